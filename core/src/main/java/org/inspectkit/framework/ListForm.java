package org.inspectkit.framework;

/** What a list in a report is made of. */
public enum ListForm {
  /** Items only: any heading ends it. */
  PLAIN,
  /** Items under sub-headings, and prose between them. */
  SUB_HEADINGS,
  /** Items that a table may set beside those of another list, each under the name of an area. */
  COLUMNS,
  /** The rows of a table. */
  ROWS,
  /** Actions with or without bullets, some of them under a timescale; who must act opens each. */
  ACTIONS
}
