package org.inspectkit.parsers.readers.priors;

import java.util.Optional;

/**
 * Words of a sentence that give a grade to something.
 *
 * @param start where they start in the folded sentence
 * @param subject what is said to have been judged; empty where a pronoun stands for it
 * @param grade the words of the grade
 * @param elsewhere the other authority that the words before name
 */
record PriorClaim(int start, String subject, String grade, Optional<String> elsewhere) {

  /** What is said of the own authority, as far as the sentence tells. */
  PriorClaim(int start, String subject, String grade) {
    this(start, subject, grade, Optional.empty());
  }

  /** The same of whatever the inspection was of. */
  PriorClaim aboutWhatWasInspected() {
    return new PriorClaim(start, "", grade, elsewhere);
  }
}
