package org.inspectkit.parsers.readers;

import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.CuedPattern;

/**
 * The patterns of area SEND reports: on folded headings that begin with a word of one, and on the
 * start of sentences that speak of it.
 */
final class SendPatterns {

  private static final String ARRANGEMENTS =
      "(?:the )?(?:local area )?partnership'?s?'? (?:special educational needs"
          + " (?:and/or|and/|and|or) ?disabilit(?:y|ies) )?(?:\\(?send\\)? )?arrangements ";

  /** A sentence about the outcome, whichever it is. */
  static final CuedPattern SUBJECT =
      ofOutcome(ARRANGEMENTS + ".{0,80}\\bexperiences and outcomes\\b");

  /** A second subject, where the sentences of two reports run into one another. */
  static final CuedPattern SECOND =
      CuedPattern.folded(
          "^.{1,400}?\\b(?:the local area partnership|there are"
              + " widespread)\\b.{0,200}\\bexperiences and outcomes\\b",
          Cue.OUTCOME);

  /** The best outcome. */
  static final CuedPattern POSITIVE =
      ofOutcome(ARRANGEMENTS + "typically lead to positive experiences and outcomes\\b");

  /** The second outcome. */
  static final CuedPattern INCONSISTENT =
      ofOutcome(ARRANGEMENTS + "lead to inconsistent experiences and outcomes\\b");

  /** The worst outcome. */
  static final CuedPattern FAILINGS =
      ofOutcome(
          "there are widespread (?:and/or|and/|and|or) ?systemic failings,? leading to significant"
              + " concerns about the experiences and outcomes\\b");

  /** The start of a sentence that says what an earlier inspection found. */
  static final CuedPattern OF_EARLIER =
      CuedPattern.folded(
          "^(?:(?:at|in|during) )?(?:the|its|that|this|our) (?:[a-z]{1,12} ){0,2}"
              + "(?:previous|last|earlier|prior|former)"
              + " (?:[a-z]{1,20} ){0,3}(?:inspection|visit|revisit|review)\\b",
          Cue.EARLIER);

  private SendPatterns() {}

  private static CuedPattern ofOutcome(String regex) {
    return CuedPattern.folded("^" + regex, Cue.OUTCOME);
  }
}
