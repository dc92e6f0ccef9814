package org.inspectkit.json;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.inspectkit.framework.Edition;
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
    return Combinators.combine(word, word, word, tags)
        .as(
            (number, strand, heading, named) ->
                AreaForImprovement.builder()
                    .from(improvement)
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
    return Combinators.combine(
            Inspections.text(),
            Arbitraries.of(Frameworks.all()).optional(),
            Inspections.text().optional(),
            Inspections.month().optional(),
            count().list().ofMaxSize(2),
            grade().list().ofMaxSize(2),
            Inspections.statements())
        .as(
            (text, framework, date, month, counts, grades, statements) ->
                PriorInspection.builder()
                    .text(text)
                    .framework(framework)
                    .printedDate(date)
                    .month(month)
                    .counts(counts)
                    .grades(grades)
                    .statements(statements)
                    .build());
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

  private static Arbitrary<PriorGrade> grade() {
    return Combinators.combine(Inspections.text(), Inspections.text().optional())
        .as(PriorGrade::new);
  }
}
