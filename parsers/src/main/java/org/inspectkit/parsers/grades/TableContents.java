package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.parsers.grades.GradeWords.Words;
import org.inspectkit.parsers.grades.TableFragments.Fragment;
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
  private static final int LONGEST_REST = 90;
  private static final int LONGEST_DAMAGED = 40;

  final List<TableLabel> labels = new ArrayList<>();
  final List<TableMark> marks;

  /** The lines that print several grades after one label, or the beginning or end of one alone. */
  final Set<Integer> unclear = new HashSet<>();

  /** The fragments that are neither. */
  final List<Fragment> others;

  private final TableFragments fragments;

  /** The grades by the number of the fragment in which they begin. */
  private final TreeMap<Integer, TableMark> graded = new TreeMap<>();

  private final Predicate<Term> isLabel;
  private final GradeForms forms;
  private final GradeWords grades;
  private final TermWalk walk;

  /** A fragment as a part of a label, and what follows the label in it. */
  private record Part(
      Fragment fragment,
      SpannedText label,
      Optional<TableMark> grade,
      List<Fragment> rest,
      boolean unclear) {

    Part(Fragment fragment, SpannedText label) {
      this(fragment, label, Optional.empty(), List.of(), false);
    }

    boolean isDamaged() {
      return grade.isEmpty() && !unclear && label.length() < fragment.text().length();
    }
  }

  TableContents(
      List<TextLine> lines,
      TermIndex index,
      Predicate<Term> isLabel,
      GradeForms forms,
      Function<SpannedText, Optional<JudgementOutcome>> cells) {
    this.fragments = new TableFragments(lines);
    this.isLabel = isLabel;
    this.forms = forms;
    this.grades = new GradeWords(fragments, forms, cells);
    this.walk = index.walk();
    fragments.all().forEach(this::mark);
    fragments.all().forEach(this::label);
    this.marks = new ArrayList<>(graded.values());
    marks.sort(Comparator.comparingInt(TableMark::from).thenComparingInt(TableMark::column));
    this.others = new ArrayList<>(fragments.all());
    others.removeIf(fragments::isTaken);
  }

  /** A grade that a fragment is, with the rest of it in the lines below. */
  private void mark(Fragment fragment) {
    if (!forms.mayBegin(fragment.folded(), 0) || fragments.isTaken(fragment)) {
      return;
    }
    if (goesOnWithLabel(fragment.text())) {
      unclear.add(fragment.line());
    }
    if (fragment.text().length() > LONGEST_REST) {
      return;
    }
    Words words = grades.ofCell(fragment);
    Optional<JudgementOutcome> outcome = grades.outcome(words);
    if (outcome.isPresent()) {
      fragments.take(List.of(fragment));
      fragments.take(words.rest());
      if (grades.isAboveRest(fragment)) {
        unclear.add(fragment.line());
      }
      graded.put(fragment.number(), words.mark(0, isStated(words.text(), 0), outcome.get()));
    } else if (forms.mayGoOn(words.text()) && !isHead(words.text())) {
      unclear.add(fragment.line());
    }
  }

  /** Whether the label of the next row follows a grade, as where two rows are in one line. */
  private boolean goesOnWithLabel(SpannedText text) {
    FoldedText folded = text.folded();
    int most = Math.min(text.length() - 1, LONGEST_DAMAGED);
    for (int i = 1; i < most; i++) {
      if (text.charAt(i) == ' ') {
        walk.restart();
        walk.read(folded, i + 1);
        boolean label = walk.term().filter(isLabel).isPresent();
        if (label && forms.inCell(text.subSequence(0, i).strip()).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean isHead(SpannedText text) {
    return GradePatterns.HEAD.matcher(text.folded()).matches();
  }

  /** A label that begins with a fragment, as long as it can be made. */
  private void label(Fragment first) {
    walk.restart();
    // Most fragments begin with no word of a label.
    if (fragments.isTaken(first) || walk.read(first.folded(), 0) == 0 || !walk.hasBegun()) {
      return;
    }
    walk.restart();
    List<Part> parts = new ArrayList<>();
    Optional<TableLabel> label = Optional.empty();
    int whole = 0;
    Optional<Fragment> next = Optional.of(first);
    Fragment last = first;
    for (int line = first.line(); line <= first.line() + MOST_LINES; line++) {
      next = line == first.line() ? next : fragments.inColumn(line, last.column(), LABEL_TOLERANCE);
      if (next.isPresent()) {
        last = next.get();
        Optional<Part> part = part(last);
        if (part.isEmpty()) {
          break;
        }
        parts.add(part.get());
        Optional<Term> term = walk.term().filter(isLabel);
        if (term.isPresent()) {
          whole = parts.size();
          label = Optional.of(label(parts, term.get()));
        }
      }
    }
    if (label.isPresent()) {
      labels.add(label.get());
      parts.subList(0, whole).forEach(this::keep);
    }
  }

  private static TableLabel label(List<Part> parts, Term term) {
    SpannedText text =
        parts.stream().map(Part::label).reduce((a, b) -> a.join(" ", b)).orElseThrow();
    Fragment last = parts.get(parts.size() - 1).fragment();
    return new TableLabel(parts.get(0).fragment().line(), last.line(), text, term);
  }

  private void keep(Part part) {
    if (!part.isDamaged()) {
      fragments.take(List.of(part.fragment()));
    }
    fragments.take(part.rest());
    part.rest().forEach(fragment -> graded.remove(fragment.number()));
    part.grade().ifPresent(mark -> graded.put(part.fragment().number(), mark));
    if (part.unclear()) {
      unclear.add(part.fragment().line());
    }
  }

  /** Reads a fragment as the next part of a label; empty if it is none. */
  private Optional<Part> part(Fragment fragment) {
    FoldedText folded = fragment.folded();
    if (isYear(folded) || (walk.hasBegun() && isNumber(folded))) {
      return Optional.empty();
    }
    int end = walk.read(folded, 0);
    if (!walk.hasBegun() || end == 0) {
      return Optional.empty();
    }
    return end == folded.length()
        ? Optional.of(new Part(fragment, fragment.text()))
        : gradedPart(fragment, end);
  }

  /** Whether a text is only a number, such as that of a paragraph or of a page. */
  private static boolean isNumber(FoldedText text) {
    return text.chars().noneMatch(Character::isLetter);
  }

  private static boolean isYear(FoldedText text) {
    return text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** A label with the grade that follows it in the same fragment; empty if none does. */
  private Optional<Part> gradedPart(Fragment fragment, int at) {
    if (!forms.mayBegin(fragment.folded(), at)) {
      return Optional.empty();
    }
    SpannedText rest = fragment.text().from(at).strip();
    if (rest.length() > LONGEST_REST) {
      return Optional.empty();
    }
    SpannedText label = withoutMark(fragment.text().subSequence(0, at));
    boolean stated = isStated(fragment.text(), at);
    Words words = grades.afterLabel(fragment, rest);
    Optional<JudgementOutcome> outcome = grades.outcome(words);
    if (outcome.flatMap(JudgementOutcome::grade).isEmpty() && grades.isSeveral(rest)) {
      return Optional.of(new Part(fragment, label, Optional.empty(), List.of(), true));
    }
    boolean sentence = !stated && Character.isLowerCase(rest.charAt(0));
    if (outcome.isEmpty() || (sentence && grades.goesOnBelow(words))) {
      // A damaged grade; its words are not taken, so that nothing else is read as that of the
      // label.
      boolean damaged = stated && rest.length() <= LONGEST_DAMAGED;
      return damaged ? Optional.of(new Part(fragment, label)) : Optional.empty();
    }
    // A heading may go on with its grade as a sentence does: "Adoption requires improvement".
    TableMark mark = words.mark(at, stated || sentence, outcome.get());
    return Optional.of(new Part(fragment, label, Optional.of(mark), words.rest(), false));
  }

  /** Whether a colon, a dash or a bracket precedes a grade, or it calls itself one. */
  private static boolean isStated(SpannedText text, int at) {
    int before = at - 1;
    while (before > 0 && text.charAt(before) == ' ') {
      before--;
    }
    return (before > 0 && isMark(text.charAt(before))) || text.from(at).folded().contains("grade");
  }

  private static SpannedText withoutMark(SpannedText label) {
    int end = label.length();
    while (end > 0 && (label.charAt(end - 1) == ' ' || isMark(label.charAt(end - 1)))) {
      end--;
    }
    return label.subSequence(0, end);
  }

  private static boolean isMark(char c) {
    return ":-\u2013\u2014([".indexOf(c) >= 0;
  }
}
