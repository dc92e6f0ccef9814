package org.inspectkit.grading.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.grading.timeline.Reports;
import org.junit.jupiter.api.Test;

/** A file that somebody changed is refused, and the message says where. */
class BrokenCsvTest {

  private static final String CSV =
      JudgementTableTest.csv(
          Judgements.of(
              InspectionTimeline.of(List.of(Reports.luton2006()), GradeReconciler.standard())));

  private static String refused(String csv) {
    assertTrue(!csv.equals(CSV), "nothing was changed");
    return String.valueOf(
        assertThrows(IOException.class, () -> Judgements.readCsv(new StringReader(csv)))
            .getMessage());
  }

  @Test
  void whatWasNotChangedIsRead() throws IOException {
    assertEquals(3, Judgements.readCsv(new StringReader(CSV)).size());
  }

  @Test
  void aColumnThatIsMissingIsNamed() {
    assertEquals("line 2: has no is_leading", refused(CSV.replace("\"is_leading\"", "\"other\"")));
  }

  @Test
  void aRowThatIsShortIsRefusedWithItsLine() {
    String message = refused(CSV + "\"luton\",\"Luton\"\n");
    assertTrue(message.contains("5"), message);
  }

  @Test
  void aCellThatIsNotWhatItsColumnHoldsIsRefusedWithItsLine() {
    assertEquals(
        "line 2: published_number is not a valid integer: three",
        refused(CSV.replaceFirst("\"3\",\"3\"", "\"3\",\"three\"")));
    assertEquals(
        "line 2: second_hand is not a valid boolean: FALSE",
        refused(CSV.replaceFirst("\"false\"", "\"FALSE\"")));
    assertEquals(
        "line 2: date is not a valid date: 1 November 2006",
        refused(CSV.replaceFirst("\"2006-11-01\"", "\"1 November 2006\"")));
  }

  @Test
  void aQuoteThatIsNotClosedIsRefused() {
    assertTrue(!refused(CSV + "\"x").isEmpty());
  }
}
