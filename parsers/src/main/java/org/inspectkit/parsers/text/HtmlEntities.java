package org.inspectkit.parsers.text;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the HTML entities that conversions leave in a text. */
final class HtmlEntities {

  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:#(?<decimal>\\d{1,6})|#[xX](?<hex>[0-9a-fA-F]{1,5})|(?<name>[a-z]{2,6}));");

  private static final Map<String, Character> NAMED =
      Map.ofEntries(
          Map.entry("amp", '&'),
          Map.entry("lt", '<'),
          Map.entry("gt", '>'),
          Map.entry("quot", '"'),
          Map.entry("apos", '\''),
          Map.entry("nbsp", ' '),
          Map.entry("ndash", '\u2013'),
          Map.entry("mdash", '\u2014'),
          Map.entry("lsquo", '\u2018'),
          Map.entry("rsquo", '\u2019'),
          Map.entry("ldquo", '\u201C'),
          Map.entry("rdquo", '\u201D'),
          Map.entry("bull", '\u2022'),
          Map.entry("hellip", '\u2026'),
          Map.entry("shy", '\u00AD'),
          Map.entry("pound", '\u00A3'),
          Map.entry("copy", '\u00A9'),
          Map.entry("eacute", '\u00E9'));

  private HtmlEntities() {}

  static void mark(String text, Markup markup) {
    int at = text.indexOf('&');
    if (at < 0) {
      return;
    }
    Matcher matcher = ENTITY.matcher(text);
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
      return Optional.ofNullable(NAMED.get(matcher.group("name")));
    }
    String decimal = matcher.group("decimal");
    int point =
        decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(matcher.group("hex"), 16);
    boolean single = Character.isBmpCodePoint(point) && !Character.isISOControl(point);
    return single ? Optional.of((char) point) : Optional.empty();
  }
}
