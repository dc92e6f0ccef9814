package org.inspectkit.parsers;

/**
 * How much a parser takes in. Beyond a limit a report is refused with a {@link
 * ReportParseException}; it is never cut.
 *
 * @param maxBytes the most bytes of a file or stream; 64 MiB by default
 * @param maxCharacters the most characters of a text; 8 million by default, some fifty times the
 *     longest report known
 */
public record ParseLimits(long maxBytes, int maxCharacters) {

  /** The limits that hold if a caller sets none. */
  public static final ParseLimits DEFAULT = new ParseLimits(64L << 20, 8_000_000);

  /**
   * Makes one, of parts that are all there.
   *
   * @param maxBytes the most bytes of a file or stream; 64 MiB by default
   * @param maxCharacters the most characters of a text; 8 million by default, some fifty times the
   *     longest report known
   * @throws IllegalArgumentException if a part is out of its range
   */
  public ParseLimits {
    if (maxBytes < 1 || maxCharacters < 1) {
      throw new IllegalArgumentException(
          "limits must be at least 1: " + maxBytes + " bytes, " + maxCharacters + " characters");
    }
  }
}
