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
import org.inspectkit.framework.ThemeLink;
import org.inspectkit.grading.BandRange;
import org.inspectkit.grading.Correspondence;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.grading.timeline.Direction;
import org.inspectkit.grading.timeline.Movement;
import org.inspectkit.model.DocumentKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.model.LocalAuthority;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.QualityBand;
import org.inspectkit.source.SourceDocument;
import org.inspectkit.source.SourceSpan;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;

/** The columns of the table of judgements, in their order. */
final class JudgementColumns {

  /** Between several values of one cell. */
  static final String AND = " | ";

  static final List<Column<JudgementRow>> ALL =
      Stream.of(authority(), inspection(), area(), published(), place(), moved(), evidence())
          .flatMap(List::stream)
          .toList();

  private JudgementColumns() {}

  private static List<Column<JudgementRow>> authority() {
    return List.of(
        text(
                "authority_id",
                r -> Optional.of(r.authority().id()),
                "Id in the register of authorities; the printed name in lower case where it is in none.")
            .required(),
        text("authority", r -> Optional.of(r.authority().name()), "Name of the authority.")
            .required(),
        text(
                "authority_gss",
                r -> r.authority().entry().map(LocalAuthority::gss),
                "Nine-character code of the Government Statistical Service, or the last one.")
            .with("pattern", "[EWSN][0-9]{8}"));
  }

  private static List<Column<JudgementRow>> inspection() {
    return List.of(
        Column.day(
            "date",
            r -> r.inspection().date(),
            "Day to order by: the first day of the inspection, else that of the letter, else that of publication."),
        Column.day("start", r -> r.inspection().start(), "First day of the inspection."),
        Column.day("end", r -> r.inspection().end(), "Last day of the inspection."),
        Column.day(
            "published",
            r -> r.inspection().published().or(r.inspection()::letterDate),
            "Day of publication, else of the letter, as the report prints it."),
        text(
                "framework",
                r -> Optional.of(r.inspection().framework().id()),
                "Id of the framework of the inspection.")
            .required(),
        text(
                "edition",
                r -> Optional.of(r.inspection().edition().id()),
                "Id of the edition of the framework, which fixes the areas and the scale.")
            .required(),
        Column.<JudgementRow>oneOf(
                DocumentKind.values(),
                "document",
                r -> Optional.of(r.inspection().documentKind()),
                "Form in which the inspection was published.")
            .required());
  }

  private static List<Column<JudgementRow>> area() {
    return List.of(
        text(
            "area_id",
            r -> r.entry().area().map(JudgementArea::id),
            "Id of the area that was judged; blank for an inspection without judgements."),
        text("area", r -> r.entry().area().map(JudgementArea::name), "Name of the area."),
        text(
            "theme",
            r -> r.entry().theme().map(t -> t.id()),
            "Theme that the area is closest to: what areas of different frameworks have in common."),
        Column.oneOf(
            Closeness.values(),
            "closeness",
            r -> r.entry().link().map(ThemeLink::closeness),
            "How the question of the area is related to that of the theme."),
        text(
            "closeness_note",
            r -> r.entry().link().flatMap(ThemeLink::note),
            "In what the question of the area differs."),
        text(
            "other_themes",
            r -> joined(r.otherThemes(), l -> l.theme().id() + " " + Column.code(l.closeness())),
            "Further themes of the area with their closeness, joined by \" | \"."),
        Column.<JudgementRow>of(
                "leading",
                BOOLEAN,
                r -> Optional.of(r.entry().leading()),
                "Whether no other judgement of the inspection is closer to the theme.")
            .required());
  }

  private static List<Column<JudgementRow>> published() {
    return List.of(
        Column.<JudgementRow>oneOf(
                OutcomeCode.values(),
                "outcome",
                r -> Optional.of(OutcomeCode.of(r.entry())),
                "What came out. Only a graded row has a grade; the others are neither good nor bad.")
            .required(),
        text(
            "published_label",
            r -> grade(r).map(ReconciledGrade::printed),
            "Grade as the report prints it; the number where it prints nothing else."),
        number(
            "published_number",
            r -> grade(r).flatMap(ReconciledGrade::printedNumber),
            "Number that the report prints. On some scales the larger is better, on others the smaller."),
        text(
            "not_judged_reason",
            r -> printed(r, JudgementOutcome.NotJudged.class),
            "Words in which the report says that it did not judge."),
        text(
            "unresolved_words",
            r -> printed(r, JudgementOutcome.Unresolved.class),
            "Words that stand where the grade should and that the scale does not know."),
        text(
            "grade",
            r -> grade(r).map(g -> g.grade().id()),
            "Id of the published grade on its scale."),
        text(
            "scale",
            r -> grade(r).map(g -> g.grade().scaleId()),
            "Id of the scale of the published grade."));
  }

  private static List<Column<JudgementRow>> place() {
    return List.of(
        band(
            "band",
            BandRange::single,
            "Place of the grade against minimum requirements, where it is one."),
        band("band_best", b -> Optional.of(b.best()), "Best place that the grade may have."),
        band("band_worst", b -> Optional.of(b.worst()), "Worst place that the grade may have."),
        Column.oneOf(
            Correspondence.values(),
            "correspondence",
            r -> grade(r).map(ReconciledGrade::correspondence),
            "How closely the published grade agrees with its place."),
        text(
            "told_scale",
            r -> r.told().map(t -> t.scale().id()),
            "Id of the scale that grades of all frameworks are told on."),
        text(
            "told_grade",
            r -> r.told().flatMap(ToldGrade::grade).map(Grade::id),
            "Id of the grade of that scale in the same place; blank where nothing supports one. It was not published."),
        Column.oneOf(
            Correspondence.values(),
            "told_correspondence",
            r -> r.told().map(ToldGrade::correspondence),
            "How closely the two scales agree."),
        text(
            "citation",
            r -> grade(r).flatMap(g -> joined(g.citations(), c -> c)),
            "Sources for the place of the grade, joined by \" | \"."));
  }

  private static List<Column<JudgementRow>> moved() {
    String several =
        "(" + codes(Direction.values()) + ")( \\| (" + codes(Direction.values()) + "))*";
    return List.of(
        text(
                "movement",
                r -> joined(r.movements(), m -> Column.code(m.direction())),
                "Which way the grade moved within the theme; several, joined by \" | \", where nothing says which grade came before.")
            .with("pattern", several),
        text(
            "moved_from",
            r -> joined(r.movements(), JudgementColumns::from),
            "Day and area that each movement is from."),
        text(
            "comparability",
            r -> joined(r.movements(), m -> m.comparability().toString()),
            "What to bear in mind of each movement."));
  }

  private static List<Column<JudgementRow>> evidence() {
    return List.of(
        number(
                "page",
                r -> stated(r).flatMap(s -> s.spans().stream().findFirst()).map(SourceSpan::page),
                "Page on which the report states the judgement first.")
            .with("minimum", 1),
        Column.oneOf(
            StatementKind.values(),
            "statement",
            r -> stated(r).map(Statement::kind),
            "How the report states it there."),
        number(
                "priority_actions",
                r -> Optional.of(priorityActions(r)),
                "How many priority actions the whole report lists.")
            .required()
            .with("minimum", 0),
        number(
                "other_improvements",
                r -> Optional.of(r.inspection().areasForImprovement().size() - priorityActions(r)),
                "How many other things the whole report says must improve.")
            .required()
            .with("minimum", 0),
        text(
            "source",
            r -> r.inspection().source().map(SourceDocument::name),
            "Name of the document that was read."),
        text(
                "sha256",
                r -> r.inspection().source().map(SourceDocument::sha256),
                "SHA-256 of the document that was read.")
            .with("pattern", "[0-9a-f]{64}"));
  }

  private static Column<JudgementRow> text(
      String name, Function<JudgementRow, Optional<?>> reading, String description) {
    return Column.of(name, STRING, reading, description);
  }

  private static Column<JudgementRow> number(
      String name, Function<JudgementRow, Optional<?>> reading, String description) {
    return Column.of(name, INTEGER, reading, description);
  }

  private static Column<JudgementRow> band(
      String name, Function<BandRange, Optional<QualityBand>> of, String description) {
    return Column.oneOf(
        QualityBand.values(),
        name,
        r -> grade(r).flatMap(ReconciledGrade::bands).flatMap(of),
        description);
  }

  private static Optional<ReconciledGrade> grade(JudgementRow row) {
    return row.entry().grade();
  }

  private static Optional<String> printed(
      JudgementRow row, Class<? extends JudgementOutcome> outcome) {
    return row.entry()
        .judgement()
        .map(j -> j.outcome())
        .filter(outcome::isInstance)
        .map(JudgementOutcome::printed);
  }

  private static Optional<Statement> stated(JudgementRow row) {
    return row.entry().judgement().flatMap(j -> j.statements().stream().findFirst());
  }

  private static int priorityActions(JudgementRow row) {
    return row.entry().improvements().getOrDefault(ImprovementKind.PRIORITY_ACTION, 0);
  }

  private static String from(Movement movement) {
    return movement.earlier().date().map(d -> d + " ").orElse("")
        + movement.earlier().area().map(JudgementArea::id).orElse("");
  }

  private static <T> Optional<String> joined(List<T> values, Function<T, String> told) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(values.stream().map(told).collect(Collectors.joining(AND)));
  }

  private static String codes(Enum<?>[] constants) {
    return Stream.of(constants).map(Column::code).collect(Collectors.joining("|"));
  }
}
