package org.inspectkit.json;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.FrameworkTag;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.NationalFramework;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.PriorCount;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.model.Timescale;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.scale.GradeScales;

/** Generates what an inspection holds lists of. */
final class InspectionParts {

  private InspectionParts() {}

  static Arbitrary<AreaForImprovement> improvement(Edition edition) {
    return Combinators.combine(
            Arbitraries.of(ImprovementKind.class),
            Inspections.text(),
            timescale().optional(),
            Inspections.text().list().ofMaxSize(2),
            area(edition),
            Inspections.statements())
        .as(
            (kind, text, timescale, addressedTo, area, statements) ->
                AreaForImprovement.builder()
                    .kind(kind)
                    .text(text)
                    .timescale(timescale)
                    .addressedTo(addressedTo)
                    .area(area)
                    .statements(statements)
                    .build())
        .flatMap(InspectionParts::withWords);
  }

  private static Arbitrary<AreaForImprovement> withWords(AreaForImprovement improvement) {
    Arbitrary<Optional<String>> word = Inspections.text().optional();
    Arbitrary<List<FrameworkTag>> tags =
        Arbitraries.of(NationalFramework.all()).list().ofMaxSize(2);
    return Combinators.combine(word, word, word, tags, Inspections.text().list().ofMaxSize(2))
        .as(
            (number, strand, heading, named, subItems) ->
                AreaForImprovement.builder()
                    .from(improvement)
                    .subItems(subItems)
                    .number(number)
                    .strand(strand)
                    .heading(heading)
                    .frameworkTags(named)
                    .build());
  }

  private static Arbitrary<Timescale> timescale() {
    return Combinators.combine(Inspections.text(), Inspections.length()).as(Timescale::new);
  }

  static Arbitrary<Finding> finding(Edition edition) {
    return Combinators.combine(
            Arbitraries.of(FindingKind.class),
            Inspections.text(),
            Arbitraries.integers().optional(),
            Inspections.text().optional(),
            area(edition),
            Inspections.statements())
        .as(
            (kind, text, number, section, area, statements) ->
                Finding.builder()
                    .kind(kind)
                    .text(text)
                    .number(number)
                    .section(section)
                    .area(area)
                    .statements(statements)
                    .build());
  }

  static Arbitrary<PriorInspection> prior() {
    return Arbitraries.of(Frameworks.all()).optional().flatMap(InspectionParts::prior);
  }

  private static Arbitrary<PriorInspection> prior(Optional<Framework> framework) {
    return Combinators.combine(
            Inspections.text(),
            Inspections.text().optional(0.1),
            Inspections.text().optional(),
            Inspections.dateSpan().optional(),
            count().list().ofMaxSize(2),
            grade(framework).list().ofMaxSize(2),
            Inspections.statements())
        .as(
            (text, body, date, span, counts, grades, statements) ->
                PriorInspection.builder()
                    .text(text)
                    .framework(framework)
                    .body(body)
                    .printedDate(date)
                    .date(span)
                    .counts(counts)
                    .grades(body.isEmpty() ? grades : inWords(grades))
                    .statements(statements)
                    .build());
  }

  private static List<PriorGrade> inWords(List<PriorGrade> grades) {
    return grades.stream().map(g -> PriorGrade.inWords(g.printed(), g.subject())).toList();
  }

  private static Arbitrary<Optional<JudgementArea>> area(Edition edition) {
    return edition.areas().isEmpty()
        ? Arbitraries.just(Optional.empty())
        : Arbitraries.of(edition.areas()).optional();
  }

  private static Arbitrary<PriorCount> count() {
    return Combinators.combine(
            Arbitraries.of(ImprovementKind.class), Arbitraries.integers().greaterOrEqual(0))
        .as(PriorCount::new);
  }

  private static Arbitrary<PriorGrade> grade(Optional<Framework> framework) {
    return Combinators.combine(
            Inspections.text(), Inspections.text().optional(), firstArea(framework))
        .flatAs(
            (printed, subject, area) ->
                value(area).map(grade -> new PriorGrade(printed, subject, area, grade)));
  }

  private static Arbitrary<Optional<JudgementArea>> firstArea(Optional<Framework> framework) {
    List<JudgementArea> areas = framework.map(f -> f.editions().get(0).areas()).orElse(List.of());
    return areas.isEmpty() ? Arbitraries.just(Optional.empty()) : Arbitraries.of(areas).optional();
  }

  private static Arbitrary<Optional<Grade>> value(Optional<JudgementArea> area) {
    GradeScale scale = area.flatMap(JudgementArea::scale).orElse(GradeScales.SIF);
    return Arbitraries.of(scale.grades()).optional();
  }
}
