package org.inspectkit.model;

/** The form in which an inspectorate published what it found. */
public enum DocumentKind {
  /** A report with a cover or a title of its own. */
  REPORT,
  /** A letter to the authority or the partnership. */
  LETTER
}
