package org.inspectkit.grading.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionPeriod;
import org.junit.jupiter.api.Test;

/** One inspection, read from its PDF, from a text of it, and from half of it. */
class ReadingsTest {

  private static final LocalDate DAY = LocalDate.of(2019, 3, 4);

  @Test
  void readingsOfOneInspectionAreOneWithAllTheirJudgements() {
    Inspection pdf = ilacs("2019-03-04", "help-and-protection=Good", "impact-of-leaders=Good");
    Inspection half = ilacs("2019-03-04", "overall-effectiveness=Good");
    AuthorityTimeline kent = kent(half, pdf);
    assertEquals(1, kent.inspections().size());
    assertEquals(
        List.of("impact-of-leaders", "help-and-protection", "overall-effectiveness"),
        kent.inspections().get(0).judgements().stream().map(j -> j.area().id()).toList());
    assertEquals(List.of(), kent.conflicts());
  }

  @Test
  void anotherWordingOfTheSameGradeIsNoConflict() {
    AuthorityTimeline kent =
        kent(
            ilacs("2019-03-04", "help-and-protection=Requires improvement"),
            ilacs("2019-03-04", "help-and-protection=Requires improvement to be good"));
    assertEquals(List.of(), kent.conflicts());
    assertTrue(kent.entries(Themes.HELP_AND_PROTECTION).get(0).grade().isPresent());
  }

  @Test
  void readingsThatDisagreeLeaveNoGradeAndAreTold() {
    AuthorityTimeline kent =
        kent(
            ilacs("2019-03-04", "help-and-protection=Good"),
            ilacs("2019-03-04", "help-and-protection=Inadequate"),
            ilacs("2022-03-04", "help-and-protection=Good"));
    assertEquals(2, kent.inspections().size());
    assertEquals(1, kent.conflicts().size());
    ReadingConflict conflict = kent.conflicts().get(0);
    assertEquals("judgement of help-and-protection", conflict.fact());
    assertEquals(2, conflict.told().size());
    assertTrue(conflict.toString().startsWith("ilacs-2018 judgement of help-and-protection: "));
    TimelineEntry first = kent.entries(Themes.HELP_AND_PROTECTION).get(0);
    assertTrue(first.grade().isEmpty());
    assertTrue(first.outcome().startsWith("unresolved"), first.outcome());
    assertEquals(List.of(), kent.movements(Themes.HELP_AND_PROTECTION));
  }

  @Test
  void aGradeHereAndNoneThereIsAConflict() {
    AuthorityTimeline kent =
        kent(
            ilacs("2019-03-04", "help-and-protection=Good"),
            ilacs("2019-03-04", "help-and-protection=-"));
    assertEquals(1, kent.conflicts().size());
    assertTrue(kent.entries(Themes.HELP_AND_PROTECTION).get(0).grade().isEmpty());
  }

  @Test
  void datesThatDisagreeAreTold() {
    Inspection one = published(ilacs("2019-03-04", "help-and-protection=Good"), DAY.plusDays(40));
    Inspection other = published(ilacs("2019-03-04"), DAY.plusDays(41));
    Inspection shorter =
        Inspection.builder()
            .from(other)
            .periods(List.of(new InspectionPeriod(DAY, DAY.plusDays(1))))
            .letterDate(DAY.plusDays(9))
            .build();
    assertEquals(
        Set.of("last day", "date of publication"),
        Set.copyOf(kent(one, shorter).conflicts().stream().map(ReadingConflict::fact).toList()));
    Inspection letter = Inspection.builder().from(shorter).letterDate(DAY.plusDays(8)).build();
    assertEquals(
        List.of("date of the letter"),
        kent(shorter, letter).conflicts().stream().map(ReadingConflict::fact).toList());
  }

  @Test
  void withoutTheFirstDayTheLetterThenThePublicationTells() {
    Inspection whole = published(letter(ilacs("2019-03-04"), DAY.plusDays(9)), DAY.plusDays(40));
    Inspection cut = Inspection.builder().from(whole).periods(List.of()).build();
    Inspection text = published(undated(), DAY.plusDays(40));
    assertEquals(1, kent(whole, cut, text).inspections().size());
    assertEquals(2, kent(whole, letter(undated(), DAY)).inspections().size());
    assertEquals(2, kent(whole, published(undated(), DAY)).inspections().size());
    assertEquals(
        2, kent(cut, published(letter(undated(), DAY), DAY.plusDays(40))).inspections().size());
    assertEquals(2, kent(whole, undated()).inspections().size());
  }

  @Test
  void anotherDayOrAnotherEditionIsAnotherInspection() {
    Inspection first = published(ilacs("2019-03-04"), DAY.plusDays(40));
    Inspection second = published(ilacs("2019-03-05"), DAY.plusDays(40));
    Inspection visit = Reports.report("kent", "ilacs-focused-visit", "2019-03-04");
    assertEquals(3, kent(first, second, visit).inspections().size());
  }

  @Property(tries = 100)
  void theOrderOfReadingsDoesNotMatter(@ForAll long seed) {
    List<Inspection> readings =
        new ArrayList<>(
            List.of(
                ilacs("2019-03-04", "help-and-protection=Good", "impact-of-leaders=Good"),
                ilacs("2019-03-04", "help-and-protection=Inadequate"),
                published(ilacs("2019-03-04", "impact-of-leaders=Good"), DAY.plusDays(40)),
                published(undated(), DAY.plusDays(40))));
    AuthorityTimeline expected = kent(readings.toArray(Inspection[]::new));
    Collections.shuffle(readings, new Random(seed));
    AuthorityTimeline shuffled = kent(readings.toArray(Inspection[]::new));
    assertEquals(expected.inspections(), shuffled.inspections());
    assertEquals(expected.conflicts(), shuffled.conflicts());
    assertEquals(1, shuffled.inspections().size());
  }

  @Test
  void whatAgreesIsNoConflict() {
    Inspection any = ilacs("2019-03-04");
    assertThrows(
        IllegalArgumentException.class,
        () -> new ReadingConflict(any, "last day", List.of("2019", "2019")));
  }

  private static AuthorityTimeline kent(Inspection... readings) {
    return InspectionTimeline.of(List.of(readings), GradeReconciler.standard()).of("kent");
  }

  private static Inspection ilacs(String day, String... judgements) {
    return Reports.report("kent", "ilacs-2018", day, judgements);
  }

  private static Inspection undated() {
    return Inspection.builder().from(ilacs("2019-03-04")).periods(List.of()).build();
  }

  private static Inspection letter(Inspection inspection, LocalDate day) {
    return Inspection.builder().from(inspection).letterDate(day).build();
  }

  private static Inspection published(Inspection inspection, LocalDate day) {
    return Inspection.builder().from(inspection).published(day).build();
  }
}
