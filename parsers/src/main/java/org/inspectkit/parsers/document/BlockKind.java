package org.inspectkit.parsers.document;

/** What a block of a document is. */
public enum BlockKind {
  /** A line that is alone, is short and does not end in a full stop. */
  HEADING,
  /** Running text. */
  PARAGRAPH,
  /** A paragraph with a number in the document's one sequence of paragraph numbers. */
  NUMBERED,
  /** An item of a list. */
  ITEM,
  /** A line of several cells. */
  ROW
}
