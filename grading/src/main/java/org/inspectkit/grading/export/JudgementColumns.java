package org.inspectkit.grading.export;

import static org.inspectkit.grading.export.Column.flag;
import static org.inspectkit.grading.export.Column.number;
import static org.inspectkit.grading.export.Column.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.framework.Closeness;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.ThemeLink;
import org.inspectkit.grading.BandRange;
import org.inspectkit.grading.Correspondence;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.grading.timeline.Direction;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.QualityBand;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;

/** The columns of the table of judgements, in their order. */
final class JudgementColumns {

  private static final Keys<JudgementRow> KEYS =
      new Keys<>(
          r -> Optional.of(r.authority()),
          r -> Optional.of(r.inspection()),
          Cells::inspection,
          r -> Cells.statement(r).map(List::of).orElse(List.of()));

  static final List<Column<JudgementRow>> ALL =
      Stream.of(
              KEYS.authority(),
              KEYS.inspection(Cells::framework),
              secondHand(),
              area(),
              published(),
              place(),
              moved(),
              evidence(),
              KEYS.source())
          .flatMap(List::stream)
          .toList();

  private JudgementColumns() {}

  private static List<Column<JudgementRow>> secondHand() {
    return List.of(
        flag("second_hand", r -> r.secondHand().isPresent()),
        text("body", r -> Cells.prior(r).flatMap(PriorInspection::body)),
        Column.<JudgementRow>text(
                "month", r -> r.secondHand().flatMap(t -> t.entry().month()).map(Object::toString))
            .with("pattern", "[0-9]{4}-[0-9]{2}"),
        text("printed_date", r -> Cells.prior(r).flatMap(PriorInspection::printedDate)),
        text("reported_by", Cells::reportedBy));
  }

  private static List<Column<JudgementRow>> area() {
    return List.of(
        text("area_id", r -> Cells.area(r).map(JudgementArea::id)),
        text("area", Cells::judged),
        text("theme", r -> r.entry().flatMap(TimelineEntry::theme).map(Theme::id)),
        code(Closeness.values(), "closeness", r -> Cells.link(r).map(ThemeLink::closeness)),
        text("closeness_note", r -> Cells.link(r).flatMap(ThemeLink::note)),
        text("other_themes", Cells::otherThemes),
        flag("is_leading", r -> r.entry().filter(TimelineEntry::leading).isPresent()));
  }

  private static List<Column<JudgementRow>> published() {
    return List.of(
        code(OutcomeCode.values(), "outcome", r -> Optional.of(OutcomeCode.of(r))).required(),
        text("published_label", Cells::publishedLabel),
        number(
            "published_number",
            r -> r.entry().flatMap(TimelineEntry::grade).flatMap(ReconciledGrade::printedNumber)),
        text("published_key", r -> Cells.grade(r).flatMap(ReconciledGrade::keyWords)),
        text("not_judged_reason", r -> Cells.printed(r, JudgementOutcome.NotJudged.class)),
        text("unresolved_words", r -> Cells.printed(r, JudgementOutcome.Unresolved.class)),
        text("grade", r -> Cells.grade(r).map(g -> g.grade().id())),
        text("scale", r -> Cells.grade(r).map(g -> g.grade().scaleId())));
  }

  private static List<Column<JudgementRow>> place() {
    return List.of(
        band("band", BandRange::single),
        band("band_best", bands -> Optional.of(bands.best())),
        band("band_worst", bands -> Optional.of(bands.worst())),
        code(
            Correspondence.values(),
            "correspondence",
            r -> Cells.grade(r).map(ReconciledGrade::correspondence)),
        text("reconciled_scale", r -> r.translated().map(t -> t.scale().id())),
        text(
            "reconciled_grade", r -> r.translated().flatMap(TranslatedGrade::grade).map(Grade::id)),
        code(
            Correspondence.values(),
            "reconciled_correspondence",
            r -> r.translated().map(TranslatedGrade::correspondence)),
        Column.<JudgementRow>text(
                "citation", r -> Cells.grade(r).flatMap(g -> Cells.joined(g.citations(), c -> c)))
            .dependingOn(r -> Keys.orNone(Cells.grade(r).map(ReconciledGrade::citations))));
  }

  private static List<Column<JudgementRow>> moved() {
    return List.of(
        Column.<JudgementRow>text(
                "movement", r -> Cells.joined(r.movements(), m -> Column.code(m.direction())))
            .with("pattern", several(Direction.values())),
        text("moved_from", r -> Cells.joined(r.movements(), Cells::from)),
        Column.<JudgementRow>text(
                "strength", r -> Cells.joined(r.movements(), m -> Column.code(m.strength())))
            .with("pattern", several(Correspondence.values())),
        text("comparability", r -> Cells.joined(r.movements(), m -> m.comparability().describe())));
  }

  private static List<Column<JudgementRow>> evidence() {
    return List.of(
        code(StatementKind.values(), "statement", r -> Cells.statement(r).map(Statement::kind)),
        Column.<JudgementRow>number(
                "priority_actions", r -> Cells.inspection(r).map(Cells::priorityActions))
            .with("minimum", 0)
            .dependingOn(JudgementColumns::inspection),
        Column.<JudgementRow>number(
                "other_improvements", r -> Cells.inspection(r).map(Cells::otherImprovements))
            .with("minimum", 0)
            .dependingOn(JudgementColumns::inspection));
  }

  private static Object inspection(JudgementRow row) {
    return Keys.orNone(Cells.inspection(row));
  }

  private static Column<JudgementRow> code(
      Enum<?>[] codes, String name, Function<JudgementRow, Optional<? extends Enum<?>>> reading) {
    return Column.oneOf(codes, name, reading);
  }

  private static Column<JudgementRow> band(
      String name, Function<BandRange, Optional<QualityBand>> of) {
    return code(
        QualityBand.values(),
        name,
        r -> Cells.grade(r).flatMap(ReconciledGrade::bands).flatMap(of));
  }

  private static String several(Enum<?>[] codes) {
    String one = Stream.of(codes).map(Column::code).collect(Collectors.joining("|", "(", ")"));
    return one + "( \\| " + one + ")*";
  }
}
