package org.inspectkit.grading.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.ThemeLink;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.grading.timeline.Movement;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.source.Statement;

/** What the columns have in common: the ways from a row to its parts. */
final class Cells {

  /** Between several values of one cell. */
  static final String AND = " | ";

  private Cells() {}

  /** The inspection, unless the row is second-hand. */
  static Optional<Inspection> inspection(JudgementRow row) {
    return row.entry().map(TimelineEntry::inspection);
  }

  static Optional<JudgementArea> area(JudgementRow row) {
    return row.entry()
        .map(TimelineEntry::area)
        .orElseGet(() -> priorGrade(row).flatMap(PriorGrade::area));
  }

  static Optional<ThemeLink> link(JudgementRow row) {
    return row.entry().flatMap(TimelineEntry::link);
  }

  /** The grade and its place, also of what is second-hand, where they are certain. */
  static Optional<ReconciledGrade> grade(JudgementRow row) {
    return row.entry()
        .map(TimelineEntry::grade)
        .orElseGet(() -> row.secondHand().flatMap(SecondHand::placed));
  }

  static Optional<PriorGrade> priorGrade(JudgementRow row) {
    return row.secondHand().flatMap(SecondHand::grade);
  }

  static Optional<PriorInspection> prior(JudgementRow row) {
    return row.secondHand().map(secondHand -> secondHand.entry().prior());
  }

  /** What was judged: the name of the area; where none is certain, the words of the report. */
  static Optional<String> judged(JudgementRow row) {
    return area(row)
        .map(JudgementArea::name)
        .or(() -> priorGrade(row).flatMap(PriorGrade::subject));
  }

  static Optional<String> publishedLabel(JudgementRow row) {
    return priorGrade(row).map(PriorGrade::printed).or(() -> grade(row).map(g -> g.printed()));
  }

  static Optional<String> otherThemes(JudgementRow row) {
    List<ThemeLink> others =
        row.entry().flatMap(TimelineEntry::area).stream()
            .flatMap(area -> area.themes().stream())
            .filter(l -> !row.entry().flatMap(TimelineEntry::theme).equals(Optional.of(l.theme())))
            .toList();
    return joined(others, l -> l.theme().id() + " " + Column.code(l.closeness()));
  }

  /** The words of an outcome of one kind. */
  static Optional<String> printed(JudgementRow row, Class<? extends JudgementOutcome> outcome) {
    return row.entry()
        .flatMap(TimelineEntry::judgement)
        .map(judgement -> judgement.outcome())
        .filter(outcome::isInstance)
        .map(JudgementOutcome::printed);
  }

  /** The place that decides, in the report that was read. */
  static Optional<Statement> statement(JudgementRow row) {
    return row.entry()
        .flatMap(TimelineEntry::judgement)
        .map(judgement -> judgement.statements())
        .or(() -> row.secondHand().map(secondHand -> secondHand.entry().prior().statements()))
        .filter(statements -> !statements.isEmpty())
        .map(statements -> statements.get(0));
  }

  static int priorityActions(Inspection inspection) {
    return (int)
        inspection.areasForImprovement().stream()
            .filter(area -> area.kind() == ImprovementKind.PRIORITY_ACTION)
            .count();
  }

  static int otherImprovements(Inspection inspection) {
    return inspection.areasForImprovement().size() - priorityActions(inspection);
  }

  static Optional<String> framework(JudgementRow row) {
    return row.secondHand().isEmpty()
        ? Optional.of(row.inspection().framework().id())
        : row.secondHand()
            .flatMap(secondHand -> secondHand.entry().prior().framework())
            .map(f -> f.id());
  }

  static Optional<String> reportedBy(JudgementRow row) {
    return row.secondHand()
        .map(secondHand -> secondHand.entry().by())
        .map(by -> by.edition().id() + by.date().map(day -> " " + day).orElse(""));
  }

  static String from(Movement movement) {
    return movement.earlier().date().map(day -> day + " ").orElse("")
        + movement.earlier().area().map(JudgementArea::id).orElse("");
  }

  static <T> Optional<String> joined(List<T> values, Function<T, String> description) {
    return switch (values.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(description.apply(values.get(0)));
      default -> Optional.of(values.stream().map(description).collect(Collectors.joining(AND)));
    };
  }
}
