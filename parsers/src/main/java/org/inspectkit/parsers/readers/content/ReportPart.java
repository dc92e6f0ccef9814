package org.inspectkit.parsers.readers.content;

/** What stands under a heading of a report. */
public enum ReportPart {
  /** What comes before the first heading. */
  OPENING,
  /** Areas for improvement. */
  AREA_FOR_IMPROVEMENT,
  /** Areas for priority action. */
  PRIORITY_ACTION,
  /** Recommendations. */
  RECOMMENDATION,
  /** Strengths. */
  STRENGTH,
  /** Findings that sum up the others. */
  SUMMARY,
  /** Facts about the area and the inspection. */
  CONTEXT,
  /** What inspectors found. */
  NARRATIVE,
  /** Contents, descriptors, names and the imprint. */
  NOTHING;

  boolean isImprovement() {
    return this == AREA_FOR_IMPROVEMENT || this == PRIORITY_ACTION || this == RECOMMENDATION;
  }
}
