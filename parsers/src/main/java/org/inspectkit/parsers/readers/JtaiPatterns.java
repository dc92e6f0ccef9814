package org.inspectkit.parsers.readers;

import java.util.regex.Pattern;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.CuedPattern;

/**
 * The patterns of letters to a partnership: those with a cue on its blocks, the others on folded
 * headings and on the opening of paragraphs before the first heading.
 */
final class JtaiPatterns {

  /** A case whose heading is in the same paragraph. */
  static final CuedPattern WHOLE_STUDY =
      CuedPattern.printed(
          "(?i)^(?<title>(?:case|practice) study(?::? ?(?:(?:highly )?effective practice|good practice|"
              + "areas?(?:\\(s\\))? for (?:improvement|development)))?)[.:]? (?<text>\\p{Lu}.{80})",
          Cue.STUDY);

  /** How the paragraphs begin that speak about the inspection. */
  static final Pattern ABOUT =
      Pattern.compile(
          "(?:between |this (?:letter|inspection|joint|jtai)\\b|the (?:joint|jtai)\\b)");

  /** The area at the end of a title or sentence: "... the response to neglect in Luton". */
  static final Pattern AREA_AT_END =
      Pattern.compile(" (?:in|of) (?:the )?(?<name>\\p{Lu}[^.:;]{2,80})$");

  /** The area whose agencies are spoken of. */
  static final CuedPattern AGENCIES =
      CuedPattern.folded(
          "individual agencies (?:in|across) (?:the )?(?<name>\\p{L}[^.:;]{2,80})\\.?",
          Cue.AGENCIES);

  /** The authority that leads. */
  static final CuedPattern PRINCIPAL =
      CuedPattern.folded(
          "determined that (?:the )?(?<name>\\p{L}[^.:;]{2,80}) is the principal authority",
          Cue.PRINCIPAL);

  /** To what the agencies responded. */
  static final CuedPattern RESPONSE =
      CuedPattern.folded(
          "multi-agency response to (?:the )?(?<topic>\\p{L}[^.]{3,250})", Cue.TOPIC);

  /** What was looked at more deeply. */
  static final CuedPattern DEEP_DIVE =
      CuedPattern.folded(
          "deep dive['\"]? (?:focus )?on (?:the )?(?:response to )?(?<topic>\\p{L}[^.]{3,250})",
          Cue.TOPIC);

  /** The area after the topic. */
  static final Pattern AREA_AFTER_TOPIC = Pattern.compile(" in (?:the )?\\p{Lu}[^.]{0,200}$");

  private JtaiPatterns() {}
}
