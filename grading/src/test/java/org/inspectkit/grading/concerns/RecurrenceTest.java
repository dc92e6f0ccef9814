package org.inspectkit.grading.concerns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.timeline.Reports;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.Inspection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

  private static List<ImprovementRow> rows(String edition, String day, String... texts) {
    Inspection inspection =
        Inspection.builder()
            .from(Reports.report("luton", edition, day))
            .addAllAreasForImprovement(
                Arrays.stream(texts)
                    .map(
                        text ->
                            AreaForImprovement.builder()
                                .kind(ImprovementKind.AREA_FOR_IMPROVEMENT)
                                .text(text)
                                .build())
                    .toList())
            .build();
    return ImprovementRow.of(inspection, ConcernLexicon.standard());
  }

  private static List<ImprovementRow> all() {
    return Stream.of(
            rows("ilacs-focused-visit", "2019-05-08", "Caseloads grow.", "Nobody knows why."),
            rows(
                "slac", "2012-02-20", "Reduce caseloads", "Caseloads of new staff", "A chronology"))
        .flatMap(List::stream)
        .toList();
  }

  @Test
  @DisplayName("a concern comes back if more than one inspection speaks of it")
  void comesBack() {
    List<Recurrence> recurrences = Recurrence.of(all());
    assertEquals(
        List.of("Luton: caseloads [2012-02-20, 2019-05-08]", "Luton: chronologies [2012-02-20]"),
        recurrences.stream().map(Recurrence::toString).toList());
    assertEquals(3, recurrences.get(0).rows().size());
    assertFalse(recurrences.get(1).comesBack());
    assertEquals(List.of("caseloads"), recurrences.get(0).words(recurrences.get(0).rows().get(0)));
  }

  @Test
  @DisplayName("what was found at most inspections comes first, what has no date is left out")
  void order() {
    List<ImprovementRow> rows =
        Stream.of(
                rows("slac", "2012-02-20", "A chronology of caseloads", "Chronologies"),
                rows("ilacs-focused-visit", "2019-05-08", "Caseloads grow."),
                undated("Caseloads"))
            .flatMap(List::stream)
            .toList();
    List<Recurrence> recurrences = Recurrence.of(rows);
    assertEquals(
        List.of("Luton: caseloads [2012-02-20, 2019-05-08]", "Luton: chronologies [2012-02-20]"),
        recurrences.stream().map(Recurrence::toString).toList());
    assertEquals(List.of("caseloads"), recurrences.get(0).words(rows.get(0)));
    assertEquals(List.of("chronology"), recurrences.get(1).words(rows.get(0)));
    assertEquals(List.of(), recurrences.get(1).words(rows.get(2)));
  }

  private static List<ImprovementRow> undated(String text) {
    ImprovementRow dated = rows("sif", "2016-01-11", text).get(0);
    Inspection undated = Inspection.builder().from(dated.inspection()).periods(List.of()).build();
    return ImprovementRow.of(undated, ConcernLexicon.standard());
  }

  @Test
  @DisplayName("a row says whose area for improvement it is, from when, and what it is about")
  void row() {
    List<ImprovementRow> kent = ImprovementRow.of(Reports.kentInFull(), ConcernLexicon.standard());
    assertEquals(
        "Kent 2010-10-11 AREA_FOR_IMPROVEMENT: Tell children why.", kent.get(2).toString());
    assertEquals(3, kent.get(2).item());
    assertEquals(
        List.of(Themes.OVERALL_EFFECTIVENESS, Themes.HELP_AND_PROTECTION), kent.get(2).themes());
    assertEquals(List.of(), kent.get(0).themes());
    assertEquals(
        "Luton undated AREA_FOR_IMPROVEMENT: Caseloads", undated("Caseloads").get(0).toString());
  }
}
