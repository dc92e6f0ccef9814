package org.inspectkit.parsers.readers.cover;

import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.CuedPattern;

/** The patterns of sentences that state a fact of the cover or the head of a letter. */
final class SentencePatterns {

  /** On sentences that name an act of Parliament. */
  static final CuedPattern ACT =
      CuedPattern.printed(
          "(?:under|in accordance with|pursuant to|for the purposes? of) (?:the )?"
              + "(?<act>(?:[Ss]ections? \\d{1,3}[A-Z]?(?:\\(\\w\\)){0,3} of (?:the )?)?"
              + "\\p{Lu}[\\p{L},()' \u2019-]{3,90}? Act,? \\d{4})",
          Cue.LAW);

  /** On sentences with the word "next". */
  static final CuedPattern NEXT_INSPECTION =
      CuedPattern.folded(
          "^ ?the next [a-z ]{0,40}(?:re-?)?inspection will (?:be|take place)"
              + " (?:with)?in .{0,60}(?:years?|months?)\\b.{0,80}$",
          Cue.NEXT);

  /** On sentences with the word "re-inspection". */
  static final CuedPattern INSPECTED_AGAIN =
      CuedPattern.folded(
          "^this is a re-?inspection of (?:the )?"
              + "(?:local authority |children's services|services for children)",
          Cue.REINSPECTION);

  /** On a short block of the first pages with the word "re-inspection". */
  static final CuedPattern AGAIN =
      CuedPattern.folded("^re-?inspection of (?<subject>.{1,300})", Cue.REINSPECTION);

  /** On sentences that say by whom something was done. */
  static final CuedPattern INSPECTED_BY =
      CuedPattern.folded(
          "(?:(?:\\b(?:(?:deputy|shadow) )?lead )?\\b(?:inspectors?|hmis?)(?: \\(hmis?\\))?(?: (?:for|on|of|during|at|undertaking|conducting) (?:this|the)"
              + " (?:\\w+ ){0,3}(?:visit|inspection))?|the (?:visit|inspection) team|the team)"
              + " (?:were|was|comprised|consisted|included)(?: of)?(?::| |$)|"
              + "(?:visit|inspection)\\b.{0,200}\\b(?:carried out|undertaken|conducted|led) by(?::| |$)",
          Cue.INSPECTED_BY);

  /** On the sentences of the paragraphs that open a letter. */
  static final CuedPattern OWN =
      CuedPattern.folded(
          "(?:\\b(?:this|the|these) (?:\\w+ ){0,4}(?:inspection|visit)"
              + "|\\bit took place|\\bit was (?:conducted|carried out)"
              + "|^(?:between|from|on) .{0,200}\\b(?:carried out|conducted|undertook)"
              + " an? (?:\\w+ ){0,3}(?:inspection|visit))\\b",
          Cue.INSPECTION,
          Cue.TOOK_PLACE);

  /** On blocks with such a role: the roles after which a report names those who have them. */
  static final CuedPattern ROLE =
      CuedPattern.printed(
          "(?<role>Deputy lead inspector|Team inspector|Shadow inspector|Associate inspector"
              + "|Additional inspector|Lead inspector|Senior data analyst"
              + "|Quality assurance manager)s?: ",
          Cue.TEAM_ROLE);

  private SentencePatterns() {}
}
