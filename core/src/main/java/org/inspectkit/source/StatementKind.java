package org.inspectkit.source;

/** How a document states a fact. */
public enum StatementKind {
  /** On the cover or in the head of a letter. */
  COVER,
  /** In a cell or a row of a table, such as the record of main findings. */
  TABLE,
  /** In the heading of a section or right below it. */
  HEADING,
  /** In a sentence. */
  NARRATIVE,
  /** As an item of a list. */
  LIST,
  /** At the close of a letter. */
  SIGNATURE
}
