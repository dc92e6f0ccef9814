package org.inspectkit.parsers.readers.cover;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCode;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.model.DocumentKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionFact;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.model.Inspector;
import org.inspectkit.parsers.readers.passage.Notes;
import org.inspectkit.parsers.readers.passage.Told;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;

/** The facts that every letter states in the same way, gathered into a builder. */
public final class LetterFacts {

  private final AnnotatedDocument document;
  private final Framework framework;
  private final Notes notes;
  private final Letter letter;
  private Optional<OwnDates> dates;
  private final Inspection.Builder builder = Inspection.builder();
  private final Map<InspectionFact, List<Statement>> evidence = new EnumMap<>(InspectionFact.class);

  public LetterFacts(
      AnnotatedDocument document, Framework framework, Edition edition, Notes notes) {
    this.document = document;
    this.framework = framework;
    this.notes = notes;
    this.letter = new Letter(document);
    this.dates = Periods.inLetter(document, framework.remits());
    builder.framework(framework).edition(edition).documentKind(DocumentKind.LETTER);
  }

  /** Date, addressee, authority, signatories, inspectorates, law. */
  public Inspection.Builder read() {
    Optional<LocalDate> date = letter.date(notes);
    dates = dates.map(own -> own.before(date));
    builder.letterDate(date).addressee(letter.addressee());
    tell(InspectionFact.LETTER_DATE, StatementKind.COVER, letter.dateLine());
    tell(InspectionFact.ADDRESSEE, StatementKind.COVER, letter.addresseeName());
    note(letter.addresseeName().isEmpty(), DiagnosticCodes.ADDRESSEE_MISSING);
    authority(date);
    List<Signed> signed = letter.signatories();
    signed.forEach(s -> builder.addSignatories(s.signatory()));
    signed.forEach(
        s -> tell(InspectionFact.SIGNATORIES, StatementKind.SIGNATURE, Optional.of(s.text())));
    note(signed.isEmpty(), DiagnosticCodes.SIGNATORY_MISSING);
    Optional<SpannedText> law = LegalBasis.find(document);
    builder.legalBasis(law.map(SpannedText::toString));
    tell(InspectionFact.LEGAL_BASIS, StatementKind.NARRATIVE, law);
    builder.addAllInspectorates(Inspectorates.read(document.passages(), framework.inspectorates()));
    return builder;
  }

  private void note(boolean missing, DiagnosticCode code) {
    if (missing) {
      notes.add(Diagnostic.of(code));
    }
  }

  private void authority(Optional<LocalDate> date) {
    Optional<AuthorityName.Found> found =
        dates
            .flatMap(own -> own.dates().periods().stream().findFirst())
            .map(visit -> AuthorityName.inspectedOn(framework, visit.start()))
            .orElseGet(() -> AuthorityName.reportedOn(framework, date))
            .read(document, List.of(), letter.addressLines(), notes);
    builder.authority(found.map(AuthorityName.Found::authority));
    tell(InspectionFact.AUTHORITY, StatementKind.COVER, found.map(AuthorityName.Found::text));
  }

  /** When the visit took place. */
  public Set<YearMonth> periods() {
    List<InspectionPeriod> periods = Periods.read(dates, notes);
    builder.addAllPeriods(periods);
    tell(InspectionFact.PERIODS, StatementKind.NARRATIVE, dates.map(OwnDates::text));
    Set<YearMonth> months = new HashSet<>();
    periods.forEach(p -> months.add(YearMonth.from(p.start())));
    return months;
  }

  /** Who inspected: those whom a sentence names, led by the one who signed. */
  public void inspectors() {
    InspectorNames named = InspectorNames.in(document, notes);
    List<Inspector> inspectors = named.ledBy(letter.signatories(), notes);
    builder.addAllInspectors(inspectors);
    named
        .printed()
        .forEach(p -> tell(InspectionFact.INSPECTORS, StatementKind.NARRATIVE, Optional.of(p)));
    note(inspectors.stream().noneMatch(Inspector::lead), DiagnosticCodes.LEAD_INSPECTOR_MISSING);
  }

  public void tell(InspectionFact fact, StatementKind kind, Optional<SpannedText> text) {
    text.ifPresent(
        t -> evidence.computeIfAbsent(fact, f -> new ArrayList<>()).add(Told.as(kind, t)));
  }

  public Inspection build() {
    return Chronology.checked(builder.putAllEvidence(evidence).build(), notes);
  }
}
