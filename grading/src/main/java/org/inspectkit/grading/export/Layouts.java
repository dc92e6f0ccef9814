package org.inspectkit.grading.export;

import static org.inspectkit.grading.export.Column.flag;
import static org.inspectkit.grading.export.Column.number;
import static org.inspectkit.grading.export.Column.oneOf;
import static org.inspectkit.grading.export.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.Severity;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.Topic;
import org.inspectkit.grading.BandRange;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.grading.concerns.ImprovementRow;
import org.inspectkit.grading.concerns.Mention;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.scale.QualityBand;
import org.inspectkit.source.SourceDocument;
import org.inspectkit.source.SourceSpan;

/** What each table is made of. */
final class Layouts {

  static final Layout<InspectionRow> INSPECTIONS = inspections();
  static final Layout<JudgementRow> JUDGEMENTS =
      new Layout<>(
          "judgements",
          "Judgements of inspections of children's services",
          "One row a judgement, one for each inspection without judgements, and one for what a"
              + " report says of an earlier inspection, marked as second-hand.",
          JudgementColumns.ALL);
  static final Layout<ImprovementRow> IMPROVEMENTS = improvements();
  static final Layout<FindingRow> FINDINGS = findings();
  static final Layout<PriorInspectionRow> PRIOR_INSPECTIONS = priorInspections();
  static final Layout<DiagnosticRow> DIAGNOSTICS = diagnostics();

  private Layouts() {}

  private static Layout<InspectionRow> inspections() {
    Keys<InspectionRow> keys =
        Keys.of(InspectionRow::authority, InspectionRow::inspection, r -> List.of());
    List<Column<InspectionRow>> own = new ArrayList<>();
    own.add(flag("is_latest", InspectionRow::latest));
    own.add(text("topic", r -> r.inspection().topic()));
    own.add(text("listed_topic", r -> r.inspection().listedTopic().map(Topic::id)));
    own.add(number("priority_actions", r -> Optional.of(Cells.priorityActions(r.inspection()))));
    own.add(
        number("other_improvements", r -> Optional.of(Cells.otherImprovements(r.inspection()))));
    WideCells.THEMES.stream().flatMap(Layouts::grade).forEach(own::add);
    return layout(
        "inspections",
        "Inspections of children's services",
        "One row an inspection, with the grades that are compared most often side by side.",
        keys,
        own);
  }

  private static Stream<Column<InspectionRow>> grade(Theme theme) {
    String name = theme.id().replace('-', '_');
    return Stream.of(
        text(name, r -> WideCells.published(r, theme)),
        text(name + "_band", r -> WideCells.band(r, theme)));
  }

  private static Layout<ImprovementRow> improvements() {
    Keys<ImprovementRow> keys =
        Keys.of(ImprovementRow::authority, ImprovementRow::inspection, r -> r.area().statements());
    return layout(
        "improvements",
        "What must improve in children's services",
        "One row an area for improvement, in the order of the report.",
        keys,
        List.of(
            Column.<ImprovementRow>number("item", r -> Optional.of(r.item())).with("minimum", 1),
            oneOf(ImprovementKind.values(), "improvement_kind", r -> Optional.of(r.area().kind())),
            text("strand", r -> r.area().strand()),
            text("area_id", r -> r.area().area().map(JudgementArea::id)),
            text("themes", r -> Cells.joined(r.themes(), Theme::id)),
            text("concerns", r -> Cells.joined(r.mentions(), m -> m.concern().toString())),
            text("concern_words", r -> Cells.joined(r.mentions(), Layouts::words)),
            text("timescale", r -> r.area().timescale().map(Object::toString)),
            text("addressed_to", r -> Cells.joined(r.area().addressedTo(), body -> body)),
            text("heading", r -> r.area().heading()),
            text("printed_number", r -> r.area().number()),
            text("text", r -> Optional.of(r.area().text())),
            text("sub_items", r -> Cells.joined(r.area().subItems(), item -> item))));
  }

  private static String words(Mention mention) {
    return String.join(" ", mention.words());
  }

  private static Layout<FindingRow> findings() {
    Keys<FindingRow> keys =
        Keys.of(FindingRow::authority, FindingRow::inspection, r -> r.finding().statements());
    return layout(
        "findings",
        "What inspectors of children's services found",
        "One row a finding, in the order of the report.",
        keys,
        List.of(
            oneOf(FindingKind.values(), "finding_kind", r -> Optional.of(r.finding().kind())),
            text("area_id", r -> r.finding().area().map(JudgementArea::id)),
            text("heading", r -> r.finding().section()),
            text("printed_number", r -> r.finding().number().map(Object::toString)),
            text("text", r -> Optional.of(r.finding().text()))));
  }

  private static Layout<PriorInspectionRow> priorInspections() {
    Keys<PriorInspectionRow> keys =
        Keys.of(
            PriorInspectionRow::authority,
            PriorInspectionRow::inspection,
            r -> prior(r).statements());
    return layout(
        "prior_inspections",
        "What reports say of earlier inspections of children's services",
        "One row a grade that a report says an earlier inspection gave, or one for an earlier"
            + " inspection without grades. It is second-hand; the inspection of the row is the later"
            + " one, whose report says it.",
        keys,
        List.of(
            text("prior_framework", r -> prior(r).framework().map(Framework::id)),
            text("prior_date", r -> prior(r).date().map(Object::toString)),
            text("printed_date", r -> prior(r).printedDate()),
            text("body", r -> prior(r).body()),
            text("area_id", r -> grade(r).flatMap(PriorGrade::area).map(JudgementArea::id)),
            text("area", r -> grade(r).flatMap(Layouts::judged)),
            text("published_label", r -> grade(r).map(PriorGrade::printed)),
            text("grade", r -> grade(r).flatMap(PriorGrade::grade).map(g -> g.id())),
            text("scale", r -> grade(r).flatMap(PriorGrade::grade).map(g -> g.scaleId())),
            oneOf(QualityBand.values(), "band", Layouts::band),
            text("text", r -> Optional.of(prior(r).text()))));
  }

  private static PriorInspection prior(PriorInspectionRow row) {
    return row.secondHand().entry().prior();
  }

  private static Optional<PriorGrade> grade(PriorInspectionRow row) {
    return row.secondHand().grade();
  }

  private static Optional<String> judged(PriorGrade grade) {
    return grade.area().map(JudgementArea::name).or(grade::subject);
  }

  private static Optional<QualityBand> band(PriorInspectionRow row) {
    return row.secondHand().placed().flatMap(ReconciledGrade::bands).flatMap(BandRange::single);
  }

  private static Layout<DiagnosticRow> diagnostics() {
    Keys<DiagnosticRow> keys =
        new Keys<>(
            DiagnosticRow::authority,
            DiagnosticRow::inspection,
            DiagnosticRow::inspection,
            r -> List.of());
    List<Column<DiagnosticRow>> own =
        List.of(
            oneOf(Severity.values(), "severity", r -> Optional.of(r.diagnostic().severity())),
            text("code", r -> Optional.of(r.diagnostic().code().id())),
            text("message", r -> Optional.of(r.diagnostic().message())),
            Column.<DiagnosticRow>number("line", r -> r.diagnostic().span().map(SourceSpan::line))
                .with("minimum", 1));
    List<Column<DiagnosticRow>> source =
        List.of(
            Column.<DiagnosticRow>number(
                    "page", r -> r.diagnostic().span().flatMap(SourceSpan::page))
                .with("minimum", 1),
            text("source", r -> Optional.of(r.source())),
            text(
                "sha256",
                r -> r.inspection().flatMap(Inspection::source).map(SourceDocument::sha256)));
    return new Layout<>(
        "diagnostics",
        "What could not be read for certain",
        "One row a fact that is not certain, or a document that could not be read.",
        Stream.of(keys.authority(), keys.inspection(), own, source).flatMap(List::stream).toList());
  }

  private static <R> Layout<R> layout(
      String name, String title, String about, Keys<R> keys, List<Column<R>> own) {
    List<Column<R>> columns =
        Stream.of(keys.authority(), keys.inspection(), own, keys.source())
            .flatMap(List::stream)
            .toList();
    return new Layout<>(name, title, about, columns);
  }
}
