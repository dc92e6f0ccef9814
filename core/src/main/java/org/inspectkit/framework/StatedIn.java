package org.inspectkit.framework;

/** The only place in a document where a judgement area's outcome is stated, if there is but one. */
public enum StatedIn {
  /** Only in a sentence, never in a table or a heading. */
  PROSE,

  /** Only in the table of judgements: the area has no section. */
  TABLE
}
