package org.inspectkit.grading.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.grading.timeline.Reports;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.source.SourceSpan;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;
import org.junit.jupiter.api.Test;

/** Rows, value by value. */
class RowsInFullTest {

  private static Table<JudgementRow> table(Inspection... inspections) {
    return Judgements.of(InspectionTimeline.of(List.of(inspections), GradeReconciler.standard()));
  }

  /** All but the sources that are cited, which are those of the crosswalk. */
  private static String values(Table<JudgementRow> table, int row) {
    return table.values().get(row).entrySet().stream()
        .filter(value -> !value.getKey().equals("citation"))
        .map(value -> value.getKey() + ": " + value.getValue() + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void aJudgement() {
    assertEquals(
        """
        inspection_id: kent/slac/2010-10-11
        authority_id: kent
        authority: Kent
        authority_gss: E10000016
        authority_gss_then: E10000016
        authority_urn: 80476
        authority_dfe_code: 886
        region: South East
        framework: slac
        edition: slac
        document: report
        date: 2010-10-11
        first_day: 2010-10-11
        last_day: 2010-10-21
        published: 2010-11-19
        lead_inspector: A Reader
        second_hand: false
        area_id: safeguarding/overall-effectiveness
        area: Overall effectiveness
        theme: help-and-protection
        closeness: wider
        closeness_note: all partners in the area
        other_themes: overall-effectiveness narrower
        is_leading: true
        outcome: graded
        published_label: 2
        published_number: 2
        published_key: A service that exceeds minimum requirements
        grade: good
        scale: ofsted-2012
        band: above-minimum
        band_best: above-minimum
        band_worst: above-minimum
        correspondence: equivalent
        reconciled_scale: ilacs
        reconciled_correspondence: same-rank
        statement: table
        priority_actions: 2
        other_improvements: 1
        page: 7
        source: kent.pdf
        sha256: abababababababababababababababababababababababababababababababab
        """,
        values(table(Reports.kentInFull()), 0));
  }

  @Test
  void aJudgementThatAnotherFollowed() {
    Inspection later = Reports.report("kent", "sif", "2017-03-06", "help-and-protection=Good");
    assertEquals(
        """
        inspection_id: kent/sif/2017-03-06
        authority_id: kent
        authority: Kent
        authority_gss: E10000016
        authority_gss_then: E10000016
        authority_urn: 80476
        authority_dfe_code: 886
        region: South East
        framework: sif
        edition: sif
        document: report
        date: 2017-03-06
        first_day: 2017-03-06
        last_day: 2017-03-16
        second_hand: false
        area_id: help-and-protection
        area: The experiences and progress of children who need help and protection
        theme: help-and-protection
        closeness: same
        is_leading: true
        outcome: graded
        published_label: Good
        grade: good
        scale: sif
        band: above-minimum
        band_best: above-minimum
        band_worst: above-minimum
        correspondence: same-rank
        reconciled_scale: ilacs
        reconciled_grade: good
        reconciled_correspondence: equivalent
        movement: unchanged
        moved_from: 2010-10-11 safeguarding/overall-effectiveness
        strength: broader
        comparability: same rank; bar raised in 2013, lowest grade redefined; the areas differ: wider (all partners in the area), then the theme itself
        priority_actions: 0
        other_improvements: 0
        """,
        values(table(Reports.kentInFull(), later), 1));
  }

  @Test
  void whatALaterReportTellsHasItsPlaceInThatReport() {
    Inspection stated = Reports.kentWithSecondHand();
    PriorInspection placed =
        PriorInspection.builder()
            .from(stated.priorInspections().get(0))
            .addStatements(
                new Statement(
                    StatementKind.NARRATIVE,
                    "good",
                    List.of(new SourceSpan(Optional.of(4), 1, 0, 4))))
            .build();
    Inspection by = Inspection.builder().from(stated).priorInspections(List.of(placed)).build();
    assertEquals(
        """
        inspection_id: kent/ilacs-2018/2019-03-04
        authority_id: kent
        authority: Kent
        authority_gss: E10000016
        authority_urn: 80476
        authority_dfe_code: 886
        region: South East
        framework: sif
        second_hand: true
        printed_date: 2016
        reported_by: ilacs-2018 2019-03-04
        area_id: help-and-protection
        area: The experiences and progress of children who need help and protection
        is_leading: false
        outcome: second-hand
        published_label: good
        grade: good
        scale: sif
        band: above-minimum
        band_best: above-minimum
        band_worst: above-minimum
        correspondence: same-rank
        statement: narrative
        page: 4
        """,
        values(table(by), 1));
  }

  @Test
  void rowsAndTableInOneLine() {
    Table<JudgementRow> table = table(Reports.kentWithSecondHand());
    assertEquals(
        "Kent, Help and protection, 2019-03-04 ilacs-2018 help-and-protection: Good, above minimum\u2026",
        table.rows().get(0).toString());
    assertEquals(
        "Kent, help-and-protection: good, above minimum requirements; 2016 second-hand, reported by\u2026",
        table.rows().get(1).toString());
    assertEquals("judgements: 2 rows of 55 columns", table.toString());
  }

  @Test
  void aTranslatedGradeInOneLine() {
    assertEquals(
        "Good on ilacs (identical)",
        table(Reports.kentWithSecondHand()).rows().get(0).translated().orElseThrow().toString());
    assertEquals(
        "no grade on ilacs (same rank)",
        table(Reports.kentInFull()).rows().get(0).translated().orElseThrow().toString());
  }

  @Test
  void whatIsWrittenHasArrivedThoughTheWriterStaysOpen() throws IOException {
    StringWriter json = new StringWriter();
    BufferedWriter open = new BufferedWriter(json);
    Table<JudgementRow> table = table(Reports.kentInFull());
    table.writeJsonLines(open);
    assertEquals(table.rows().size(), json.toString().lines().count());
    StringWriter csv = new StringWriter();
    table.writeCsv(new BufferedWriter(csv));
    assertEquals(table.rows().size() + 1, csv.toString().lines().count());
  }
}
