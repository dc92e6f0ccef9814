package org.inspectkit.json;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.InspectionFact;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.Addressee;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.DocumentKind;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionKind;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.model.Inspector;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.Signatory;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.source.SourceDocument;
import org.inspectkit.source.SourceSpan;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;

/** Generates inspections in which every part may be there or not. */
final class Inspections {

  private Inspections() {}

  static Arbitrary<Inspection> any() {
    return Arbitraries.of(Frameworks.all())
        .flatMap(
            framework ->
                Arbitraries.of(framework.editions()).flatMap(edition -> under(framework, edition)));
  }

  private static Arbitrary<Inspection> under(Framework framework, Edition edition) {
    return Arbitraries.of(DocumentKind.class)
        .map(kind -> bare(framework, edition, kind))
        .flatMap(Inspections::withCover)
        .flatMap(Inspections::withWords)
        .flatMap(Inspections::withPeople)
        .flatMap(inspection -> withContent(inspection, edition));
  }

  private static Inspection bare(Framework framework, Edition edition, DocumentKind kind) {
    return Inspection.builder().framework(framework).edition(edition).documentKind(kind).build();
  }

  private static Arbitrary<Inspection> withCover(Inspection inspection) {
    return Combinators.combine(
            authority().optional(),
            period().list().ofMaxSize(3),
            day().optional(),
            day().optional(),
            source().optional())
        .as(
            (authority, periods, published, letter, source) ->
                Inspection.builder()
                    .from(inspection)
                    .authority(authority)
                    .periods(periods)
                    .published(published)
                    .letterDate(letter)
                    .source(source)
                    .build());
  }

  private static Arbitrary<Inspection> withWords(Inspection inspection) {
    return Combinators.combine(
            text().list().ofMaxSize(2),
            text().optional(),
            text().optional(),
            text().optional(),
            Arbitraries.of(InspectionKind.class).optional(),
            Arbitraries.maps(Arbitraries.of(InspectionFact.class), statements()).ofMaxSize(4))
        .as(
            (inspectorates, basis, topic, next, kind, evidence) ->
                Inspection.builder()
                    .from(inspection)
                    .inspectorates(inspectorates)
                    .legalBasis(basis)
                    .topic(topic)
                    .nextInspection(next)
                    .kind(kind)
                    .evidence(evidence)
                    .build());
  }

  private static Arbitrary<Inspection> withPeople(Inspection inspection) {
    return Combinators.combine(
            Combinators.combine(text(), text().optional(), Arbitraries.of(true, false))
                .as(Inspector::new)
                .list()
                .ofMaxSize(2),
            Combinators.combine(text(), text().list().ofMaxSize(2)).as(Addressee::new).optional(),
            Combinators.combine(text(), text().optional()).as(Signatory::new).list().ofMaxSize(2))
        .as(
            (inspectors, addressee, signatories) ->
                Inspection.builder()
                    .from(inspection)
                    .inspectors(inspectors)
                    .addressee(addressee)
                    .signatories(signatories)
                    .build());
  }

  private static Arbitrary<Inspection> withContent(Inspection inspection, Edition edition) {
    return Combinators.combine(
            judgements(edition),
            InspectionParts.improvement(edition).list().ofMaxSize(2),
            InspectionParts.finding(edition).list().ofMaxSize(2),
            InspectionParts.prior().list().ofMaxSize(2))
        .as(
            (judgements, improvements, findings, priors) ->
                Inspection.builder()
                    .from(inspection)
                    .judgements(judgements)
                    .areasForImprovement(improvements)
                    .findings(findings)
                    .priorInspections(priors)
                    .build());
  }

  private static Arbitrary<List<Judgement>> judgements(Edition edition) {
    if (edition.areas().isEmpty()) {
      return Arbitraries.just(List.of());
    }
    return Arbitraries.subsetOf(edition.areas())
        .flatMap(
            areas -> {
              List<Arbitrary<Judgement>> judgements = new ArrayList<>();
              areas.forEach(area -> judgements.add(judgement(area)));
              return Combinators.combine(judgements).as(List::copyOf);
            });
  }

  private static Arbitrary<Judgement> judgement(JudgementArea area) {
    return Combinators.combine(Arbitraries.just(area), outcome(area), statements())
        .as(Judgement::of);
  }

  private static Arbitrary<JudgementOutcome> outcome(JudgementArea area) {
    List<Arbitrary<? extends JudgementOutcome>> outcomes = new ArrayList<>();
    outcomes.add(text().map(JudgementOutcome.NotJudged::new));
    outcomes.add(text().map(JudgementOutcome.Unresolved::new));
    area.scale().map(Inspections::graded).ifPresent(outcomes::add);
    return Arbitraries.oneOf(outcomes);
  }

  private static Arbitrary<JudgementOutcome.Graded> graded(GradeScale scale) {
    return Combinators.combine(
            Arbitraries.of(scale.grades()), text(), Arbitraries.integers().optional())
        .as(JudgementOutcome.Graded::new);
  }

  private static Arbitrary<InspectedAuthority> authority() {
    return Combinators.combine(text(), Arbitraries.of(LocalAuthorities.all()).optional())
        .as(InspectedAuthority::new);
  }

  private static Arbitrary<InspectionPeriod> period() {
    return Combinators.combine(day(), Arbitraries.integers().between(0, 400))
        .as((start, days) -> new InspectionPeriod(start, start.plusDays(days)));
  }

  private static Arbitrary<SourceDocument> source() {
    return Combinators.combine(
            text(),
            text(),
            Arbitraries.strings().withChars("0123456789abcdef").ofLength(64),
            Arbitraries.longs().greaterOrEqual(0),
            Arbitraries.integers().greaterOrEqual(0))
        .as(SourceDocument::new);
  }

  static Arbitrary<List<Statement>> statements() {
    return Combinators.combine(
            Arbitraries.of(StatementKind.class), text(), span().list().ofMaxSize(2))
        .as(Statement::new)
        .list()
        .ofMaxSize(2);
  }

  private static Arbitrary<SourceSpan> span() {
    return Combinators.combine(
            Arbitraries.integers().greaterOrEqual(1).optional(),
            Arbitraries.integers().greaterOrEqual(1),
            Arbitraries.integers().greaterOrEqual(0),
            Arbitraries.integers().greaterOrEqual(0))
        .as(SourceSpan::new);
  }

  /** Also what breaks naive writers: half surrogate pairs, control characters, quotes, blanks. */
  static Arbitrary<String> text() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ascii().ofMaxLength(20),
        Arbitraries.strings().all().ofMaxLength(8),
        Arbitraries.of("", " ", "null", "\"", "\\u0000", "\u0000\n\r\u2028", "\uD83D", "\uDE00x"),
        Arbitraries.of("requires improvement – “good”", "\uD83D\uDE00", "\uF06E bullet", "\uFEFF"));
  }

  static Arbitrary<LocalDate> day() {
    return Arbitraries.oneOf(
        Arbitraries.longs()
            .between(LocalDate.of(2000, 1, 1).toEpochDay(), LocalDate.of(2030, 1, 1).toEpochDay())
            .map(LocalDate::ofEpochDay),
        Arbitraries.of(LocalDate.of(-5, 2, 28), LocalDate.of(0, 1, 1), LocalDate.of(12012, 2, 29)));
  }

  static Arbitrary<DateSpan> dateSpan() {
    Arbitrary<DateSpan> days =
        Combinators.combine(day(), day())
            .as((a, b) -> a.isBefore(b) ? new DateSpan(a, b) : new DateSpan(b, a));
    return Arbitraries.oneOf(
        days,
        day().map(day -> new DateSpan(day, day)),
        day().map(day -> DateSpan.of(YearMonth.from(day))),
        day().map(day -> DateSpan.of(Year.from(day))));
  }

  static Arbitrary<Optional<Period>> length() {
    Arbitrary<Integer> number = Arbitraries.integers();
    return Combinators.combine(number, number, number).as(Period::of).optional();
  }
}
