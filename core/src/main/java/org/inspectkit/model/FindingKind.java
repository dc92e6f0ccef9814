package org.inspectkit.model;

/** What kind of finding a text is. */
public enum FindingKind {
  /** A thing that is done well ("strength", "key strength"). */
  STRENGTH,
  /** Practice that meets the requirements of statutory guidance. */
  MEETS_REQUIREMENTS,
  /** A paragraph or an item that says what inspectors found. */
  NARRATIVE,
  /** A case set apart from the text to show what is meant. */
  CASE_STUDY,
  /** A paragraph of an overview or of headline findings, which sums up what follows. */
  SUMMARY,
  /** A paragraph about the inspection itself or the area, not about how well it is served. */
  CONTEXT
}
