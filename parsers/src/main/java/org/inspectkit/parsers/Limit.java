package org.inspectkit.parsers;

/**
 * What of a report is limited, with the most that is allowed by default. Beyond any of them but
 * {@link #DIAGNOSTICS} and, in a structure tree, {@link #DEPTH}, a report is refused with a {@link
 * ReportParseException} of reason {@code TOO_LARGE}.
 *
 * <p>Together they bound the memory; {@code SECURITY.md} says how much a report may need.
 */
public enum Limit {
  /** Bytes of a file or stream; refused beyond 64 MiB. */
  BYTES(64L << 20),

  /**
   * Characters of a text, also of a PDF's; refused beyond 8 million, some fifty times the longest
   * report known.
   */
  CHARACTERS(8_000_000),

  /** Pages, which end at form feeds or page marks in a text; refused beyond 10,000. */
  PAGES(10_000),

  /**
   * Characters of a page, of a text only where form feeds or page marks end its pages; refused
   * beyond 200,000.
   */
  CHARACTERS_OF_PAGE(200_000),

  /** Characters of a line, once markup is taken away; refused beyond 500,000. */
  CHARACTERS_OF_LINE(500_000),

  /** Lines with visible characters; refused beyond 200,000. */
  LINES(200_000),

  /** Cells of all lines that have several; refused beyond 200,000. */
  CELLS(200_000),

  /** Blocks, such as paragraphs, headings, items and rows; refused beyond 50,000. */
  BLOCKS(50_000),

  /**
   * Parts of a PDF inside each other. Beyond 200, forms are refused; in a structure tree the deeper
   * text is read after all other, with the diagnostic {@code text-outside-tree} or {@code
   * tree-not-followed}. Nothing else is read by depth.
   */
  DEPTH(200),

  /**
   * Diagnostics; beyond 1,000 the list is cut, and the last one, {@code diagnostics-left-out}, says
   * how many more there were.
   */
  DIAGNOSTICS(1_000);

  private final long byDefault;

  Limit(long byDefault) {
    this.byDefault = byDefault;
  }

  /**
   * The most that is allowed if a caller sets nothing else.
   *
   * @return at least 1
   */
  public long byDefault() {
    return byDefault;
  }
}
