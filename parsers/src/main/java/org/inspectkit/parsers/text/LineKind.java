package org.inspectkit.parsers.text;

/** What the extraction itself says of a line. */
public enum LineKind {
  /** A line of text. */
  TEXT,
  /** A line that the conversion's markup calls a heading. */
  HEADING,
  /** A running header or footer, a page number, a rule: printed, but no part of what is said. */
  FURNITURE
}
