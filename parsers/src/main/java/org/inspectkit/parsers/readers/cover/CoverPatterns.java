package org.inspectkit.parsers.readers.cover;

import java.util.regex.Pattern;

/**
 * The patterns of short values on a cover or in the head of a letter: cells beside a label, what is
 * around a title, and sentences of which it is known that they date an inspection.
 */
final class CoverPatterns {

  private static final String LABEL =
      "(?:(?:previous|last) )?inspection dates?\\b|(?:(?:deputy|previous|last) )?(?:lead|reporting)"
          + " inspectors?\\b|age group:|(?:report )?published\\b|publication date\\b"
          + "|dates? (?:of (?:the )?(?:previous|last) inspections?|published)\\b";

  /** A folded cell that begins so holds a label, so that it is not the value of the one before. */
  static final Pattern OPENS_WITH_LABEL =
      Pattern.compile("^(?:" + LABEL + "|\\p{L}[\\p{L} ']{1,40}:)");

  /** Where a value ends because the next label is in the same folded line. */
  static final Pattern NEXT_LABEL =
      Pattern.compile(" (?:" + LABEL.replace("published\\b", "published:") + ")");

  /** A value that ends so goes on in the next line. */
  static final Pattern GOES_ON = Pattern.compile("(?: to| and|,|[-\u2013])$");

  /** The end of a date that the end of a line has cut. */
  static final Pattern REST_OF_DATE = Pattern.compile("(?:\\p{Lu}\\p{L}{2,8} )?(?:19|20)\\d{2}");

  /** Words before the name of an authority, in what is beside a title. */
  static final Pattern LEAD =
      Pattern.compile(
          "(?i)^[\\s:,\u2013\u2014-]{0,5}(?:arrangements )?(?:(?:(?:with)?in|to|of|at|for|by)\\s)?(?:the )?"
              + "(?:local authority children['\u2019]s services (?:with)?in )?");

  /** A word that says that a name follows. */
  static final Pattern LEAD_WORD =
      Pattern.compile("(?i)^(?:arrangements )?(?:(?:with)?in|to|of|at|for|by)\\b");

  /** Where the name of an authority ends. */
  static final Pattern END =
      Pattern.compile(
          "(?i)(?:['\u2019]s?)?(?: local authority)?(?:['\u2019]s)? (?:children ?['\u2019]s|services for|social care|"
              + "which|that|was|took|on \\d|between|from|during|from \\d|20\\d\\d|\\d)|[.;,:]$|; |(?<=\\p{L}{4})\\. ");

  /** Where the name of a trust or a company ends. */
  static final Pattern END_OF_PROVIDER =
      Pattern.compile("(?i) local authority children| inspection dates?:");

  /** Bodies that provide services for children say so in their names; hospitals do not. */
  static final Pattern FOR_CHILDREN = Pattern.compile("\\b(?:children|families|children's)\\b");

  /** Words of the names of trusts and companies. */
  static final Pattern BODY = Pattern.compile("\\b(?:trust|limited|ltd|first|company|together)\\b");

  /** A line at the close of a letter from which on it names those who get a copy. */
  static final Pattern COPY = Pattern.compile("(?:copy|copies|cc|enc)\\b.{0,400}");

  /** A line of an address that says how to get in touch. */
  static final Pattern CONTACT = Pattern.compile("@|www\\.|\\bt:? ?\\d|\\btel|\\d{4} ?\\d{3}");

  /** Words before a date that make it that of something else. */
  static final Pattern EARLIER =
      Pattern.compile(
          "(?i)\\b(?:since|(?<!letter )follow(?:s|ed|ing)(?! by\\b)(?! (?:\\w+ )?recent\\b)|after"
              + "|before|previous(?:ly)?|preceding|prior|earlier|judged|graded|published|publication"
              + "|last (?:\\w+ ){0,4}(?:inspect(?:ed|ions?)|visit(?:ed|s)?|reviews?|reports?)"
              + "|report of)\\b");

  /** Words after a date that do. */
  static final Pattern OF_EARLIER =
      Pattern.compile(
          "(?i)^[, ]{0,3}(?:at |in |the ){0,2}(?:last|previous|earlier|preceding)"
              + " (?:\\w+ ){0,4}(?:inspections?|visits?)\\b");

  /** Where a new statement begins, of which the one before it says nothing. */
  static final Pattern CLAUSE =
      Pattern.compile(
          "(?i)(?:[,;]| and| but) (?=(?:this|the|it|we|i|inspectors|ofsted|took|was|were)\\b)");

  /** Words just before a date that say that something took place then. */
  static final Pattern PLACED =
      Pattern.compile(
          "(?i)\\b(?:took place|taking place|conducted|carried out|under(?:taken|took)|visited"
              + "|(?:inspection|visit)\\b[^.]{0,160} (?:on|from|between|of)) ?(?:between )?$");

  private CoverPatterns() {}
}
