package org.inspectkit.parsers.text.lines;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The patterns of extraction. They run at one place of a text: at its start, at an ampersand, from
 * the start of a tag, and on short lines at the edges of pages or with a number.
 */
final class TextPatterns {

  /** The start of an HTML page. */
  static final Pattern HTML_START =
      Pattern.compile(
          "(?i)\\s{0,200}(<\\?xml[^>]{0,200}>\\s{0,200})?<(!doctype"
              + " html|html|head|script|meta)\\b");

  /** The number of a line before its text, at times with a sign between them. */
  static final Pattern NUMBER_OF_LINE =
      Pattern.compile("(?<number>[0-9]{1,5}+)[:|]?+(?=[\\s\\x1C-\\x1F\\p{Z}]|\\z)");

  /** An HTML entity. */
  static final Pattern ENTITY =
      Pattern.compile(
          "&(?:#(?<decimal>\\d{1,6})|#[xX](?<hex>[0-9a-fA-F]{1,5})|(?<name>[a-z]{2,6}));");

  /** An HTML tag; no known one has a longer name. */
  static final Pattern TAG =
      Pattern.compile("<(?<closing>/)?+(?<name>[a-zA-Z1-6!]{0,12}+)[^<>]{0,1999}+>");

  /** The end of an HTML comment. */
  static final Pattern COMMENT_END = Pattern.compile("-->");

  /** The ends of HTML elements that hold no text of the page, by their names. */
  static final Map<String, Pattern> SKIPPED_ENDS =
      Map.of(
          "script", Pattern.compile("(?i)(?=</script\\s{0,20}>)"),
          "style", Pattern.compile("(?i)(?=</style\\s{0,20}>)"));

  /** A page number: "3", "Page 3 of 12", "- 3 -". */
  static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)(page )?[-\u2013 ]{0,3}\\d{1,3}( of \\d{1,3})?[-\u2013 ]{0,3}");

  /** The number of a page, perhaps of how many, with nothing but signs around it. */
  static final Pattern PAGE_MARK =
      Pattern.compile(
          "(?<before>[^\\p{L}\\p{Nd}]*+)(?<page>page ?)?(?<number>[0-9]{1,3})"
              + "(?:(?: of | / |/)[0-9]+)?(?<after>[^\\p{L}\\p{Nd}]*)");

  /** Three equal signs in a row are a rule across the page. */
  static final Pattern RULE = Pattern.compile("([^\\p{L}\\p{Nd} ])\\1\\1");

  private TextPatterns() {}
}
