package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.parsers.terms.Term;
import org.inspectkit.parsers.terms.TermIndex;
import org.inspectkit.parsers.terms.TermWalk;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;

/**
 * The labels and the grades of some lines, each found once, whatever lines and cells it is set in.
 *
 * <p>A label or a grade may be wrapped over lines of one column, and a grade may follow its label
 * in the same cell.
 */
final class TableContents {

  private static final int MOST_LINES = 4;
  private static final int LABEL_TOLERANCE = 6;
  private static final int GRADE_TOLERANCE = 3;
  private static final int LONGEST_REST = 90;

  final List<TableLabel> labels = new ArrayList<>();
  final List<TableMark> marks = new ArrayList<>();

  /** The lines that print several grades after one label, or the beginning of one alone. */
  final Set<Integer> unclear = new HashSet<>();

  /** The fragments that are neither. */
  final List<TableFragment> others = new ArrayList<>();

  private final TableFragments fragments;

  /** The grades in fragments of their own. */
  private final Map<TableFragment, TableMark> apart = new LinkedHashMap<>();

  private final Set<TableFragment> used = new HashSet<>();
  private final Predicate<Term> isLabel;
  private final Predicate<Term> isHeading;
  private final GradeForms forms;
  private final GradeForms.Cells cells;
  private final TermWalk walk;

  TableContents(
      List<TextLine> lines,
      TermIndex index,
      LabelKinds kinds,
      GradeForms forms,
      GradeForms.Cells cells) {
    this.fragments = new TableFragments(lines);
    this.isLabel = kinds::isLabel;
    this.isHeading = kinds::isHeading;
    this.forms = forms;
    this.cells = cells;
    this.walk = index.walk();
    fragments.all().forEach(this::mark);
    fragments.all().forEach(this::label);
    marks.addAll(apart.values());
    marks.sort(Comparator.comparingInt(TableMark::from).thenComparingInt(TableMark::column));
    fragments.all().stream().filter(fragment -> !used.contains(fragment)).forEach(others::add);
  }

  /** A grade that a fragment is, with the rest of it in the lines below. */
  private void mark(TableFragment fragment) {
    boolean tooLong = fragment.text().length() > LONGEST_REST;
    if (tooLong || !forms.mayBegin(fragment.text().folded(), 0) || used.contains(fragment)) {
      return;
    }
    SpannedText text = fragment.text();
    Optional<JudgementOutcome> outcome = cells.read(text);
    List<TableFragment> rest = forms.mayGoOn(text) ? rest(fragment, text, false) : List.of();
    if (!rest.isEmpty()) {
      text = joined(text, rest);
      outcome = cells.read(text);
    }
    if (outcome.isEmpty() && forms.mayGoOn(text) && !isHead(text)) {
      unclear.add(fragment.line());
    } else if (outcome.isPresent()) {
      used.add(fragment);
      used.addAll(rest);
      int last = rest.isEmpty() ? fragment.line() : rest.get(rest.size() - 1).line();
      PrintedGrade grade = new PrintedGrade(outcome.get(), text);
      apart.put(fragment, mark(fragment, 0, last, TableMark.Form.APART, grade));
    }
  }

  private static boolean isHead(SpannedText text) {
    return GradePatterns.HEAD.matcher(text.folded()).matches();
  }

  private static TableMark mark(
      TableFragment fragment, int at, int last, TableMark.Form form, PrintedGrade grade) {
    int column = fragment.column() + at;
    return new TableMark(fragment.line(), last, fragment.cell(), column, form, grade);
  }

  private static SpannedText joined(SpannedText first, List<TableFragment> rest) {
    SpannedText text = first;
    for (TableFragment more : rest) {
      text = text.join(" ", more.text());
    }
    return text;
  }

  /** The fragments below that make the beginning of a grade a whole one; none if none do. */
  private List<TableFragment> rest(TableFragment first, SpannedText beginning, boolean inLabel) {
    List<TableFragment> taken = new ArrayList<>();
    List<TableFragment> whole = List.of();
    SpannedText text = beginning;
    TableFragment last = first;
    for (int line = first.line() + 1; line < last.line() + MOST_LINES; line++) {
      Optional<TableFragment> next = goesOn(last, line, inLabel);
      if (next.isPresent()) {
        last = next.get();
        text = text.join(" ", last.text());
        boolean complete = forms.isLabel(text);
        if (!complete && !forms.mayGoOn(text)) {
          return whole;
        }
        taken.add(last);
        whole = complete ? List.copyOf(taken) : whole;
      }
    }
    return whole;
  }

  /** Where a grade may go on in a line: in its column, or where that of labels begins. */
  private Optional<TableFragment> goesOn(TableFragment above, int line, boolean inLabel) {
    if (!inLabel) {
      return unused(fragments.inColumn(line, above.column(), GRADE_TOLERANCE));
    }
    // The last word of a label may be a grade of its own: "improvement to be" and "good".
    return fragments.firstOf(line).stream()
        .filter(f -> !used.contains(f) || Character.isLowerCase(f.text().charAt(0)))
        .findFirst();
  }

  private Optional<TableFragment> unused(List<TableFragment> found) {
    return found.stream().filter(fragment -> !used.contains(fragment)).findFirst();
  }

  /** A label that begins with a fragment, as long as it can be made. */
  private void label(TableFragment first) {
    if (used.contains(first)) {
      return;
    }
    walk.restart();
    // Most fragments begin with no word of a label.
    if (walk.read(first.text().folded(), 0) == 0 || !walk.hasBegun()) {
      return;
    }
    walk.restart();
    LabelDraft draft = new LabelDraft(first);
    boolean more = read(first, draft);
    for (int line = first.line() + 1; more && line <= first.line() + MOST_LINES; line++) {
      Optional<TableFragment> next =
          unused(fragments.inColumn(line, draft.last.column(), LABEL_TOLERANCE));
      more = next.isEmpty() || read(next.get(), draft);
    }
    draft.keep();
  }

  /** A label as far as it was read. */
  private final class LabelDraft {

    TableFragment last;
    private final List<TableFragment> parts = new ArrayList<>();
    private final List<Runnable> grades = new ArrayList<>();
    private Optional<TableLabel> whole = Optional.empty();
    private int wholeParts;
    private int wholeGrades;
    private Optional<SpannedText> text = Optional.empty();

    LabelDraft(TableFragment first) {
      last = first;
    }

    void add(TableFragment fragment, SpannedText part) {
      last = fragment;
      parts.add(fragment);
      text = Optional.of(text.map(t -> t.join(" ", part)).orElse(part));
    }

    void complete() {
      Optional<Term> term = walk.term().filter(isLabel);
      if (term.isPresent()) {
        whole =
            Optional.of(
                new TableLabel(
                    parts.get(0).line(),
                    last.line(),
                    text.orElseThrow(),
                    term.get(),
                    isHeading.test(term.get())));
        wholeParts = parts.size();
        wholeGrades = grades.size();
      }
    }

    void keep() {
      if (whole.isPresent()) {
        labels.add(whole.get());
        used.addAll(parts.subList(0, wholeParts));
        grades.subList(0, wholeGrades).forEach(Runnable::run);
      }
    }
  }

  /** Reads a fragment as the next part of a label; false if it is none. */
  private boolean read(TableFragment fragment, LabelDraft draft) {
    FoldedText folded = fragment.text().folded();
    if (isYear(folded)) {
      return false;
    }
    int end = walk.read(folded, 0);
    if (!walk.hasBegun() || end == 0) {
      return false;
    }
    if (end == folded.length()) {
      draft.add(fragment, fragment.text());
      draft.complete();
      return true;
    }
    Optional<Runnable> grade = gradeAfter(fragment, end);
    grade.ifPresent(
        g -> {
          draft.add(fragment, withoutMark(fragment.text().subSequence(0, end)));
          draft.grades.add(g);
          draft.complete();
        });
    return grade.isPresent();
  }

  private static boolean isYear(FoldedText text) {
    return text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** What keeps the grade that follows a label in the same fragment. */
  private Optional<Runnable> gradeAfter(TableFragment fragment, int at) {
    if (!forms.mayBegin(fragment.text().folded(), at)) {
      return Optional.empty();
    }
    SpannedText rest = fragment.text().from(at).strip();
    boolean stated = isStated(fragment.text(), at);
    if (rest.length() > LONGEST_REST) {
      return Optional.empty();
    }
    if (!stated && !Character.isUpperCase(rest.charAt(0))) {
      return isSeveral(rest) ? Optional.of(() -> unclear.add(fragment.line())) : Optional.empty();
    }
    Optional<JudgementOutcome> outcome = cells.read(rest);
    List<TableFragment> more = forms.mayGoOn(rest) ? rest(fragment, rest, true) : List.of();
    if (!more.isEmpty()) {
      SpannedText whole = joined(rest, more);
      return Optional.of(
          () -> keep(fragment, at, stated, more, new PrintedGrade(forms.inSentence(whole), whole)));
    }
    boolean graded = outcome.filter(o -> o.grade().isPresent()).isPresent();
    if (!graded && isSeveral(rest)) {
      return Optional.of(() -> unclear.add(fragment.line()));
    }
    return outcome.map(o -> () -> keep(fragment, at, stated, more, new PrintedGrade(o, rest)));
  }

  private void keep(
      TableFragment fragment,
      int at,
      boolean stated,
      List<TableFragment> more,
      PrintedGrade grade) {
    used.addAll(more);
    more.forEach(apart::remove);
    int last = more.isEmpty() ? fragment.line() : more.get(more.size() - 1).line();
    TableMark.Form form = stated ? TableMark.Form.STATED : TableMark.Form.RUN_TOGETHER;
    marks.add(mark(fragment, at, last, form, grade));
  }

  /** Whether a colon, a dash or a bracket precedes a grade, or it calls itself one. */
  private static boolean isStated(SpannedText text, int at) {
    int before = at - 1;
    while (before > 0 && text.charAt(before) == ' ') {
      before--;
    }
    boolean marked = before > 0 && ":-\u2013\u2014([".indexOf(text.charAt(before)) >= 0;
    return marked || text.from(at).folded().contains("grade");
  }

  /** Whether a text is several grades, one after the other. */
  private boolean isSeveral(SpannedText text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean starts = text.charAt(i) == ' ' && Character.isLetter(text.charAt(i + 1));
      boolean grade = starts && forms.mayBegin(text.folded(), i);
      if (grade && cells.read(text.subSequence(0, i)).isPresent()) {
        SpannedText rest = text.from(i + 1);
        if (cells.read(rest).isPresent() || isSeveral(rest)) {
          return true;
        }
      }
    }
    return false;
  }

  private static SpannedText withoutMark(SpannedText label) {
    int end = label.length();
    while (end > 0 && "-\u2013\u2014:([ ".indexOf(label.charAt(end - 1)) >= 0) {
      end--;
    }
    return label.subSequence(0, end);
  }
}
