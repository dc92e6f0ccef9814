package org.inspectkit.parsers.readers.content;

/** What a list may contain besides its items. */
public enum ListForm {
  /** Items only: any heading ends it. */
  PLAIN,
  /** Items under sub-headings, and prose between them. */
  SUB_HEADINGS
}
