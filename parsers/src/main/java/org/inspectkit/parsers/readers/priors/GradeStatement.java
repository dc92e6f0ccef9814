package org.inspectkit.parsers.readers.priors;

import java.util.Optional;

/**
 * Words of a sentence that give a grade to something.
 *
 * @param start where the grade starts in the sentence
 * @param subject what is said to have been judged; none if the words do not say, no words where a
 *     pronoun or nothing refers to it
 * @param grade the words of the grade
 * @param leading the sentence up to the grade
 */
record GradeStatement(int start, Optional<Words> subject, Words grade, Words leading) {

  int end() {
    return start + grade.folded().length();
  }

  Words words() {
    return subject.orElse(Words.NONE);
  }
}
