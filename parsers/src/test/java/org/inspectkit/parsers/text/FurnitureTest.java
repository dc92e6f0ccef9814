package org.inspectkit.parsers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectkit.parsers.text.lines.TextExtractor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Running headers, footers and page numbers are furniture; what a page says is not. */
class FurnitureTest {

  private static final String HEADER = "Inspection report: Northminster Partnership";

  private static List<String> furniture(String text) {
    return TextExtractor.read(text).lines().stream()
        .filter(line -> line.kind() == LineKind.FURNITURE)
        .map(TextLine::toString)
        .toList();
  }

  /** So many pages of fourteen lines, each with an end and what is between two pages. */
  private static String pages(int count, String end, String between) {
    StringBuilder text = new StringBuilder("Northminster\n\n");
    for (int page = 1; page <= count; page++) {
      for (int line = 1; line <= 14; line++) {
        String team = "abcdefghijkl".charAt(page - 1) + "" + "abcdefghijklmn".charAt(line - 1);
        text.append("Leaders of team ").append(team).append(" know them well\n");
      }
      text.append(String.format(end, page)).append('\n').append(between);
    }
    return text.append("You can complain\nto the inspectorate\n").toString();
  }

  private static List<String> each(int first, int last, String form) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(i -> String.format(form, i))
        .collect(Collectors.toList());
  }

  @Test
  @DisplayName("a footer with the number of the page is one footer, however long the number is")
  void numbersOfOneAndTwoDigits() {
    String footer = "Northminster Council inspection of services %d";
    assertEquals(each(2, 12, footer), furniture(pages(12, footer, "\f")));
  }

  @ParameterizedTest
  @ValueSource(strings = {HEADER + " %d", "5 to 9 June 2023 %d"})
  @DisplayName("without form feeds, a page ends with its running number, also the first one")
  void runningNumbers(String footer) {
    assertEquals(each(1, 11, footer), furniture(pages(11, footer, "\n\n")));
  }

  @Test
  @DisplayName("without form feeds, each of two reports in one text has running numbers of its own")
  void runningNumbersOfTwoReports() {
    String other = "Inspection report: Southminster Partnership %d";
    List<String> expected =
        Stream.concat(each(1, 5, HEADER + " %d").stream(), each(1, 4, other).stream()).toList();
    assertEquals(expected, furniture(pages(5, HEADER + " %d", "\n\n") + pages(4, other, "\n\n")));
  }

  @ParameterizedTest
  @ValueSource(strings = {HEADER + " %d", "%d"})
  @DisplayName("without form feeds, the numbers of a second report with the same footer count anew")
  void numbersThatCountAnew(String footer) {
    int first = footer.equals("%d") ? 2 : 1;
    List<String> expected = each(first, 4, footer);
    expected.addAll(each(first, 6, footer));
    assertEquals(expected, furniture(pages(4, footer, "") + pages(6, footer, "")));
  }

  @Test
  @DisplayName("the running header of the shorter of two reports is furniture")
  void headerOfTheShorterReport() {
    String other = "Inspection report: Southminster Partnership";
    List<String> found =
        furniture(pages(4, HEADER + "\n%d", "\f") + pages(9, other + "\n%d", "\f"));
    assertEquals(3, Collections.frequency(found, HEADER));
    assertEquals(8, Collections.frequency(found, other));
  }

  @Test
  @DisplayName("a number alone in its line ends a page of few lines, too")
  void numbersAloneOfShortPages() {
    String text = pages(6, "%d", "").replaceAll("Leaders of team e[h-n] .*\n", "");
    assertEquals(each(2, 6, "%d"), furniture(text));
  }

  @Test
  @DisplayName("numbers in lines that follow one another are cells, also below that of a page")
  void numbersInCells() {
    String page = "Leaders of each team know the children well\n".repeat(30);
    assertEquals(List.of(), furniture(page + "2\n" + page + "3\n4\n" + page));
  }

  @Test
  @DisplayName("without form feeds, the words in the line above the number are furniture too")
  void wordsAboveTheNumber() {
    List<String> found = furniture(pages(4, HEADER + "\n%d", ""));
    assertEquals(List.of(HEADER, "1", HEADER, "2", HEADER, "3", HEADER, "4"), found);
  }

  @Test
  @DisplayName(
      "without form feeds, a footer may have its last words and the number in a second line")
  void footerInTwoLines() {
    List<String> found = furniture(pages(4, HEADER + ", 5 to 9\nJune 2023 %d", ""));
    assertEquals(
        each(1, 4, "June 2023 %d"), found.stream().filter(l -> l.startsWith("J")).toList());
    assertEquals(8, found.size());
  }

  @Test
  @DisplayName("without form feeds, a number alone in its line ends a page if it is the next one")
  void numbersAlone() {
    String table = "Visits in the year\n45\n46\n3\n";
    assertEquals(each(2, 5, "%d"), furniture(table + pages(5, "%d", "")));
  }

  @Test
  @DisplayName("one form feed more or less does not change what is furniture")
  void formFeedWithin() {
    String text = pages(6, HEADER + "\n%d", "");
    int within = text.indexOf("team cc");
    List<String> found = furniture(text.substring(0, within) + "\f" + text.substring(within));
    assertEquals(furniture(text), found);
  }

  @Test
  @DisplayName("a heading that each chapter has is not furniture where pages begin with it")
  void headingOfEachChapter() {
    String chapters =
        pages(4, "Major strengths", "\f").replaceAll("(\n.*team .g.*\n)", "$1Major strengths\n");
    assertEquals(List.of(), furniture(chapters));
    assertEquals(List.of(HEADER, HEADER, HEADER), furniture(pages(4, HEADER, "\f")));
  }

  @Test
  @DisplayName("without form feeds, lines beside the running number that come back are furniture")
  void severalLines() {
    List<String> found = furniture(pages(5, HEADER + "\n5 to 9 June 2023 %d\nAn inspectorate", ""));
    assertEquals(15, found.size(), found.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Recommendation %d",
        "Area for improvement %d",
        "In all there were 5 to 9 inspectors in 201%d",
      })
  @DisplayName("a short heading with a number is none, nor is a year")
  void headings(String heading) {
    assertEquals(List.of(), furniture(pages(4, heading, "")));
  }

  @Test
  @DisplayName("numbers that do not grow from page to page say nothing")
  void otherNumbers() {
    String text = "The council looks after 30\n".repeat(3) + "The council looks after 12\n";
    assertEquals(List.of(), furniture(text.replace("looks", "always looks")));
  }

  @Test
  @DisplayName("numbered headings of many words are none, for too few lines are between them")
  void longHeadings() {
    String text = "";
    for (int i = 1; i <= 4; i++) {
      text +=
          "Priority for the local authority " + i + "\n\nLeaders of team " + i + " plan well.\n\n";
    }
    assertEquals(List.of(), furniture(text));
  }

  private static final String LETTERHEAD =
      """
      Ofsted
      Piccadilly Gate
      Store Street
      Manchester
      M1 2WD

      T 0300 123 1231
      Textphone 0161 618 8524
      enquiries@ofsted.gov.uk
      www.gov.uk/ofsted
      """;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\n\f2\n", "\n\n2\n\n"})
  @DisplayName("the address of the inspectorate between two lines of a sentence is furniture")
  void letterheadWithinASentence(String end) {
    String text = "Leaders know the families of the\n" + LETTERHEAD.strip() + end + "town well.\n";
    List<String> lines = LETTERHEAD.lines().filter(line -> !line.isEmpty()).toList();
    assertEquals(lines, furniture(text).subList(0, lines.size()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\f", "\n\n2\n\n"})
  @DisplayName("such an address at the foot of a page is, too")
  void letterheadAtTheFoot(String end) {
    String text =
        "Leaders know the families of the town.\n" + LETTERHEAD.strip() + end + "Pupils\n";
    List<String> lines = LETTERHEAD.lines().filter(line -> !line.isEmpty()).toList();
    assertEquals(lines, furniture(text).subList(0, lines.size()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Manchester\nM1 2WD\n",
        "Ofsted\nPiccadilly Gate\nStore Street\nManchester\n",
        "www.gov.uk/ofsted\nenquiries@ofsted.gov.uk\n"
      })
  @DisplayName("a part of such an address may be text")
  void partOfALetterhead(String part) {
    assertEquals(List.of(), furniture("Ask the team at\n" + part + "for a copy.\n"));
  }

  @Test
  @DisplayName("an address at the start of a text separates nothing and is left as it is")
  void letterheadAtTheStart() {
    String head = LETTERHEAD + "\n17 November 2021\nAnn Lee\n";
    assertEquals(List.of(), furniture(head));
    assertEquals(List.of(), furniture("OFFICIAL\n\n" + head));
  }
}
