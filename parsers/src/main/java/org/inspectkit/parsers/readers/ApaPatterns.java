package org.inspectkit.parsers.readers;

import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.CuedPattern;

/** The patterns of annual performance assessments: on sentences of paragraphs below headings. */
final class ApaPatterns {

  /** Words of a clause that has no verb of its own yet. */
  private static final String PHRASE =
      "(?: (?!(?:is|are|was|were|has|have|had|which|that|who|where|but|not|says)\\b)[\\p{L}'-]{1,30}){0,25}?";

  /**
   * "The contribution the council's services make to ... is good" and "The council's overall
   * capacity to improve ... is good": it is the council or its services that contribute, and after
   * the grade the clause ends.
   */
  static final CuedPattern SENTENCE =
      CuedPattern.folded(
          "^(?:the contribution (?:of |that )?(?:the )?(?:(?:local authority|(?:(?:city|county|borough) )?council)"
              + "(?:'s (?:children's |social care ){0,2}services)?|(?:children's )?services)"
              + "(?: makes?)?(?: to"
              + PHRASE
              + "(?:, including its capacity to improve them further)?)?"
              + "|(?<capacity>the council's (?:overall )?capacity to improve)"
              + PHRASE
              + ") (?:is|are) (?:judged to be )?(?<grade>[a-z]{3,20})(?=\\.?$|; | and it )",
          Cue.CONTRIBUTION);

  private ApaPatterns() {}
}
