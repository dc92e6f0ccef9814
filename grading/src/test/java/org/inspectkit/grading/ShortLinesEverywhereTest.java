package org.inspectkit.grading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.grading.concerns.ConcernLexicon;
import org.inspectkit.grading.concerns.ImprovementRow;
import org.inspectkit.grading.concerns.Recurrence;
import org.inspectkit.grading.export.InspectionTables;
import org.inspectkit.grading.picture.SkippingReports;
import org.inspectkit.grading.priors.CheckedPriorFact;
import org.inspectkit.grading.priors.PriorCheck;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.Histories;
import org.inspectkit.grading.timeline.Hostile;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.grading.timeline.Movement;
import org.inspectkit.grading.timeline.Reports;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScales;

/** Whatever a script prints of facts and comparisons is one line of a console. */
class ShortLinesEverywhereTest {

  private static final int COLUMNS = 100;

  @Provide
  Arbitrary<List<Inspection>> histories() {
    return Histories.any();
  }

  @Provide
  Arbitrary<String> texts() {
    return Hostile.texts();
  }

  @Property(tries = 50)
  void ofWhateverHistory(@ForAll("histories") List<Inspection> inspections) {
    check(inspections);
  }

  @Property(tries = 50)
  void ofWhateverADocumentSays(@ForAll("texts") String text) {
    check(List.of(Hostile.inspection(text + " and so on".repeat(30))));
  }

  @Example
  void ofReportsInFull() {
    check(Reports.luton());
    check(List.of(Reports.kentInFull(), Reports.kentWithSecondHand()));
    check(List.of(SkippingReports.of2016(), SkippingReports.of2023()));
  }

  @Example
  void ofTheCatalogue() {
    check(Frameworks.all());
    check(GradeScales.all());
    check(Crosswalk.standard().links());
    List<Grade> grades =
        GradeScales.all().stream().flatMap(scale -> scale.grades().stream()).toList();
    for (Grade first : grades) {
      grades.forEach(second -> check(GradeReconciler.standard().compare(first, second)));
    }
    check(LocalAuthorities.all());
    check(LocalAuthorities.all().stream().flatMap(a -> a.changes().stream()).toList());
  }

  private static void check(Collection<?> all) {
    all.forEach(ShortLinesEverywhereTest::check);
    List<Inspection> inspections =
        all.stream().filter(Inspection.class::isInstance).map(Inspection.class::cast).toList();
    InspectionTimeline timeline = InspectionTimeline.of(inspections, GradeReconciler.standard());
    check(timeline);
    timeline.authorities().stream()
        .map(timeline::of)
        .flatMap(ShortLinesEverywhereTest::parts)
        .forEach(ShortLinesEverywhereTest::check);
    InspectionTables.of(timeline).all().stream()
        .flatMap(table -> table.rows().stream())
        .forEach(ShortLinesEverywhereTest::check);
    inspections.stream()
        .flatMap(ShortLinesEverywhereTest::parts)
        .forEach(ShortLinesEverywhereTest::check);
    List<CheckedPriorFact> checked = PriorCheck.standard().check(inspections);
    checked.forEach(ShortLinesEverywhereTest::check);
    checked.stream().map(CheckedPriorFact::fact).forEach(ShortLinesEverywhereTest::check);
    List<ImprovementRow> improvements =
        inspections.stream()
            .flatMap(i -> ImprovementRow.of(i, ConcernLexicon.standard()).stream())
            .toList();
    Recurrence.of(improvements).forEach(ShortLinesEverywhereTest::check);
  }

  private static Stream<?> parts(Inspection inspection) {
    return Stream.of(
            inspection.judgements(),
            inspection.areasForImprovement(),
            inspection.findings(),
            inspection.priorInspections(),
            inspection.priorInspections().stream().flatMap(p -> p.grades().stream()).toList(),
            inspection.judgements().stream().flatMap(j -> j.statements().stream()).toList())
        .flatMap(Collection::stream);
  }

  private static Stream<?> parts(AuthorityTimeline timeline) {
    List<Movement> movements =
        timeline.themes().stream().flatMap(t -> timeline.movements(t).stream()).toList();
    return Stream.of(
            timeline.entries(),
            timeline.entries().stream().map(e -> e.grade()).flatMap(Optional::stream).toList(),
            movements,
            movements.stream().map(Movement::comparability).toList(),
            timeline.themes().stream().flatMap(t -> timeline.secondHand(t).stream()).toList(),
            timeline.missingReports(),
            timeline.conflicts(),
            timeline.overlaps(),
            timeline.repeatedReadings())
        .flatMap(Collection::stream);
  }

  private static void check(Object one) {
    String line = one.toString();
    assertTrue(line.length() <= COLUMNS && line.lines().count() <= 1, one.getClass() + ": " + line);
  }
}
