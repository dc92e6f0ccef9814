package org.inspectkit.parsers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inspectkit.model.Finding;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.InspectionReports;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells and items of a web page are the same whatever other tags are in them. */
class HtmlTablesTest {

  private static final String START =
      """
      <html><body><h1>Inspection of Luton local authority children's services</h1>
      <p>Inspection dates: 5 to 16 June 2023</p>
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "<strong>%s</strong>",
        "<p>%s</p>",
        "<p><span>%s</span></p>",
        "<!-- Inadequate -->%s",
        "<div><a href='#note'>%s</a></div>"
      })
  @DisplayName("what is in a cell may be in tags of its own")
  void tagsInCells(String form) {
    StringBuilder table = new StringBuilder("<table>");
    for (String area :
        List.of(
            "The experiences and progress of<br>children in care",
            "The experiences and progress of care leavers",
            "Overall effectiveness")) {
      table.append("<tr><td>").append(form.formatted(area)).append("</td><td>");
      table.append(form.formatted("Requires improvement<br/>to be good")).append("</td></tr>");
    }
    Inspection inspection = read(table + "</table>");
    for (String area : List.of("children-in-care", "care-leavers", "overall-effectiveness")) {
      assertEquals("requires-improvement", inspection.grade(area).orElseThrow().id(), area);
    }
  }

  @Test
  @DisplayName("an item may begin with a tag, and a heading too")
  void tagsInItems() {
    Inspection inspection =
        read(
            """
            <h2><span>What needs to improve</span></h2>
            <ul><li><p>The mending of kites.</p></li><li><b>Sails</b> and oars.</li></ul>
            """);
    assertEquals(
        List.of("The mending of kites.", "Sails and oars."),
        inspection.areasForImprovement().stream().map(area -> area.text()).toList());
  }

  private static Inspection read(String body) {
    return InspectionReports.parse(START + body + "</body></html>").orElseThrow();
  }

  @Test
  @DisplayName("a list within an item belongs to the item, with or without a colon above it")
  void listsWithinItems() {
    for (String lead : List.of("The use of", "The use of:")) {
      Inspection inspection =
          read(
              "<h2>What needs to improve</h2><ul><li>"
                  + lead
                  + "<ul><li>kites</li><li>oars</li></ul></li><li>Sails.</li></ul>");
      assertEquals(2, inspection.areasForImprovement().size(), lead);
      assertEquals(
          List.of("kites", "oars"), inspection.areasForImprovement().get(0).subItems(), lead);
    }
  }

  @Test
  @DisplayName("a sentence that is tagged as a heading is a finding")
  void sentencesAsHeadings() {
    String sentence = "Children fly the kites that they have made together with people they know.";
    String chapter = "<h2>The experiences and progress of children in care: good</h2>";
    Inspection inspection =
        read(chapter + "<h3>" + sentence + "</h3><h3>Kites.</h3><p>" + sentence + "</p>");
    List<Finding> findings = inspection.findings();
    assertEquals(List.of(sentence, sentence), findings.stream().map(Finding::text).toList());
  }
}
