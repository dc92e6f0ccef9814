package org.inspectkit.framework;

/** What is under a heading of a report. */
public enum SectionRole {
  /** The list of the headings. */
  CONTENTS,
  /** Facts about the area and the inspection. */
  CONTEXT,
  /** Findings that sum up the others. */
  SUMMARY,
  /** What the grades mean; the text that follows sums up the findings. */
  SCALE,
  /** What inspectors found. */
  NARRATIVE,
  /** Strengths. */
  STRENGTH,
  /** Practice that meets requirements. */
  MEETS_REQUIREMENTS,
  /** A case that is kept apart. */
  CASE_STUDY,
  /** Areas for improvement. */
  AREA_FOR_IMPROVEMENT,
  /** Areas for development. */
  AREA_FOR_DEVELOPMENT,
  /** Areas for priority action. */
  PRIORITY_ACTION,
  /** Recommendations. */
  RECOMMENDATION,
  /** Aspects for focus. */
  ASPECT_FOR_FOCUS,
  /** The outcome, where it is a sentence. */
  OUTCOME,
  /** The table of the bodies that were inspected. */
  DETAILS,
  /** Those who inspected. */
  TEAM,
  /** Nothing about the inspection, such as what grades mean. */
  NOTHING,
  /** The publisher's address and the like, after which nothing is about the inspection. */
  IMPRINT
}
