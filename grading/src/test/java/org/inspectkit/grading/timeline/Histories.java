package org.inspectkit.grading.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.DocumentKind;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.model.JudgementOutcome.Graded;
import org.inspectkit.model.JudgementOutcome.NotJudged;
import org.inspectkit.model.JudgementOutcome.Unresolved;
import org.inspectkit.model.LocalAuthority;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScales;

/** Inspections of an authority that nobody knows, under whatever frameworks, in whatever order. */
public final class Histories {

  static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
  static final int DAYS = 8000;

  private static final String NAME = "Ambridge";
  private static final List<String> UNGRADED =
      List.of("ucra", "jtai", "ilacs-focused-visit", "monitoring-visit");

  private Histories() {}

  /** Up to seven inspections, graded and ungraded. */
  public static Arbitrary<List<Inspection>> any() {
    Arbitrary<Edition> editions =
        Arbitraries.of(Frameworks.all().stream().flatMap(f -> f.editions().stream()).toList());
    return editions.flatMap(Histories::inspection).list().ofMaxSize(7);
  }

  /** Inspections without grades. */
  static Arbitrary<Inspection> ungraded() {
    return Arbitraries.of(UNGRADED)
        .map(id -> Frameworks.of(id).editions().get(0))
        .flatMap(Histories::inspection);
  }

  private static Arbitrary<Inspection> inspection(Edition edition) {
    Arbitrary<LocalDate> days = Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    Arbitrary<List<Judgement>> judgements =
        edition.areas().isEmpty()
            ? Arbitraries.just(List.of())
            : Arbitraries.subsetOf(edition.areas())
                .ofMaxSize(5)
                .flatMap(
                    areas ->
                        Combinators.combine(
                                areas.stream()
                                    .sorted(byPlace(edition))
                                    .map(Histories::judged)
                                    .toList())
                            .as(found -> found));
    return Combinators.combine(days, judgements)
        .as((day, found) -> inspection(edition, day, NAME, found));
  }

  private static Comparator<JudgementArea> byPlace(Edition edition) {
    return Comparator.comparing(edition.areas()::indexOf);
  }

  private static Arbitrary<Judgement> judged(JudgementArea area) {
    List<Grade> grades = area.scale().orElseThrow().grades();
    Arbitrary<JudgementOutcome> graded =
        Arbitraries.of(grades).map(g -> new Graded(g, g.label(), g.number()));
    Arbitrary<JudgementOutcome> none =
        Arbitraries.of(new NotJudged("Not judged"), new Unresolved("Fair"));
    return Arbitraries.frequencyOf(Tuple.of(8, graded), Tuple.of(1, none))
        .map(outcome -> Judgement.of(area, outcome, List.of()));
  }

  private static Inspection inspection(
      Edition edition, LocalDate start, String name, List<Judgement> judgements) {
    Framework framework = Frameworks.of(edition.frameworkId());
    return Inspection.builder()
        .framework(framework)
        .edition(edition)
        .documentKind(DocumentKind.REPORT)
        .authority(new InspectedAuthority(name, Optional.empty()))
        .addPeriods(new InspectionPeriod(start, start.plusDays(4)))
        .judgements(judgements)
        .build();
  }

  /** Inspections on different days, each with one grade for help and protection. */
  static Arbitrary<List<Inspection>> lines() {
    return Arbitraries.integers()
        .between(0, DAYS)
        .list()
        .uniqueElements()
        .ofMaxSize(6)
        .flatMap(
            days ->
                Arbitraries.of(GradeScales.ILACS.grades())
                    .list()
                    .ofSize(days.size())
                    .map(grades -> line(days, grades)));
  }

  private static List<Inspection> line(List<Integer> days, List<Grade> grades) {
    List<Inspection> line = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      boolean early = days.get(i) < DAYS / 2;
      String day = FIRST.plusDays(days.get(i)).toString();
      String grade = "help-and-protection=" + grades.get(i).label();
      line.add(Reports.report(NAME, early ? "sif" : "ilacs-2018", day, grade));
    }
    return line;
  }

  /** The same inspection of an authority of a register. */
  public static Inspection of(Inspection inspection, LocalAuthority authority) {
    return Inspection.builder()
        .from(inspection)
        .authority(new InspectedAuthority(authority.name(), Optional.of(authority)))
        .build();
  }

  /** The same inspection of an authority of another name. */
  static Inspection renamed(Inspection inspection, String name) {
    return inspection(
        inspection.edition(), inspection.start().orElseThrow(), name, inspection.judgements());
  }

  /** The same inspection on the day that mirrors its own. */
  static Inspection mirrored(Inspection inspection) {
    LocalDate day = mirrored(inspection.start().orElseThrow());
    return inspection(inspection.edition(), day, NAME, inspection.judgements());
  }

  static LocalDate mirrored(LocalDate day) {
    return FIRST.plusDays(DAYS - FIRST.until(day, ChronoUnit.DAYS));
  }
}
