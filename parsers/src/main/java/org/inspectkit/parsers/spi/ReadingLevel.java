package org.inspectkit.parsers.spi;

/** How much of a report is read; each level holds those before it. */
public enum ReadingLevel {
  /**
   * What the report is about, when, by whom and of which kind, and its judgements: no areas for
   * improvement, findings or prior inspections.
   */
  JUDGEMENTS,
  /** The areas for improvement too. */
  AREAS_FOR_IMPROVEMENT,
  /** The findings, and what the report says of prior inspections, too. */
  EVERYTHING;

  /**
   * Whether what belongs to a level is read at this one.
   *
   * @param level the level to which something belongs
   * @return true if this is that level or one above it
   */
  public boolean includes(ReadingLevel level) {
    return compareTo(level) >= 0;
  }
}
