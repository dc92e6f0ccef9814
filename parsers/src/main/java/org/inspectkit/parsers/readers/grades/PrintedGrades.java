package org.inspectkit.parsers.readers.grades;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.internal.PrintedText;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.parsers.readers.passage.Lines;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;

/**
 * Reads the forms in which a grade is printed: "Grade 2 (Good)", "Inadequate Grade 4", "Grade: 3",
 * and in a table the bare word or number. A word and a number that contradict each other, or one
 * that the scale does not have, are no grade.
 */
public final class PrintedGrades {

  private static final Pattern GRADE_FIRST =
      Pattern.compile(
          "grade ?[:-]? ?(?<number>\\d{1,2})? ?[:,-]? ?(?<open>[(\\[])?(?<word>[a-z][a-z /-]{2,40})?[)\\]]?");
  private static final Pattern WORD_FIRST =
      Pattern.compile(
          "[(\\[]?(?<word>[a-z][a-z /-]{2,40}?)[)\\]]? ?[:,-]? ?[(\\[]?grade ?[:-]? ?(?<number>\\d{1,2})[)\\]]?");
  private static final Pattern NUMBER_AND_WORD =
      Pattern.compile("(?<number>\\d{1,2}) ?[:,-]? ?[(\\[]?(?<word>[a-z][a-z /-]{2,40})?[)\\]]?");
  private static final Pattern NOT_JUDGED =
      Pattern.compile("not (?:yet )?(?:judged|graded|inspected)|no judgement");

  private static final Pattern FOOTNOTE =
      Pattern.compile("(?<=\\p{L})(?:\\d{1,2}|[\u00B9\u00B2\u00B3\u2070-\u2079]{1,2})$");

  /** No scale has a longer label. */
  private static final int LONGEST = 80;

  private final GradeScale scale;

  public PrintedGrades(GradeScale scale) {
    this.scale = scale;
  }

  /** A statement that calls itself a grade. */
  public Optional<JudgementOutcome> explicit(SpannedText text) {
    String folded = PrintedText.fold(text.toString());
    Matcher first = GRADE_FIRST.matcher(folded);
    if (first.matches() && statesGrade(first)) {
      return Optional.of(outcome(first, text));
    }
    Matcher word = WORD_FIRST.matcher(folded);
    if (word.matches() && scale.find(word.group("word")).isPresent()) {
      return Optional.of(outcome(word, text));
    }
    return Optional.empty();
  }

  /** "Grade awarded" is the head of a column; a number or a word in brackets states a grade. */
  private boolean statesGrade(Matcher matcher) {
    String word = matcher.group("word");
    return matcher.group("number") != null
        || (word != null && (matcher.group("open") != null || scale.find(word).isPresent()));
  }

  /** What stands in the cell of a table where a grade is expected. */
  public Optional<JudgementOutcome> inCell(SpannedText printed) {
    SpannedText text = withoutFootnote(printed);
    String folded = PrintedText.fold(text.toString());
    Optional<JudgementOutcome> explicit = explicit(text);
    if (explicit.isPresent()) {
      return explicit;
    }
    if (NOT_JUDGED.matcher(folded).matches()) {
      return Optional.of(new JudgementOutcome.NotJudged(text.toString()));
    }
    return scale.find(folded).map(grade -> graded(grade, text, Optional.empty()));
  }

  /** The number of a footnote stands right behind the last letter of a word. */
  private static SpannedText withoutFootnote(SpannedText text) {
    Matcher footnote = FOOTNOTE.matcher(text);
    return footnote.find() ? text.subSequence(0, footnote.start()) : text;
  }

  /** The same, on a scale of which reports print the bare number. */
  public Optional<JudgementOutcome> inNumberedCell(SpannedText text) {
    Matcher matcher = NUMBER_AND_WORD.matcher(PrintedText.fold(text.toString()));
    return matcher.matches() ? Optional.of(outcome(matcher, text)) : inCell(text);
  }

  /** Whether a text is a grade's label and nothing else. */
  public boolean isGrade(SpannedText text) {
    return scale.find(text.toString()).isPresent();
  }

  /** A word in the one sentence in which a framework states a grade. */
  public JudgementOutcome inSentence(SpannedText word) {
    return scale
        .find(word.toString())
        .map(grade -> graded(grade, word, Optional.empty()))
        .orElseGet(() -> new JudgementOutcome.Unresolved(word.toString()));
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

  /** Where a grade begins that stands behind the last colon of a line; -1 if none does. */
  public int startBehindColon(SpannedText line) {
    int colon = line.toString().lastIndexOf(':');
    boolean grade = colon > 0 && inCell(line.from(colon + 1).strip()).isPresent();
    return grade ? colon + 1 : -1;
  }

  /** Whether a line is of running text: a long one is not if it ends as the row of a table does. */
  boolean isOfText(TextLine line) {
    return Lines.isOfText(line) && startAtEnd(line.text()) < 0;
  }

  /** Where a grade begins with which a line ends; -1 if none does. */
  int startAtEnd(SpannedText line) {
    return startAtEnd(line, text -> inCell(text).isPresent());
  }

  /**
   * Where that begins with which a line ends as the row of a table does: with a capital, and behind
   * a word; -1 if nothing there is a grade.
   */
  int startAtEnd(SpannedText line, Predicate<SpannedText> isGrade) {
    for (int at = Math.max(2, line.length() - LONGEST); at < line.length(); at++) {
      boolean word = line.charAt(at - 1) == ' ' && Character.isUpperCase(line.charAt(at));
      boolean behindWord = word && Character.isLetterOrDigit(line.charAt(at - 2));
      if (behindWord && isGrade.test(line.from(at))) {
        return at;
      }
    }
    return -1;
  }

  /** Where a statement that calls itself a grade begins at the end of a line; -1 if none does. */
  public int startOfExplicit(SpannedText line) {
    int at = line.toString().toLowerCase(Locale.ROOT).lastIndexOf("grade");
    if (at <= 0) {
      return -1;
    }
    return explicit(line.from(at).strip()).isPresent() ? at : -1;
  }
}
