package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.parsers.grades.TableFragments.Fragment;
import org.inspectkit.parsers.text.SpannedText;

/** The words of grades in the fragments of a table, wrapped over lines or one after the other. */
record GradeWords(
    TableFragments fragments,
    GradeForms forms,
    Function<SpannedText, Optional<JudgementOutcome>> cells) {

  private static final int MOST_LINES = 4;
  private static final int TOLERANCE = 3;

  /**
   * Some words that may be a grade.
   *
   * @param first the fragment in which they begin
   * @param rest the fragments below with the rest of them
   * @param text the words
   */
  record Words(Fragment first, List<Fragment> rest, SpannedText text) {

    int lastLine() {
      return rest.isEmpty() ? first.line() : rest.get(rest.size() - 1).line();
    }

    TableMark mark(int at, boolean stated, JudgementOutcome outcome) {
      PrintedGrade grade = new PrintedGrade(outcome, text);
      return new TableMark(
          first.line(), lastLine(), first.cell(), first.column() + at, stated, grade);
    }
  }

  Optional<JudgementOutcome> outcome(Words words) {
    return cells.apply(words.text());
  }

  /** The words of a cell, which go on in the same column. */
  Words ofCell(Fragment cell) {
    return words(cell.text(), cell, line -> inColumn(line, cell));
  }

  /** The words after a label, which go on at the beginning of the lines below. */
  Words afterLabel(Fragment label, SpannedText begun) {
    return words(begun, label, this::belowLabel);
  }

  /** Some words with those below that make the beginning of a grade a whole one. */
  private Words words(SpannedText begun, Fragment first, IntFunction<Optional<Fragment>> in) {
    Words whole = new Words(first, List.of(), begun);
    List<Fragment> rest = new ArrayList<>();
    SpannedText text = begun;
    int end = first.line() + MOST_LINES;
    for (int line = first.line() + 1; line < end && forms.mayGoOn(text); line++) {
      Optional<Fragment> next = in.apply(line);
      if (next.isPresent()) {
        rest.add(next.get());
        text = text.join(" ", next.get().text());
        whole = forms.label(text).isPresent() ? new Words(first, List.copyOf(rest), text) : whole;
        end = line + MOST_LINES;
      }
    }
    return whole;
  }

  private Optional<Fragment> inColumn(int line, Fragment above) {
    return fragments.inColumn(line, above.column(), TOLERANCE);
  }

  /** The last word of a label may be a grade of its own: "improvement to be" and "good". */
  private Optional<Fragment> belowLabel(int line) {
    return fragments.firstOf(line).filter(f -> !fragments.isTaken(f) || isLowerCase(f));
  }

  private static boolean isLowerCase(Fragment fragment) {
    return Character.isLowerCase(fragment.text().charAt(0));
  }

  /** Whether the end of another label is right below a grade: "Good" above "to be good". */
  boolean isAboveRest(Fragment grade) {
    return inColumn(grade.line() + 1, grade).filter(f -> forms.isRest(f.text())).isPresent();
  }

  /** Whether running text goes on below some words: the next line begins in lower case. */
  boolean goesOnBelow(Words words) {
    return fragments.firstOf(words.lastLine() + 1).filter(GradeWords::isLowerCase).isPresent();
  }

  /** Whether a text is several grades, one after the other. */
  boolean isSeveral(SpannedText text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean starts = text.charAt(i) == ' ' && Character.isLetter(text.charAt(i + 1));
      boolean grade = starts && forms.mayBegin(text.folded(), i);
      if (grade && cells.apply(text.subSequence(0, i)).isPresent()) {
        SpannedText rest = text.from(i + 1);
        if (cells.apply(rest).isPresent() || isSeveral(rest)) {
          return true;
        }
      }
    }
    return false;
  }
}
