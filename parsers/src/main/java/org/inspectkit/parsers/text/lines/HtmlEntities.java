package org.inspectkit.parsers.text.lines;

import java.util.Optional;
import java.util.regex.Matcher;

/** Reads the HTML entities that conversions leave in a text. */
final class HtmlEntities {

  /** The names that conversions leave, each before its character. */
  private static final String NAMED =
      "&amp;&&lt;<&gt;>&quot;\"&apos;'&nbsp; &ndash;\u2013&mdash;\u2014&lsquo;\u2018&rsquo;\u2019"
          + "&ldquo;\u201C&rdquo;\u201D&bull;\u2022&hellip;\u2026&shy;\u00AD&pound;\u00A3"
          + "&copy;\u00A9&eacute;\u00E9";

  private HtmlEntities() {}

  static void mark(String text, Markup markup) {
    int at = text.indexOf('&');
    if (at < 0) {
      return;
    }
    Matcher matcher = TextPatterns.ENTITY.matcher(text);
    for (; at >= 0; at = text.indexOf('&', at + 1)) {
      if (matcher.region(at, text.length()).lookingAt()) {
        markAt(matcher, text, markup);
      }
    }
  }

  private static void markAt(Matcher matcher, String text, Markup markup) {
    character(matcher).ifPresent(c -> markup.replace(matcher.start(), matcher.end(), c, text));
  }

  private static Optional<Character> character(Matcher matcher) {
    if (matcher.group("name") != null) {
      int at = NAMED.indexOf(matcher.group());
      return at < 0 ? Optional.empty() : Optional.of(NAMED.charAt(at + matcher.group().length()));
    }
    String decimal = matcher.group("decimal");
    int point =
        decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(matcher.group("hex"), 16);
    return isCharacter(point) ? Optional.of((char) point) : Optional.empty();
  }

  /** Whether it is one that takes the room of one; half a pair is not a character of its own. */
  private static boolean isCharacter(int point) {
    return Character.isBmpCodePoint(point)
        && !Character.isISOControl(point)
        && !Character.isSurrogate((char) point);
  }
}
