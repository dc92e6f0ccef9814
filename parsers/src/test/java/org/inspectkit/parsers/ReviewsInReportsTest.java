package org.inspectkit.parsers;

import static org.inspectkit.parsers.MixedReportsTest.SIF_COVER;
import static org.inspectkit.parsers.MixedReportsTest.SIF_TABLE;
import static org.inspectkit.parsers.MixedReportsTest.TEXT;
import static org.inspectkit.parsers.MixedReportsTest.read;
import static org.inspectkit.parsers.MixedReportsTest.sound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A review of a board is a report of its own or a part of one. */
class ReviewsInReportsTest {

  private static final String LAW =
      "This is the report of the review of the Local Safeguarding Children Board carried out"
          + " under the Local Safeguarding Children Boards (Review) Regulations 2013.\n\n";

  @Test
  @DisplayName("a review with the title of the report of which it is a part is not read alone")
  void reviewInAReport() {
    String one = "The effectiveness of the LSCB is good\n\n";
    ParsedReport report = read(SIF_COVER, one, LAW, TEXT);
    assertEquals(Optional.empty(), report.inspection());
    assertTrue(Texts.codes(report).contains("framework-ambiguous"), () -> "" + report);
    String stated =
        "This report includes the report of the inspection of local authority functions carried out"
            + " under section 136 of the Education and Inspections Act 2006.\n\n";
    String whole = String.join("", SIF_COVER, one, stated.strip() + " ", LAW, TEXT);
    assertEquals("sif", sound(whole).framework().id());
    assertEquals("sif", sound(whole.replaceAll("\\s+", " ")).framework().id());
    String review = SIF_COVER.replaceFirst("(?s)Inspection of services.*?and\n(?=Review)", "");
    assertEquals("lscb-review", sound(review, one, LAW, TEXT).framework().id());
  }

  @Test
  @DisplayName("a report with a review in it whose title is damaged is not one of the review alone")
  void reviewWithinAReport() {
    String damaged = SIF_COVER.replaceFirst("Inspection of services[^\n]*\nand\n", "");
    ParsedReport report = read(damaged, SIF_TABLE, "\n", LAW, TEXT);
    assertEquals(Optional.empty(), report.inspection());
    assertTrue(
        Texts.codes(report).contains("framework-ambiguous"), () -> "" + report.diagnostics());
    ParsedReport undated = read(damaged.replace("date:", "dafe:"), SIF_TABLE, "\n", LAW, TEXT);
    assertEquals(Optional.empty(), undated.inspection());
    assertTrue(Texts.codes(undated).contains("framework-ambiguous"));
  }

  @Test
  @DisplayName(
      "a review below the title of a report is refused, and one that only names it is read")
  void reviewBelowATitle() {
    String cover = SIF_COVER.replace("date:", "dafe:");
    ParsedReport titled = read(cover, LAW, TEXT);
    assertEquals(List.of("framework-ambiguous"), Texts.codes(titled));
    int review = cover.indexOf("Review of");
    String inspection = cover.substring(cover.indexOf("Inspection of"), cover.indexOf("\nand\n"));
    String alone = "Luton Borough Council\n" + cover.substring(review);
    assertEquals(
        "lscb-review",
        sound(alone, LAW, TEXT, "\nOther reports\n\n", inspection + "\n").framework().id());
  }
}
