package org.inspectkit.grading.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.inspectkit.framework.Framework;
import org.inspectkit.grading.timeline.Authority;
import org.inspectkit.model.DocumentKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionKind;
import org.inspectkit.model.Inspector;
import org.inspectkit.model.LocalAuthority;
import org.inspectkit.source.SourceDocument;
import org.inspectkit.source.SourceSpan;
import org.inspectkit.source.Statement;

/**
 * The columns that all tables have, by which they can be joined: whose row it is, of which
 * inspection, and where it is printed.
 *
 * @param <R> what a row is of
 * @param whose the authority
 * @param report the inspection whose report says it
 * @param about the inspection that it says it of; empty for one that it only speaks of
 * @param places where the report says it
 */
record Keys<R>(
    Function<R, Optional<Authority>> whose,
    Function<R, Optional<Inspection>> report,
    Function<R, Optional<Inspection>> about,
    Function<R, List<Statement>> places) {

  private static final Object NONE = new Object();

  /** Those of rows that are of an inspection of an authority. */
  static <R> Keys<R> of(
      Function<R, Authority> whose,
      Function<R, Inspection> report,
      Function<R, List<Statement>> places) {
    Function<R, Optional<Inspection>> inspection = r -> Optional.of(report.apply(r));
    return new Keys<>(r -> Optional.of(whose.apply(r)), inspection, inspection, places);
  }

  List<Column<R>> authority() {
    Function<R, Object> authority = r -> orNone(whose.apply(r));
    return List.of(
        Column.text("inspection_id", this::inspectionId),
        Column.<R>text("authority_id", r -> whose.apply(r).map(Authority::id))
            .dependingOn(authority),
        Column.<R>text("authority", r -> whose.apply(r).map(Authority::name))
            .dependingOn(authority),
        Column.<R>text("authority_gss", r -> entry(r).map(LocalAuthority::gss))
            .with("pattern", "[EWSN][0-9]{8}")
            .dependingOn(authority),
        Column.<R>text("authority_gss_then", this::gssThen).with("pattern", "[EWSN][0-9]{8}"),
        Column.<R>text("authority_urn", r -> entry(r).flatMap(LocalAuthority::urn))
            .dependingOn(authority),
        Column.<R>text("authority_dfe_code", r -> entry(r).flatMap(LocalAuthority::dfeCode))
            .dependingOn(authority),
        Column.<R>text("region", r -> entry(r).flatMap(LocalAuthority::region))
            .dependingOn(authority));
  }

  List<Column<R>> inspection() {
    return inspection(r -> about.apply(r).map(Inspection::framework).map(Framework::id));
  }

  List<Column<R>> inspection(Function<R, Optional<?>> framework) {
    return Stream.concat(Stream.of(Column.text("framework", framework)), ofInspection()).toList();
  }

  private Stream<Column<R>> ofInspection() {
    Function<R, Object> inspection = r -> orNone(about.apply(r));
    return Stream.<Column<R>>of(
            Column.text("edition", r -> about.apply(r).map(i -> i.edition().id())),
            Column.oneOf(
                InspectionKind.values(), "kind", r -> about.apply(r).flatMap(Inspection::kind)),
            Column.oneOf(
                DocumentKind.values(),
                "document",
                r -> about.apply(r).map(Inspection::documentKind)),
            Column.day("date", r -> about.apply(r).flatMap(Inspection::date)),
            Column.day("first_day", r -> about.apply(r).flatMap(Inspection::start)),
            Column.day("last_day", r -> about.apply(r).flatMap(Inspection::end)),
            Column.day(
                "published", r -> about.apply(r).flatMap(i -> i.published().or(i::letterDate))),
            Column.text(
                "lead_inspector",
                r -> about.apply(r).flatMap(Inspection::leadInspector).map(Inspector::name)))
        .map(column -> column.dependingOn(inspection));
  }

  List<Column<R>> source() {
    Function<R, Object> reported = r -> orNone(report.apply(r));
    return List.of(
        Column.<R>number("page", r -> firstSpan(r).flatMap(SourceSpan::page)).with("minimum", 1),
        Column.<R>text("source", r -> document(r).map(SourceDocument::name)).dependingOn(reported),
        Column.<R>text("sha256", r -> document(r).map(SourceDocument::sha256))
            .with("pattern", "[0-9a-f]{64}")
            .dependingOn(reported));
  }

  /** A part of a row, or one and the same object for all rows without it. */
  static Object orNone(Optional<?> part) {
    return part.isPresent() ? part.get() : NONE;
  }

  private Optional<String> inspectionId(R row) {
    return whose.apply(row).flatMap(a -> report.apply(row).map(i -> InspectionId.of(a, i)));
  }

  private Optional<LocalAuthority> entry(R row) {
    return whose.apply(row).flatMap(Authority::entry);
  }

  private Optional<String> gssThen(R row) {
    return entry(row)
        .flatMap(entry -> about.apply(row).flatMap(Inspection::date).flatMap(entry::gssOn));
  }

  private Optional<SourceDocument> document(R row) {
    return report.apply(row).flatMap(Inspection::source);
  }

  private Optional<SourceSpan> firstSpan(R row) {
    for (Statement statement : places.apply(row)) {
      if (!statement.spans().isEmpty()) {
        return Optional.of(statement.spans().get(0));
      }
    }
    return Optional.empty();
  }
}
