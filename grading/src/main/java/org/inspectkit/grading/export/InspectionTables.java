package org.inspectkit.grading.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.concerns.ConcernLexicon;
import org.inspectkit.grading.concerns.ImprovementRow;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.internal.Counted;
import org.inspectkit.model.Inspection;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.scale.GradeScales;

/**
 * Timelines as tables that have their keys in common, such as {@code inspection_id}.
 *
 * <pre>{@code
 * InspectionTables tables = InspectionTables.of(timeline);
 * tables.judgements().writeCsv(Path.of("judgements.csv"));
 * tables.writePackage(Path.of("tables"));   // all of them, and what their columns contain
 * }</pre>
 */
public final class InspectionTables {

  private final List<AuthorityTimeline> timelines;
  private final JudgementRows judgementRows;
  private final List<DiagnosticRow> diagnostics;

  private InspectionTables(
      List<AuthorityTimeline> timelines,
      JudgementRows judgementRows,
      List<DiagnosticRow> diagnostics) {
    this.timelines = timelines;
    this.judgementRows = judgementRows;
    this.diagnostics = diagnostics;
  }

  /**
   * The tables of all authorities, with grades translated to the scale of 2018.
   *
   * @param timeline the timeline
   * @return the tables, by authority and in order of time
   */
  public static InspectionTables of(InspectionTimeline timeline) {
    return of(timeline.authorities().stream().map(timeline::of).toList());
  }

  /**
   * The tables of some authorities, with grades translated to the scale of 2018.
   *
   * @param timelines their timelines
   * @return the tables, in the order handed in and in order of time
   */
  public static InspectionTables of(Collection<AuthorityTimeline> timelines) {
    return of(timelines, GradeScales.ILACS, GradeReconciler.standard());
  }

  /**
   * The tables of some authorities.
   *
   * @param timelines their timelines
   * @param scale the scale to translate all grades to, as far as the reconciler supports it
   * @param reconciler translates them
   * @return the tables, in the order handed in and in order of time
   */
  public static InspectionTables of(
      Collection<AuthorityTimeline> timelines, GradeScale scale, GradeReconciler reconciler) {
    Objects.requireNonNull(scale, "scale");
    return new InspectionTables(
        List.copyOf(timelines), new JudgementRows(scale, reconciler), List.of());
  }

  /**
   * The same, with what is not certain in documents. No timeline has it, for it is not a fact about
   * an inspection.
   *
   * @param rows one a fact or document; they take the place of those before
   * @return tables with these diagnostics
   */
  public InspectionTables withDiagnostics(List<DiagnosticRow> rows) {
    return new InspectionTables(timelines, judgementRows, List.copyOf(rows));
  }

  /**
   * One row an inspection, with the grades of the widest areas side by side, as Ofsted publishes
   * them.
   *
   * @return the table, called {@code inspections}
   */
  public Table<InspectionRow> inspections() {
    return new Table<>(
        Layouts.INSPECTIONS, () -> timelines.stream().flatMap(InspectionTables::inspections));
  }

  private static Stream<InspectionRow> inspections(AuthorityTimeline timeline) {
    List<TimelineEntry> overall =
        timeline.entries(Themes.OVERALL_EFFECTIVENESS).stream()
            .filter(e -> e.grade().isPresent() && e.date().isPresent())
            .toList();
    Optional<Inspection> latest =
        overall.isEmpty()
            ? Optional.empty()
            : Optional.of(overall.get(overall.size() - 1).inspection());
    return timeline.inspections().stream()
        .map(
            i ->
                ImmutableInspectionRow.of(
                    timeline.authority(),
                    i,
                    timeline.entries().stream().filter(e -> e.inspection() == i).toList(),
                    latest.filter(last -> last == i).isPresent()));
  }

  /**
   * One row a judgement, one for each inspection without judgements, and one for each grade that a
   * report gives of an earlier inspection, marked as second-hand and, where it is of a children's
   * home or an agency, with that body. The grade as published, its place on the yardstick and the
   * grade translated to one scale for all are in columns of their own.
   *
   * @return the table, called {@code judgements}
   */
  public Table<JudgementRow> judgements() {
    return new Table<>(Layouts.JUDGEMENTS, () -> timelines.stream().flatMap(judgementRows::of));
  }

  /**
   * One row an area for improvement, with the concerns of the standard lexicon that it speaks of.
   *
   * @return the table, called {@code improvements}
   */
  public Table<ImprovementRow> improvements() {
    return new Table<>(
        Layouts.IMPROVEMENTS,
        () ->
            inspections().stream()
                .flatMap(
                    r ->
                        ImprovementRow.of(r.authority(), r.inspection(), ConcernLexicon.standard())
                            .stream()));
  }

  /**
   * One row a finding.
   *
   * @return the table, called {@code findings}
   */
  public Table<FindingRow> findings() {
    return new Table<>(
        Layouts.FINDINGS,
        () ->
            inspections().stream()
                .flatMap(
                    r ->
                        r.inspection().findings().stream()
                            .map(f -> ImmutableFindingRow.of(r.authority(), r.inspection(), f))));
  }

  /**
   * One row a grade that a report says an earlier inspection gave, or one for an earlier inspection
   * of which it says no grade.
   *
   * @return the table, called {@code prior_inspections}
   */
  public Table<PriorInspectionRow> priorInspections() {
    return new Table<>(
        Layouts.PRIOR_INSPECTIONS,
        () ->
            timelines.stream()
                .flatMap(
                    t ->
                        judgementRows
                            .secondHand(t)
                            .map(said -> ImmutablePriorInspectionRow.of(t.authority(), said))));
  }

  /**
   * One row a fact that is not certain, or a document that could not be read.
   *
   * @return the table, called {@code diagnostics}
   */
  public Table<DiagnosticRow> diagnostics() {
    return new Table<>(Layouts.DIAGNOSTICS, diagnostics::stream);
  }

  /**
   * All the tables.
   *
   * @return the table of inspections, which has one row for each key of the others, and the others
   */
  public List<Table<?>> all() {
    return List.of(
        inspections(), judgements(), improvements(), findings(), priorInspections(), diagnostics());
  }

  /**
   * Writes all tables as CSV into a folder, and {@code datapackage.json}, which says what they
   * contain and how they belong together, as the Data Package standard has it.
   *
   * @param folder where to; it is made if it is not there
   * @throws IOException if it cannot be written to
   */
  public void writePackage(Path folder) throws IOException {
    DataPackage.write(all(), folder);
  }

  @Override
  public String toString() {
    return "tables of " + Counted.of(timelines.size(), "authority");
  }
}
