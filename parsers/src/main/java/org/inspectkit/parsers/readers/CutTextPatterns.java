package org.inspectkit.parsers.readers;

import java.util.regex.Pattern;

/** The patterns of short texts: a name before a grade. */
final class CutTextPatterns {

  /** Words with capitals, and between them what joins the words of a name. */
  static final Pattern NAME =
      Pattern.compile(
          "(?=.*\\p{Ll})(?:the )?\\p{Lu}[\\p{L}.'\u2019-]{0,40}(?: (?:(?:of|and|upon|on|under|with|the|&) ){0,2}"
              + "\\p{Lu}[\\p{L}.'\u2019-]{0,40}){0,12}(?: area)?");

  private CutTextPatterns() {}
}
