package org.inspectkit.grading.concerns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
  @DisplayName("a row tells whose area for improvement it is, from when, and what it is about")
  void row() {
    ImprovementRow row = all().get(0);
    assertEquals("Luton", row.asMap().get("authority"));
    assertEquals("2019-05-08", row.asMap().get("date"));
    assertEquals("ilacs-focused-visit", row.asMap().get("framework"));
    assertEquals("caseloads", row.asMap().get("concerns"));
    assertEquals("Caseloads", row.asMap().get("words"));
    assertEquals("", all().get(1).asMap().get("concerns"));
  }
}
