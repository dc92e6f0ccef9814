package org.inspectkit.parsers.document;

import java.util.List;
import java.util.Optional;
import org.inspectkit.parsers.text.Glyphs;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;

/**
 * How a line begins: with bullets, with a number, or with neither.
 *
 * @param bullet the bullet before the text
 * @param number the number before the text, with its full stop
 * @param value the number's value
 * @param text what stands behind them
 */
record Opening(
    Optional<SpannedText> bullet,
    Optional<SpannedText> number,
    Optional<Integer> value,
    SpannedText text) {

  private static final int MOST_DIGITS = 3;

  static Opening of(TextLine line) {
    SpannedText text = line.text();
    Optional<SpannedText> bullet = bullet(text);
    if (bullet.isPresent()) {
      text = text.from(1).strip();
    }
    int digits = digits(text);
    if (digits == 0) {
      return new Opening(bullet, Optional.empty(), Optional.empty(), text);
    }
    int end = text.charAt(digits) == '.' ? digits + 1 : digits;
    return new Opening(
        bullet,
        Optional.of(text.subSequence(0, end)),
        Optional.of(Integer.parseInt(text.subSequence(0, digits).toString())),
        text.from(end).strip());
  }

  /** The text with the number, where the number turns out to be a part of it. */
  SpannedText textWithNumber() {
    return number.map(n -> n.join(" ", text)).orElse(text);
  }

  List<SpannedText> markers() {
    return bullet.map(List::of).orElse(List.of());
  }

  private static Optional<SpannedText> bullet(SpannedText text) {
    char first = text.charAt(0);
    boolean alone = text.length() == 1;
    boolean blankBehind = !alone && text.charAt(1) == ' ';
    boolean found =
        Glyphs.isBullet(first) || (Glyphs.isLeadingBullet(first) && (alone || blankBehind));
    return found ? Optional.of(text.subSequence(0, 1)) : Optional.empty();
  }

  /** How many digits open the text as a paragraph's number: "13. The ..." or "13." alone. */
  private static int digits(SpannedText text) {
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean number = digits > 0 && digits <= MOST_DIGITS && digits < text.length();
    if (!number || text.charAt(digits) != '.') {
      return 0;
    }
    boolean endsThere = digits + 1 == text.length() || text.charAt(digits + 1) == ' ';
    return endsThere ? digits : 0;
  }
}
