package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.inspectkit.internal.Wording;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;

/**
 * The forms in which grades of a scale are printed: "Grade 2 (Good)", "Inadequate Grade 4", "Grade:
 * 3", and in a table the bare word or number. A word and a number that contradict each other, or
 * one that the scale does not have, are no grade.
 */
public final class GradeForms {

  /** No scale has a longer label. */
  private static final int LONGEST = 80;

  /** A number and the words that explain it are not longer. */
  private static final int LONGEST_NUMBERED = 50;

  private final GradeScale scale;

  private final PhraseParts parts = new PhraseParts();

  /** The first words of all that can be a grade. */
  private final List<String> firstWords = new ArrayList<>(List.of("grade", "not", "no"));

  public GradeForms(GradeScale scale) {
    this.scale = scale;
    for (Grade grade : scale.grades()) {
      add(grade.label());
      grade.aliases().forEach(this::add);
    }
  }

  private void add(String label) {
    parts.add(label);
    firstWords.add(Wording.each(Wording.words(label)).get(0));
  }

  /** Whether a grade may begin at a place, as its first word or number shows. */
  boolean mayBegin(FoldedText text, int from) {
    int start = from;
    while (start < text.length() && Wording.kind(text.charAt(start)) == Wording.NONE) {
      start++;
    }
    int end = start;
    while (end < text.length() && Wording.kind(text.charAt(end)) == Wording.LETTER) {
      end++;
    }
    if (end == start) {
      return start < text.length() && text.length() - start <= LONGEST_NUMBERED;
    }
    for (int i = 0; i < firstWords.size(); i++) {
      String word = firstWords.get(i);
      if (word.length() == end - start && text.subSequence(start, end).is(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cell is the beginning of a label, and more of it may follow in the line below. */
  public boolean mayGoOn(SpannedText text) {
    return text.length() <= LONGEST && parts.begins(Wording.words(text));
  }

  /** Whether a cell is the end of a label and not a label itself, such as "to be good". */
  boolean isRest(SpannedText text) {
    String words = Wording.words(text);
    return words.indexOf(' ') > 0 && parts.ends(words) && label(text).isEmpty();
  }

  /** Reads a whole statement that calls itself a grade. */
  public Optional<JudgementOutcome> explicit(SpannedText text) {
    FoldedText folded = text.folded();
    if (text.length() > LONGEST || !folded.contains("grade")) {
      return Optional.empty();
    }
    Matcher first = GradePatterns.GRADE_FIRST.matcher(folded);
    if (first.matches() && statesGrade(first)) {
      return Optional.of(outcome(first, text));
    }
    Matcher word = GradePatterns.WORD_FIRST.matcher(folded);
    return word.matches() && scale.find(word.group("word")).isPresent()
        ? Optional.of(outcome(word, text))
        : Optional.empty();
  }

  /** "Grade awarded" is the head of a column; a number or a word in brackets states a grade. */
  private boolean statesGrade(Matcher matcher) {
    String word = matcher.group("word");
    return matcher.group("number") != null
        || (word != null && (matcher.group("open") != null || scale.find(word).isPresent()));
  }

  /** Reads the whole cell of a table where a grade is expected. */
  public Optional<JudgementOutcome> inCell(SpannedText printed) {
    // The number right after a word may be the grade's own: "Grade3".
    Optional<JudgementOutcome> whole = numbered(printed).or(() -> explicit(printed));
    SpannedText text = withoutFootnote(printed);
    return whole.isPresent() || text.length() > LONGEST
        ? whole
        : explicit(text).or(() -> notJudged(text)).or(() -> label(text));
  }

  private static Optional<JudgementOutcome> notJudged(SpannedText text) {
    return GradePatterns.NOT_JUDGED.matcher(text.folded()).matches()
        ? Optional.of(new JudgementOutcome.NotJudged(text.toString()))
        : Optional.empty();
  }

  /** A number, with or without its label, on a scale of which tables print the number alone. */
  private Optional<JudgementOutcome> numbered(SpannedText text) {
    if (!scale.printedAsNumber() || text.length() == 0 || text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher matcher = GradePatterns.NUMBER_AND_WORD.matcher(text.folded());
    return matcher.matches() ? Optional.of(outcome(matcher, text)) : Optional.empty();
  }

  /** The number of a footnote is printed right after the last letter of a word. */
  private static SpannedText withoutFootnote(SpannedText text) {
    FoldedText folded = text.folded();
    int end = text.length();
    while (end > 0 && Wording.kind(folded.charAt(end - 1)) == Wording.DIGIT) {
      end--;
    }
    boolean footnote =
        end > 0 && text.length() - end <= 2 && Character.isLetter(text.charAt(end - 1));
    return footnote ? text.subSequence(0, end) : text;
  }

  /** Reads a text that is a grade's label and nothing else. */
  public Optional<JudgementOutcome> label(SpannedText text) {
    return text.length() == 0 || text.length() > LONGEST
        ? Optional.empty()
        : scale.find(text.toString()).map(grade -> graded(grade, text, Optional.empty()));
  }

  private JudgementOutcome outcome(Matcher matcher, SpannedText text) {
    String word = matcher.group("word");
    String number = matcher.group("number");
    Optional<Integer> printedNumber = Optional.ofNullable(number).map(Integer::valueOf);
    Optional<Grade> byNumber = printedNumber.flatMap(n -> scale.findNumber(n));
    Optional<Grade> byWord = Optional.ofNullable(word).flatMap(w -> scale.find(w.strip()));
    boolean wordFails = word != null && byWord.isEmpty();
    boolean numberFails = number != null && byNumber.isEmpty();
    boolean contradiction = byWord.isPresent() && byNumber.isPresent() && !byWord.equals(byNumber);
    if (wordFails || numberFails || contradiction) {
      return new JudgementOutcome.Unresolved(text.toString());
    }
    return graded(byWord.or(() -> byNumber).orElseThrow(), text, printedNumber);
  }

  private static JudgementOutcome graded(
      Grade grade, SpannedText text, Optional<Integer> printedNumber) {
    return new JudgementOutcome.Graded(grade, text.toString(), printedNumber);
  }
}
