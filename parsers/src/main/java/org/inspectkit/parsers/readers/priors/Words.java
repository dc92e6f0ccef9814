package org.inspectkit.parsers.readers.priors;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.internal.Folding;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.Mention;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.terms.Sense;
import org.inspectkit.parsers.terms.Term;
import org.inspectkit.scale.GradeScales;

/**
 * Words of a sentence.
 *
 * @param folded the words to compare
 * @param printed the words to report, of the same length
 */
record Words(String folded, String printed) {

  static final Words NONE = new Words("", "");

  private static final Sense GRADE_WORD = new Sense.Hint(Cue.GRADE_WORD);

  private static final String REQUIRED = "required improvement";
  private static final char NO_MARK = 0;

  static Words of(CharSequence printed) {
    return new Words(Folding.fold(printed.toString()), printed.toString());
  }

  /**
   * Those of a passage; in the words to compare a capital replaces each character of a grade. Of
   * the scales of the catalogue only some labels are grades wherever they are; those of other
   * scales are.
   */
  static Words of(Passage passage) {
    StringBuilder folded = new StringBuilder(passage.folded());
    for (Mention mention : passage.mentions()) {
      char mark = mark(mention.term());
      for (int i = mention.from(); mark != NO_MARK && i < mention.to(); i++) {
        folded.setCharAt(i, mark);
      }
    }
    return new Words(folded.toString(), passage.text().toString());
  }

  private static char mark(Term term) {
    if (term.words().equals(REQUIRED)) {
      return 'R';
    }
    for (Sense sense : term.senses()) {
      if (sense.equals(GRADE_WORD)
          || (sense instanceof Sense.Label label && !GradeScales.all().contains(label.scale()))) {
        return 'G';
      }
    }
    return NO_MARK;
  }

  /** Whether a word for a grade is mentioned. */
  static boolean isGrade(Mention mention) {
    return mention.term().senses().contains(GRADE_WORD);
  }

  boolean isEmpty() {
    return folded.isEmpty();
  }

  boolean has(Pattern pattern) {
    return pattern.matcher(folded).find();
  }

  boolean is(Pattern pattern) {
    return pattern.matcher(folded).matches();
  }

  boolean starts(Pattern pattern) {
    return pattern.matcher(folded).lookingAt();
  }

  Optional<Words> find(Pattern pattern) {
    Matcher matcher = pattern.matcher(folded);
    return matcher.find() ? Optional.of(sub(matcher.start(), matcher.end())) : Optional.empty();
  }

  /** What follows the words that a pattern finds at the start. */
  Words after(Pattern opening) {
    Matcher matcher = opening.matcher(folded);
    return matcher.lookingAt() ? from(matcher.end()).strip() : this;
  }

  /** What precedes the first words that a pattern finds. */
  Words before(Pattern ending) {
    Matcher matcher = ending.matcher(folded);
    return matcher.find() ? sub(0, matcher.start()) : this;
  }

  Words sub(int from, int to) {
    return new Words(folded.substring(from, to), printed.substring(from, to));
  }

  Words from(int from) {
    return sub(from, folded.length());
  }

  /** A group of a matcher over these words; nothing if it took no part. */
  Words group(Matcher matcher, String name) {
    return matcher.start(name) < 0 ? NONE : sub(matcher.start(name), matcher.end(name));
  }

  /** The words without blanks, opening quotation marks and a comma at the end. */
  Words strip() {
    int from = 0;
    int to = folded.length();
    while (from < to && " '\"".indexOf(folded.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && " \",".indexOf(folded.charAt(to - 1)) >= 0) {
      to--;
    }
    return sub(from, to);
  }
}
