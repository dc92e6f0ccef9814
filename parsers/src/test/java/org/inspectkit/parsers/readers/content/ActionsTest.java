package org.inspectkit.parsers.readers.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Finding;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Timescale;
import org.inspectkit.parsers.InspectionReports;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of actions: each is a paragraph, and timescales are headings among them. */
class ActionsTest {

  private static final String REPORT =
      """
      Inspection of safeguarding and looked after children services

      Halton Borough Council

      Inspection dates: 13 to 24 September 2010

      Published: 29 October 2010

      About this inspection

      1. The inspection was carried out under the Children Act 2004.

      Services for looked after children

      Capacity for improvement
      Grade 3 (Adequate)

      2. The ferry has a timetable.

      Areas for improvement

      3. In order to improve, the council and its partners should take the following action.

      Within three months:

      %1$spaint the ferry

      %1$sNHS Halton should ensure that nurses can swim.

      Immediately

      %1$slet children ring the bell.

      Being healthy
      Grade 2 (Good)

      4. Children who live across the water see a dentist twice a year.
      """;

  private static Inspection report(String bullet) {
    return InspectionReports.parse(REPORT.formatted(bullet)).inspection().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "- ", "\u2022 "})
  @DisplayName("are under their timescales, in their strand, with or without bullets")
  void timescales(String bullet) {
    List<AreaForImprovement> areas = report(bullet).areasForImprovement();
    assertEquals(
        List.of(
            "paint the ferry",
            "NHS Halton should ensure that nurses can swim.",
            "let children ring the bell."),
        areas.stream().map(AreaForImprovement::text).toList());
    assertEquals(
        List.of(
            Optional.of(Period.ofMonths(3)),
            Optional.of(Period.ofMonths(3)),
            Optional.of(Period.ZERO)),
        areas.stream().map(area -> area.timescale().flatMap(Timescale::period)).toList());
    assertEquals(List.of("NHS Halton"), areas.get(1).addressedTo());
    assertEquals(Optional.of("looked-after"), areas.get(2).strand());
  }

  @Test
  @DisplayName(
      "end at the next area, under the heading of which its findings are, without its grade")
  void end() {
    List<Finding> findings = report("").findings();
    Finding last = findings.get(findings.size() - 1);
    assertEquals(Optional.of("Being healthy"), last.section());
    assertEquals("looked-after/being-healthy", last.area().orElseThrow().id());
  }

  @Test
  @DisplayName("below an action with a bullet and a stop, a sentence goes on with it")
  void secondParagraph() {
    String whole = "paint the ferry. It is red on one side.";
    String text =
        REPORT.formatted("\u2022 ").replace("paint the ferry", whole.replace(". ", ".\n\n"));
    List<AreaForImprovement> areas =
        InspectionReports.parse(text).inspection().orElseThrow().areasForImprovement();
    assertEquals(3, areas.size());
    assertEquals(whole, areas.get(0).text());
  }

  @Test
  @DisplayName("what asks a body to act is an action, also where its bullet is lost")
  void bulletLost() {
    String text =
        REPORT
            .formatted("\u2022 ")
            .replace("ferry\n", "ferry.\n")
            .replace("\u2022 NHS", "NHS")
            .replace("Immediately\n\n", "");
    List<AreaForImprovement> areas =
        InspectionReports.parse(text).inspection().orElseThrow().areasForImprovement();
    assertEquals(3, areas.size());
  }
}
