package org.inspectkit.parsers;

/**
 * How much a parser takes in. Beyond a limit a report is refused with a {@link
 * ReportParseException}; it is never cut. So is a PDF whose pages unpack to more than 64 MiB, or
 * hold or draw far more than any report does. Who reads files of strangers gives the reading a
 * process of its own all the same: a file can swell in places that only the PDF library sees.
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
   * @throws IllegalArgumentException if a part is out of its range
   */
  public ParseLimits {
    if (maxBytes < 1 || maxCharacters < 1) {
      throw new IllegalArgumentException(
          "limits must be at least 1: " + maxBytes + " bytes, " + maxCharacters + " characters");
    }
  }
}
