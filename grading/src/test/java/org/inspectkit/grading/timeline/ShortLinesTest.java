package org.inspectkit.grading.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionPeriod;
import org.junit.jupiter.api.Test;

/** What a script shows of a timeline, which reading counts, and who is who. */
class ShortLinesTest {

  @Test
  void aTimelineAMovementAndAnEntryInOneLine() {
    InspectionTimeline timeline = timeline(Reports.luton());
    assertEquals("timeline of 4 inspections of 1 authority", timeline.toString());
    Movement movement = timeline.of("luton").movements(Themes.HELP_AND_PROTECTION).get(0);
    assertEquals(
        "Luton: not comparable, 2006-11-01 social-care-services 3 -> 2012-03-05\u2026",
        movement.toString());
    assertTrue(
        movement
            .describe()
            .startsWith(
                "Luton: 2006-11-01 social-care-services 3 -> 2012-03-05"
                    + " safeguarding/overall-effectiveness Good: not comparable (equivalent;"),
        movement::describe);
    assertEquals(
        "2006-11-01 apa-2006 social-care-services: 3, above minimum requirements",
        movement.earlier().toString());
  }

  @Test
  void theRichestReadingTellsTheRest() {
    Inspection plain = Reports.report("kent", "ilacs-focused-visit", "2019-05-08");
    Finding finding = Finding.builder().kind(FindingKind.NARRATIVE).text("a finding").build();
    Inspection findings = Inspection.builder().from(plain).addFindings(finding).build();
    AreaForImprovement area =
        AreaForImprovement.builder()
            .kind(ImprovementKind.AREA_FOR_IMPROVEMENT)
            .text("to improve")
            .build();
    Inspection improvements = Inspection.builder().from(plain).addAreasForImprovement(area).build();
    assertEquals(findings, one(plain, findings));
    assertEquals(improvements, one(findings, improvements, plain));
  }

  @Test
  void aReadingWithTheFirstDayIsTakenBeforeARicherOne() {
    Inspection plain = Reports.report("kent", "ilacs-focused-visit", "2019-05-08");
    Finding finding = Finding.builder().kind(FindingKind.NARRATIVE).text("a finding").build();
    Inspection undated =
        Inspection.builder()
            .from(plain)
            .addFindings(finding)
            .periods(List.of())
            .published(LocalDate.of(2019, 6, 4))
            .build();
    Inspection dated = Inspection.builder().from(plain).published(LocalDate.of(2019, 6, 4)).build();
    assertEquals(dated, one(undated, dated));
  }

  private static Inspection one(Inspection... readings) {
    List<Inspection> found = timeline(List.of(readings)).of("kent").inspections();
    assertEquals(1, found.size());
    return found.get(0);
  }

  @Test
  void inspectionsOfOneDayStandInOrderOfTheirEndThenOfTheirFramework() {
    Inspection visit = Reports.report("kent", "ucra", "2011-05-08");
    Inspection longer = Reports.report("kent", "jtai", "2011-05-08");
    Inspection shorter =
        Inspection.builder()
            .from(Reports.report("kent", "slac", "2011-05-08"))
            .periods(
                List.of(new InspectionPeriod(LocalDate.of(2011, 5, 8), LocalDate.of(2011, 5, 9))))
            .build();
    assertEquals(
        List.of("slac", "jtai", "ucra"),
        timeline(List.of(visit, longer, shorter)).of("kent").inspections().stream()
            .map(i -> i.edition().id())
            .toList());
  }

  @Test
  void anAuthorityIsItsEntryOrItsPrintedName() {
    Authority luton = Reports.luton2006().authority().map(Authority::of).orElseThrow();
    Authority again = Authority.of(new InspectedAuthority("Borough of Luton", luton.entry()));
    assertEquals(luton, again);
    assertEquals(luton.hashCode(), again.hashCode());
    Authority printed = Authority.of(new InspectedAuthority(" LUTON ", Optional.empty()));
    assertEquals("luton", printed.id());
    assertEquals("LUTON", printed.toString());
    assertNotEquals(luton, printed);
    assertNotEquals(luton, Authority.of(new InspectedAuthority("Kent", Optional.empty())));
    assertNotEquals(0, luton.hashCode());
  }

  @Test
  void theSameNameInTheRegisterAndOutsideIsTwoAuthorities() {
    Inspection known = Reports.luton2006();
    Inspection unknown =
        Inspection.builder()
            .from(known)
            .authority(new InspectedAuthority("luton", Optional.empty()))
            .build();
    InspectionTimeline timeline =
        timeline(List.of(unknown, known, Reports.centralBedfordshire2012()));
    assertEquals(
        List.of("Central Bedfordshire", "Luton", "luton"),
        timeline.authorities().stream().map(Authority::name).toList());
    assertTrue(timeline.authorities().get(1).entry().isPresent());
  }

  private static InspectionTimeline timeline(List<Inspection> inspections) {
    return InspectionTimeline.of(inspections, GradeReconciler.standard());
  }
}
