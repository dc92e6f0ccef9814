package org.inspectkit.model;

/** What a report calls a thing that must improve, the most pressing first. */
public enum ImprovementKind {
  /** A serious failing that must be put right at once ("area for priority action"). */
  PRIORITY_ACTION,
  /** "Area for improvement", "what needs to improve". */
  AREA_FOR_IMPROVEMENT,
  /** "Area for development". */
  AREA_FOR_DEVELOPMENT,
  /** "Recommendation". */
  RECOMMENDATION,
  /** "Aspect for focus" in a coming inspection or assessment. */
  ASPECT_FOR_FOCUS
}
