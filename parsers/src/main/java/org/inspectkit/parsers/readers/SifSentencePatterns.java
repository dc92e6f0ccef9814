package org.inspectkit.parsers.readers;

import java.util.regex.Pattern;

/**
 * The patterns of the sentences in which SIF reports state a judgement: on folded passages of the
 * front, and on what precedes and follows the name of an area.
 */
final class SifSentencePatterns {

  /** The overall judgement, up to its grade. */
  static final Pattern OVERALL =
      Pattern.compile(
          "(?:the overall judgement is (?:that )?)?children's services? "
              + "(?:in (?<name>[\\p{L}.'& -]{1,110}?) )?(?:is |are |(?=requires? improvement))"
              + "|the overall judgement is ");

  /** A council's long name may leave the end of the formula to a line, and a block, of its own. */
  static final Pattern CUT = Pattern.compile("children's services? in [^.:;]{1,110}");

  /** Words for a judgement. */
  static final Pattern JUDGEMENT =
      Pattern.compile("the (?:overall |graded )?judge?ment (?:for|of|on|about) ");

  /** All that may precede the name of an area. */
  static final Pattern LEAD =
      Pattern.compile(
          "(?:the (?:overall |graded )?judge?ment (?:for|of|on|about) )?(?:the )?"
              + "(?:effectiveness of )?(?:the )?");

  /** The verb between the name of an area and its grade. */
  static final Pattern VERB =
      Pattern.compile(
          "(?: \\(lscb\\))? (?:(?:is|are) (?:judged to be |that (?:it|they) (?:is |are )?)?"
              + "|(?=requires? improvement))");

  /** The sentence ends, or another line begins; a footnote's number may be between. */
  static final Pattern END = Pattern.compile(" ?\\.?(?: ?\\d{1,2})?(?:$| \\p{Lu}.*)");

  /** A reason follows, as in the summary of findings about a board. */
  static final Pattern REASON = Pattern.compile("(?: to be good)?,? because\\b.*");

  private SifSentencePatterns() {}
}
