package org.inspectkit.parsers.readers.cover;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.model.DocumentKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionFact;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.model.Inspector;
import org.inspectkit.parsers.readers.dates.DateRun;
import org.inspectkit.parsers.readers.dates.Dates;
import org.inspectkit.parsers.readers.passage.Notes;
import org.inspectkit.parsers.readers.passage.Told;
import org.inspectkit.parsers.readers.priors.PriorInspections;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;

/** The facts that every report states on its cover or at its end, gathered into a builder. */
public final class CoverFacts {

  private final AnnotatedDocument annotated;
  private final Framework framework;
  private final Notes notes;
  private final CoverValues cover;
  private final Inspection.Builder builder = Inspection.builder();
  private final Map<InspectionFact, List<Statement>> evidence = new EnumMap<>(InspectionFact.class);
  private final List<InspectionPeriod> periods = new ArrayList<>();

  public CoverFacts(
      AnnotatedDocument annotated, Framework framework, Edition edition, Notes notes) {
    this.annotated = annotated;
    this.framework = framework;
    this.notes = notes;
    this.cover = new CoverValues(annotated);
    builder.framework(framework).edition(edition).documentKind(DocumentKind.REPORT);
  }

  /** Dates, publication, lead inspector, authority, law, inspectorates. */
  public Inspection.Builder read() {
    inspector();
    return readRest(List.of());
  }

  /** The same with a team of inspectors and with names of the area that a reader knows to find. */
  public Inspection.Builder read(InspectionTeam team, List<SpannedText> names) {
    builder.addAllInspectors(team.inspectors());
    team.printed().forEach(text -> tell(InspectionFact.INSPECTORS, Optional.of(text)));
    if (team.inspectors().stream().noneMatch(Inspector::lead)) {
      notes.add(Diagnostic.of(DiagnosticCodes.LEAD_INSPECTOR_MISSING));
    }
    return readRest(names);
  }

  private Inspection.Builder readRest(List<SpannedText> names) {
    Optional<OwnDates> dates = dates().flatMap(OwnDates::in);
    periods.addAll(Periods.read(dates, notes));
    builder.addAllPeriods(periods);
    dates.ifPresent(this::noteFurtherDates);
    tell(InspectionFact.PERIODS, dates.map(OwnDates::text));
    Optional<LocalDate> published = published();
    authority(published, names);
    Optional<SpannedText> law = LegalBasis.find(annotated);
    builder.legalBasis(law.map(SpannedText::toString));
    tell(InspectionFact.LEGAL_BASIS, law);
    builder.addAllInspectorates(
        Inspectorates.read(annotated.passages(), framework.inspectorates()));
    return builder;
  }

  /** What the report says of the inspections before this one. */
  public void addPriorInspections() {
    Set<YearMonth> months =
        periods.stream().map(p -> YearMonth.from(p.start())).collect(Collectors.toSet());
    builder.addAllPriorInspections(
        new PriorInspections(annotated, framework, months, builder.build().authority(), notes)
            .read());
  }

  /** Dates in the same value that are parted from those read by words that were not understood. */
  private void noteFurtherDates(OwnDates own) {
    String text = own.text().toString();
    DateRun.in(text).stream()
        .filter(run -> run.dates().isWhole())
        .filter(run -> !own.dates().periods().containsAll(run.dates().periods()))
        .map(run -> text.substring(run.start(), run.end()).strip())
        .forEach(
            printed ->
                notes.add(
                    Diagnostic.of(DiagnosticCodes.DATE_UNCERTAIN)
                        .with("text", printed)
                        .at(own.text().spans().stream().findFirst())));
  }

  private Optional<LocalDate> published() {
    // "Published by Ofsted" is no date.
    Optional<SpannedText> printed =
        cover
            .all("report published", "published", "publication date", "date published")
            .filter(text -> Dates.single(text.toString()).isPresent())
            .findFirst();
    Optional<LocalDate> day = printed.flatMap(p -> Dates.single(p.toString()));
    builder.published(day);
    tell(InspectionFact.PUBLISHED, printed);
    return day;
  }

  /** Reports of a framework print the date of publication, or none of them does. */
  public void expectPublication() {
    if (!evidence.containsKey(InspectionFact.PUBLISHED)) {
      notes.add(Diagnostic.of(DiagnosticCodes.DATE_MISSING).with("date", "date of publication"));
    }
  }

  private void inspector() {
    Optional<SpannedText> printed =
        cover.find("reporting inspector", "lead inspectors", "lead inspector");
    List<Inspector> leads = printed.map(p -> LeadName.read(p.toString())).orElse(List.of());
    builder.addAllInspectors(leads);
    if (leads.isEmpty()) {
      notes.add(Diagnostic.of(DiagnosticCodes.LEAD_INSPECTOR_MISSING));
    }
    tell(InspectionFact.INSPECTORS, printed);
  }

  private void authority(Optional<LocalDate> published, List<SpannedText> names) {
    AuthorityName name =
        periods.stream()
            .findFirst()
            .map(period -> AuthorityName.inspectedOn(framework, period.start()))
            .orElseGet(() -> AuthorityName.reportedOn(framework, published));
    Optional<AuthorityName.Found> found = name.read(annotated, names, List.of(), notes);
    builder.authority(found.map(AuthorityName.Found::authority));
    tell(InspectionFact.AUTHORITY, found.map(AuthorityName.Found::text));
  }

  private void tell(InspectionFact fact, Optional<SpannedText> text) {
    text.ifPresent(
        t ->
            evidence
                .computeIfAbsent(fact, f -> new ArrayList<>())
                .add(Told.as(StatementKind.COVER, t)));
  }

  /** The inspection before this one, which some covers name by its dates alone. */
  public void addPriorOnCover() {
    PriorOnCover.read(cover).ifPresent(builder::addPriorInspections);
  }

  /** What a reader of one framework has found about its kind and about the next inspection. */
  public void add(Optional<FoundKind> kind, Optional<SpannedText> next) {
    builder.kind(kind.map(FoundKind::kind)).nextInspection(next.map(SpannedText::toString));
    tell(InspectionFact.KIND, kind.map(FoundKind::text));
    tell(InspectionFact.NEXT_INSPECTION, next);
  }

  /** Those who inspected besides who led. */
  public void add(TeamList team) {
    builder.addAllInspectors(team.inspectors());
    team.printed().forEach(text -> tell(InspectionFact.INSPECTORS, Optional.of(text)));
  }

  /** When inspectors were at work. */
  public List<InspectionPeriod> periods() {
    return List.copyOf(periods);
  }

  /** The line with the dates. */
  public Optional<SpannedText> dates() {
    return Periods.onCover(cover);
  }

  public Inspection build() {
    return Chronology.checked(builder.putAllEvidence(evidence).build(), notes);
  }
}
