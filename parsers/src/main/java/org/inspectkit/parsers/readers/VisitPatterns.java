package org.inspectkit.parsers.readers;

import java.util.regex.Pattern;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.CuedPattern;

/** The patterns of letters about visits: on a sentence that says what inspectors looked at. */
final class VisitPatterns {

  private static final String VISIT = "(?:(?:focused|focussed|monitoring|assurance) )?visit";

  /** How such a sentence begins; its capital shows where, should a full stop be missing. */
  static final CuedPattern LOOKED_AT =
      CuedPattern.printed(
          "(?<!\\p{L})(?:(?:(?:During|On|In|At) (?:this|the) (?:focused |monitoring )?visit,? (?:the )?i|The i|I)nspectors|(?:This|The) "
              + VISIT
              + "|They|We|(?:The|Our|Its) (?:\\w+ )?(?=focus of))"
              + "(?: (?:primarily|specifically|mainly|particularly))?"
              + " ?(?:looked at|focuss?ed (?:\\w+ )?on|concentrated on|reviewed|considered"
              + "|evaluated|examined|explored|focus of (?:this|the) "
              + VISIT
              + " (?:was|is)(?: on)?)(?:(?=:)| )"
              + "(?:the )?(?:(?:local authority|council)['\u2019]s )?",
          Cue.LOOKED_AT);

  /** What is not a topic: evidence, or what inspectors thought. */
  static final Pattern NO_TOPIC =
      Pattern.compile("(?i)^(?:that\\b|(?:a )?(?:(?:wide|broad|full) )?range of)");

  /** Words before the topic, in what follows. */
  static final Pattern ARRANGEMENTS =
      Pattern.compile(
          "(?i)^(?:arrangements|quality of [\\w, -]{3,60}?|effectiveness of [\\w, -]{3,60}?|"
              + "progress made (?:in relation to|in the areas? of|in)) for(?: |(?=:))|"
              + "^progress made (?:in relation to |in the areas? of |in )");

  /** Words that only announce a list of topics. */
  static final Pattern ANNOUNCES =
      Pattern.compile("(?i)^(?:(?:in )?(?:the )?following\\b[^:]{0,100})?:$");

  /** The framework by which inspectors worked, after the topic. */
  static final Pattern BY_FRAMEWORK =
      Pattern.compile(
          "(?i),? (?:in (?:accordance|line) with|as set out in|under) (?:the )?"
              + "[^,;:]{0,90}(?:framework|\\(?ILACS\\b).{0,60}$");

  /** Marks after the last word of a topic. */
  static final Pattern LAST_MARKS = Pattern.compile("[.;,](?: and)?[.;,'\u2019]{0,3}$");

  private VisitPatterns() {}
}
