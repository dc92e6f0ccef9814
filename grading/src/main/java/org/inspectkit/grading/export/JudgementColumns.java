package org.inspectkit.grading.export;

import static org.inspectkit.grading.export.ColumnType.BOOLEAN;
import static org.inspectkit.grading.export.ColumnType.INTEGER;
import static org.inspectkit.grading.export.ColumnType.STRING;

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
import org.inspectkit.model.DocumentKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.model.LocalAuthority;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.QualityBand;
import org.inspectkit.source.SourceDocument;
import org.inspectkit.source.SourceSpan;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;

/** The columns of the table of judgements, in their order. */
final class JudgementColumns {

  static final List<Column<JudgementRow>> ALL =
      Stream.of(authority(), inspection(), area(), published(), place(), moved(), evidence())
          .flatMap(List::stream)
          .toList();

  private JudgementColumns() {}

  private static List<Column<JudgementRow>> authority() {
    return List.of(
        text("authority_id", r -> Optional.of(r.authority().id())).required(),
        text("authority", r -> Optional.of(r.authority().name())).required(),
        text("authority_gss", r -> r.authority().entry().map(LocalAuthority::gss))
            .with("pattern", "[EWSN][0-9]{8}"),
        flag("second_hand", r -> r.secondHand().isPresent()),
        text("body", r -> Cells.prior(r).flatMap(PriorInspection::body)));
  }

  private static List<Column<JudgementRow>> inspection() {
    return List.of(
        day("date", r -> Cells.inspection(r).flatMap(Inspection::date)),
        text("month", r -> r.secondHand().flatMap(t -> t.entry().month()).map(Object::toString))
            .with("pattern", "[0-9]{4}-[0-9]{2}"),
        text("printed_date", r -> Cells.prior(r).flatMap(PriorInspection::printedDate)),
        day("start", r -> Cells.inspection(r).flatMap(Inspection::start)),
        day("end", r -> Cells.inspection(r).flatMap(Inspection::end)),
        day("published", r -> Cells.inspection(r).flatMap(i -> i.published().or(i::letterDate))),
        text("framework", Cells::framework),
        text("edition", r -> Cells.inspection(r).map(i -> i.edition().id())),
        code(
            DocumentKind.values(),
            "document",
            r -> Cells.inspection(r).map(Inspection::documentKind)));
  }

  private static List<Column<JudgementRow>> area() {
    return List.of(
        text("area_id", r -> Cells.area(r).map(JudgementArea::id)),
        text("area", Cells::judged),
        text("theme", r -> r.entry().flatMap(TimelineEntry::theme).map(Theme::id)),
        code(Closeness.values(), "closeness", r -> Cells.link(r).map(ThemeLink::closeness)),
        text("closeness_note", r -> Cells.link(r).flatMap(ThemeLink::note)),
        text("other_themes", Cells::otherThemes),
        flag("leading", r -> r.entry().filter(TimelineEntry::leading).isPresent()));
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
        text("citation", r -> Cells.grade(r).flatMap(g -> Cells.joined(g.citations(), c -> c))));
  }

  private static List<Column<JudgementRow>> moved() {
    return List.of(
        text("movement", r -> Cells.joined(r.movements(), m -> Column.code(m.direction())))
            .with("pattern", several(Direction.values())),
        text("moved_from", r -> Cells.joined(r.movements(), Cells::from)),
        text("strength", r -> Cells.joined(r.movements(), m -> Column.code(m.strength())))
            .with("pattern", several(Correspondence.values())),
        text("comparability", r -> Cells.joined(r.movements(), m -> m.comparability().toString())));
  }

  private static List<Column<JudgementRow>> evidence() {
    return List.of(
        number(
                "page",
                r ->
                    Cells.statement(r)
                        .flatMap(s -> s.spans().stream().findFirst())
                        .flatMap(SourceSpan::page))
            .with("minimum", 1),
        code(StatementKind.values(), "statement", r -> Cells.statement(r).map(Statement::kind)),
        number("priority_actions", Cells::priorityActions).with("minimum", 0),
        number("other_improvements", Cells::otherImprovements).with("minimum", 0),
        text("reported_by", Cells::reportedBy),
        text("source", r -> r.inspection().source().map(SourceDocument::name)),
        text("sha256", r -> r.inspection().source().map(SourceDocument::sha256))
            .with("pattern", "[0-9a-f]{64}"));
  }

  private static Column<JudgementRow> text(
      String name, Function<JudgementRow, Optional<?>> reading) {
    return Column.of(name, STRING, reading);
  }

  private static Column<JudgementRow> number(
      String name, Function<JudgementRow, Optional<?>> reading) {
    return Column.of(name, INTEGER, reading);
  }

  private static Column<JudgementRow> flag(String name, Function<JudgementRow, Boolean> reading) {
    return Column.<JudgementRow>of(name, BOOLEAN, r -> Optional.of(reading.apply(r))).required();
  }

  private static Column<JudgementRow> day(
      String name, Function<JudgementRow, Optional<?>> reading) {
    return Column.day(name, reading);
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
