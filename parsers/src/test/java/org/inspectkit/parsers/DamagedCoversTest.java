package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthority;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Covers with damaged dates and names: what is read is what they state, or a diagnostic says so.
 */
class DamagedCoversTest {

  private static ParsedReport visit(String days) {
    String letter = Texts.of(Texts.VISIT);
    String own = "on 20 and 21 February 2024";
    assertTrue(letter.contains(own));
    return InspectionReports.parse(letter.replace(own, days));
  }

  @ParameterizedTest
  @DisplayName("days beside a misread digit or a misspelt month are not taken for all the days")
  @ValueSource(
      strings = {
        "on 2O and 21 February 2024",
        "on l9 and 21 February 2024",
        "from 2O February to 1 March 2024",
        "from 20 February 2024 to l March 2024",
        "from 20 February 2024 - 2l February 2024",
        "from 29 0ctober 2023 to 9 November 2023",
        "from 1B February 2024 until 21 February 2024",
        "on 14 February 2024, 2S February 2024",
        "from 4 Febuary 2024 to 8 March 2024",
        "from 25 November 2023 to 6 Decemeber 2023",
        "on 4 Septembr and 2 October 2023",
        "from 20 F e b r u a r y 2024 to 1 March 2024",
        "on 20 February and 1 M a r c h  2024",
        "from 29 Januar y 2024 to 9 February 2024",
        "from 29 Januar-\ny 2024 to 9 February 2024",
        "on 29 Janu- ary and 9 February 2024",
        "on 14 February and 1 M arch 2024",
        "between 14 February 2024 a nd 21 February 2024",
        "from 14 February 2024 to .1 February 2024",
        "from 14 to -1 February 2024",
        "from 1- to 14 February 2024",
        "on ?9 and 20 February 2024",
        "from 1, February to 20 February 2024"
      })
  void misread(String days) {
    ParsedReport report = visit(days);
    assertEquals(List.of(), report.orElseThrow().periods());
    List<String> doubts = List.of("date-uncertain", "date-incomplete");
    assertTrue(
        Texts.codes(report).stream().anyMatch(doubts::contains), Texts.codes(report)::toString);
  }

  @ParameterizedTest
  @DisplayName("numbers and words beside a date that are no days leave it certain")
  @ValueSource(
      strings = {
        "on 20 February 2024 to see five families",
        "with 2A pupils, on 20 February 2024",
        "of 16 separate homes and 20 pupils on 20 February 2024,",
        "on 20 February 2024, I hear,",
        "on 20 February 2024 and 3A pupils",
        "on 20 February 2024 (the previous visit was on 12 May 2021)"
      })
  void certain(String days) {
    ParsedReport report = visit(days);
    assertEquals(
        List.of("20 February 2024"),
        report.orElseThrow().periods().stream().map(Object::toString).toList());
  }

  @ParameterizedTest
  @DisplayName("a blank that is lost or put in beside the word for a period leaves it a period")
  @ValueSource(
      strings = {
        "from 20to 21 February 2024",
        "from 20 to21 February 2024",
        "from 20 t o 21 February 2024",
        "on 20and 21 February 2024"
      })
  void blanks(String days) {
    assertEquals(
        List.of("20 February 2024 to 21 February 2024"),
        visit(days).orElseThrow().periods().stream().map(Object::toString).toList());
  }

  private static String council(ParsedReport report) {
    return report
        .inspection()
        .flatMap(Inspection::authority)
        .flatMap(authority -> authority.entry())
        .map(LocalAuthority::name)
        .orElse("-");
  }

  /** A report on children's services whose title is on two lines. */
  private static ParsedReport titled(String first, String second, String text) {
    String report = Texts.of(Texts.SIF);
    String paragraph = "There is nobody who knows how many children wait.";
    assertTrue(report.startsWith("Luton Borough Council\n") && report.contains(paragraph));
    return InspectionReports.parse(
        (first + "\n" + second + report.substring("Luton Borough Council".length()))
            .replace("Children\u2019s services in Luton", "Children\u2019s services")
            .replace(paragraph, text));
  }

  @ParameterizedTest
  @DisplayName(
      "a line of which the report says nothing, while it speaks of another council, names none")
  @CsvSource(
      delimiter = '|',
      value = {
        "|Luton Borough Council|Luton waits. In Luton nobody knows.\\n\\nLuton is slow.|Luton",
        "|Luton Borough Council|Reading helped once. Nobody knows.|Luton",
        "|Luton Borough Council|Reading waits.\\n\\nIn Reading nobody knows.|-",
        "Bath and N0rth East|Somerset|Bath and North East Somerset waits.\\n\\nIn Bath and North East"
            + " Somerset nobody knows.|-",
        "Inspection of Reading children's services|Luton Borough Council|Nobody knows.|-",
        "Inspection of Reading children's services|Luton Borough Council|Reading waits.|-",
        "Inspection of Reading children's services|Luton Borough Council|Luton and Reading wait.|-",
        "Inspection of Luton children's services|Reading|Luton and Reading wait.|Luton",
        "|Luton Borough Council|Reading waits.\\n\\nIn Reading nobody knows. Luton does.|Luton"
      })
  void names(String first, String second, String text, String expected) {
    ParsedReport report = titled(first == null ? "" : first, second, text.replace("\\n", "\n"));
    assertEquals(expected, council(report));
    assertEquals(
        expected.equals("-"),
        Texts.codes(report).stream().anyMatch(c -> c.startsWith("authority")));
  }

  @Test
  @DisplayName("the council of a title is not certain where the running heads name another one")
  void runningHeadsOfAnother() {
    String own = "Inspection of Rutland local authority children's services\n";
    String cover = "Inspection dates: 9 to 13 June 2025\nLead inspector: Ottoline Fernsby\n\n";
    String text = "Children in Luton and in Rutland fly kites.\n\n";
    String head = "\n\f1\n" + own;
    String report =
        own
            + cover
            + text
            + (head + "The kites are kept in sheds,\nwhere all can find them.\n")
            + (head + "Parents mend them in winter,\nand nobody is hurried.\n")
            + (head + "Boats are built in summer,\nwith wood from the harbour.\n");
    assertEquals("Rutland", entry(report).orElseThrow().name());
    assertEquals(Optional.empty(), entry("Inspection of Luton\n\n" + report));
  }

  @Test
  @DisplayName("without its title, a report whose text names two councils is of neither of them")
  void neighbourInText() {
    String title = "Inspection of North Northamptonshire\nlocal authority children's services\n";
    String cover = "Inspection dates: 9 to 13 June 2025\nLead inspector: Ottoline Fernsby\n\n";
    String text =
        """
        The kites of the children, the young people and the families in the county fly
        higher now than they did when the first of them were made there a year ago.
        North Northamptonshire local authority children's services have mended kites
        since they were made. They do so for West Northamptonshire County
        Council, too.

        """;
    assertEquals("North Northamptonshire", entry(title + cover + text).orElseThrow().name());
    String beginningCut = title.substring(title.indexOf("local"));
    ParsedReport report = InspectionReports.parse(beginningCut + cover + text);
    assertEquals("-", council(report));
    assertTrue(Texts.codes(report).contains("authority-missing"));
  }

  private static Optional<LocalAuthority> entry(String report) {
    Inspection inspection = InspectionReports.parse(report).orElseThrow();
    return inspection.authority().orElseThrow().entry();
  }
}
