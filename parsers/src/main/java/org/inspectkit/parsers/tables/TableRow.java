package org.inspectkit.parsers.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCode;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.InspectionFact;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.DocumentKind;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.LocalAuthority;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.source.SourceSpan;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;

/** Makes an inspection of one row. */
final class TableRow {

  private static final int MOST_DIGITS = 2;

  private final OutcomeTable table;
  private final TableMapping mapping;
  private final int headings;
  private final Map<String, Integer> columns;
  private final int row;
  private final int start;
  private final List<Diagnostic> notes;
  private final Map<InspectionFact, List<Statement>> evidence = new EnumMap<>(InspectionFact.class);

  TableRow(
      OutcomeTable table,
      TableMapping mapping,
      int headings,
      Map<String, Integer> columns,
      int row,
      int start,
      List<Diagnostic> notes) {
    this.table = table;
    this.mapping = mapping;
    this.headings = headings;
    this.columns = columns;
    this.row = row;
    this.start = start;
    this.notes = notes;
  }

  /**
   * The inspection; empty if the row is passed over, or its authority or all grades are missing.
   */
  Optional<Inspection> inspection() {
    if (!isWanted()) {
      return Optional.empty();
    }
    Optional<LocalDate> first = day(mapping.start(), InspectionFact.PERIODS);
    Optional<LocalDate> last = day(mapping.end(), InspectionFact.PERIODS);
    Optional<LocalDate> published =
        day(mapping.published(), InspectionFact.PUBLISHED).or(mapping::publishedOn);
    Optional<LocalDate> date = first.or(() -> published);
    Optional<InspectedAuthority> authority = authority(date);
    boolean dated = mapping.start().isEmpty() || first.isPresent();
    Edition edition = edition(date);
    List<Judgement> judgements = dated && authority.isPresent() ? judgements(edition) : List.of();
    return judgements.isEmpty()
        ? Optional.empty()
        : Optional.of(
            builder(edition, judgements)
                .authority(authority)
                .addAllPeriods(first.flatMap(day -> period(day, last)).stream().toList())
                .published(published)
                .build());
  }

  private Inspection.Builder builder(Edition edition, List<Judgement> judgements) {
    Inspection.Builder builder = Inspection.builder();
    builder
        .framework(mapping.framework())
        .edition(edition)
        .documentKind(DocumentKind.REPORT)
        .judgements(judgements)
        .putAllEvidence(evidence)
        .source(table.source());
    return builder;
  }

  private boolean isWanted() {
    return mapping.only().entrySet().stream()
        .allMatch(only -> cell(only.getKey()).filter(only.getValue()::contains).isPresent());
  }

  private int column(String heading) {
    return Objects.requireNonNull(columns.get(heading), heading);
  }

  private Optional<String> cell(String heading) {
    return table.cell(row, column(heading));
  }

  private SourceSpan span(String heading) {
    return table.span(row, column(heading), start);
  }

  /** The heading of the column and the text of the cell: "Overall effectiveness: Good". */
  private Statement statement(String heading, String cell) {
    String printed = table.cell(headings, column(heading)).orElse(heading);
    return new Statement(StatementKind.TABLE, printed + ": " + cell, List.of(span(heading)));
  }

  private void state(InspectionFact fact, String heading, String cell) {
    evidence.computeIfAbsent(fact, f -> new ArrayList<>()).add(statement(heading, cell));
  }

  private Optional<LocalDate> day(Optional<String> heading, InspectionFact fact) {
    Optional<String> cell = heading.flatMap(this::cell);
    Optional<LocalDate> day = cell.flatMap(mapping::day);
    if (day.isPresent()) {
      state(fact, heading.orElseThrow(), cell.orElseThrow());
    } else if (cell.isPresent()) {
      note(DiagnosticCodes.DATE_INVALID, heading.orElseThrow(), cell.orElseThrow());
    }
    return day;
  }

  private void note(DiagnosticCode code, String heading, String cell) {
    notes.add(Diagnostic.of(code).with("text", cell).at(span(heading)));
  }

  /** One day where the table has no column of last days; none where the last day is not known. */
  private Optional<InspectionPeriod> period(LocalDate first, Optional<LocalDate> last) {
    Optional<String> end = mapping.end();
    Optional<String> cell = end.flatMap(this::cell);
    if (end.isEmpty()) {
      return Optional.of(new InspectionPeriod(first, first));
    }
    if (last.isPresent() && last.get().isBefore(first)) {
      note(DiagnosticCodes.PERIOD_REVERSED, end.get(), first + " to " + cell.orElseThrow());
    } else if (last.isPresent()) {
      return Optional.of(new InspectionPeriod(first, last.get()));
    } else if (cell.isEmpty()) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.DATE_MISSING)
              .with("date", "last day of the inspection")
              .at(span(end.get())));
    }
    return Optional.empty();
  }

  /** The authority of which all columns speak; the last is its name as printed. */
  private Optional<InspectedAuthority> authority(Optional<LocalDate> on) {
    List<LocalAuthority> found = new ArrayList<>();
    String printed = "";
    String heading = mapping.authority().get(0);
    for (String column : mapping.authority()) {
      Optional<String> cell = cell(column);
      if (cell.isPresent()) {
        printed = cell.get();
        heading = column;
        find(cell.get(), on).filter(a -> !found.contains(a)).ifPresent(found::add);
      }
    }
    if (found.size() == 1) {
      state(InspectionFact.AUTHORITY, heading, printed);
      return Optional.of(new InspectedAuthority(printed, Optional.of(found.get(0))));
    }
    if (!printed.isEmpty()) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.AUTHORITY_UNKNOWN).with("text", printed).at(span(heading)));
    }
    return Optional.empty();
  }

  private static Optional<LocalAuthority> find(String text, Optional<LocalDate> on) {
    return LocalAuthorities.find(text)
        .or(
            () ->
                on.isPresent()
                    ? LocalAuthorities.recognise(text, on.get())
                    : LocalAuthorities.recognise(text));
  }

  /** That of the mapping, or the last that was in force then, or one that the columns fit. */
  private Edition edition(Optional<LocalDate> date) {
    Framework framework = mapping.framework();
    return mapping
        .edition()
        .flatMap(framework::edition)
        .or(() -> date.flatMap(day -> inForce(framework, day)))
        .orElseGet(() -> fitting(framework.editions(), date));
  }

  private static Optional<Edition> inForce(Framework framework, LocalDate day) {
    return framework.editions().stream()
        .filter(edition -> edition.inForceFrom().filter(from -> !from.isAfter(day)).isPresent())
        .reduce((before, after) -> after);
  }

  private Edition fitting(List<Edition> editions, Optional<LocalDate> date) {
    List<Edition> fitting =
        editions.stream()
            .filter(e -> date.isEmpty() || e.inForceFrom().isEmpty())
            .filter(mapping::fits)
            .toList();
    Edition edition = fitting.isEmpty() ? editions.get(0) : fitting.get(0);
    if (editions.size() > 1 && fitting.size() != 1) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.EDITION_UNCERTAIN)
              .with("edition", edition.id())
              .at(span(mapping.authority().get(0))));
    }
    return edition;
  }

  private List<Judgement> judgements(Edition edition) {
    List<Judgement> judgements = new ArrayList<>();
    for (TableMapping.AreaColumn column : mapping.areas()) {
      Optional<JudgementArea> area = column.in(edition);
      Optional<String> cell = cell(column.column());
      if (area.isPresent() && cell.isPresent()) {
        judgements.add(judgement(area.get(), column.column(), cell.get()));
      } else if (area.isPresent()) {
        notes.add(
            Diagnostic.of(DiagnosticCodes.JUDGEMENT_MISSING)
                .with("area", area.get().id())
                .at(span(mapping.authority().get(0))));
      } else if (cell.isPresent()) {
        notes.add(
            Diagnostic.of(DiagnosticCodes.JUDGEMENT_AREA_UNKNOWN)
                .with("text", column.column())
                .with("grade", cell.get())
                .with("edition", edition.id())
                .at(span(column.column())));
      }
    }
    return judgements;
  }

  private Judgement judgement(JudgementArea area, String heading, String cell) {
    Optional<GradeScale> scale = area.scale();
    Optional<Integer> number = number(cell);
    Optional<Grade> grade =
        scale.flatMap(s -> number.isPresent() ? s.findNumber(number.get()) : s.find(cell));
    if (grade.isEmpty()) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.JUDGEMENT_UNRESOLVED)
              .with("area", area.id())
              .with("text", cell)
              .with("scale", scale.map(GradeScale::id).orElse("no scale"))
              .at(span(heading)));
    }
    JudgementOutcome outcome =
        grade.isPresent()
            ? new JudgementOutcome.Graded(grade.get(), cell, number)
            : new JudgementOutcome.Unresolved(cell);
    return Judgement.of(area, outcome, List.of(statement(heading, cell)));
  }

  private static Optional<Integer> number(String cell) {
    boolean digits =
        cell.length() <= MOST_DIGITS && cell.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Optional.of(Integer.valueOf(cell)) : Optional.empty();
  }
}
