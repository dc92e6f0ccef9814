package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever repeats in a text a hundred thousand times, alone or in the middle of a report, the time
 * it takes grows with the length of the text and no faster.
 */
class RepetitionTest {

  private static final Duration ENOUGH = Duration.ofSeconds(20);
  private static final String ILACS = "ilacs/two-lead-inspectors-one-week";

  static Stream<Arguments> repeated() {
    return Stream.of(
        many("words in one line", "word ", 400_000),
        many("letters in one word", "a", 1_000_000),
        many("empty lines", "\n", 1_000_000),
        many("pages", "Page\f\n", 10_000),
        many("headings", "A heading\n\n", 10_000),
        many("lines of one paragraph", "and so on it goes\n", 80_000),
        many("bullets in one line", "\u2022 ", 200_000),
        many("items in one line", "\u2022 an item ", 50_000),
        many("items with gaps in one line", "\u2022   an item. ", 20_000),
        many("later dates in one sentence", " since 1 May 2019 quux", 30_000),
        many("cells in one line", "a cell\t", 100_000),
        many("borders in one line", "| a ", 200_000),
        many("opening brackets", "[", 500_000),
        many("ends of links", "](", 250_000),
        many("links without an end", "[a](b\n", 80_000),
        many("less-than signs", "<", 500_000),
        many("comments without an end", "<!--", 200_000),
        many("scripts without an end", "<script>", 100_000),
        many("tags that nest", "<div><table><tr><td><li>", 20_000),
        many("entities", "&amp;&#8217;&bogus;", 50_000),
        many("asterisks", "*", 500_000),
        many("emphasis", "*a ", 200_000),
        many("backslashes", "\\*", 300_000),
        many("numbered paragraphs", "7. A paragraph with a number.\n\n", 30_000),
        many("labels with grades", "Staying safe\nGrade 2 (Good)\n", 50_000),
        many("graded rows", "Staying safe\tGood\n", 60_000),
        many("labels without a grade", "Staying safe\n", 60_000),
        many("grades without a label", "Good\n", 60_000),
        many("bare numbers", "2\n\n", 100_000),
        many("strand headings", "Services for looked after children\n", 30_000),
        many("dates", "1 March 2010 and ", 50_000),
        many("sentences", "This inspection was good. ", 50_000),
        many(
            "earlier inspections",
            "The last visit of May 2010 found one priority action. ",
            20_000),
        many("inspectors", "The inspectors were Ann Other, Bea Other, ", 30_000),
        many("salutations", "Dear Ms Other\n\n", 30_000),
        many("salutations in one paragraph", "Dear Ms Other is here. ", 20_000),
        many("labels of dates in one paragraph", "Inspection dates: kites and ", 20_000),
        many("signatures", "Yours sincerely\n\nAnn Other\nInspector\n\n", 20_000),
        many("headings of the record", "Record of main findings\n\n", 30_000),
        many("heads of a table", "Key strengths\tKey areas for improvement\n", 20_000));
  }

  private static Arguments many(String name, String what, int times) {
    return Arguments.of(name, what.repeat(times));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("repeated")
  @DisplayName("alone, and in the middle of a report of each form")
  void inTime(String name, String text) {
    assertTimeoutPreemptively(ENOUGH, () -> read("x\n" + text), name);
    for (String report : List.of(Texts.SLAC, Texts.APA, Texts.VISIT)) {
      String whole = Texts.of(report);
      int middle = whole.indexOf("\n\n", whole.length() / 2);
      String huge = whole.substring(0, middle) + "\n\n" + text + whole.substring(middle);
      assertTimeoutPreemptively(ENOUGH, () -> read(huge), name + " in " + report);
    }
  }

  static Stream<Arguments> areas() {
    String inCare = "The experiences and progress of children in care";
    return Stream.of(
        many("area names in one paragraph", inCare + " and ", 20_000),
        many("area names on lines of their own", inCare + "\n", 20_000),
        many("area names in one line", "Overall effectiveness\t", 40_000),
        many("graded areas in one line", "Overall effectiveness\tGood\t", 30_000),
        many(
            "halves of grades",
            "Overall effectiveness Requires\nimprovement to be good\n",
            15_000));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("areas")
  @DisplayName("of the names of areas in a report of several editions")
  void inTimeOfAreas(String name, String text) {
    String whole = Texts.of(ILACS);
    int middle = whole.indexOf("\n\n", whole.length() / 2);
    String huge = whole.substring(0, middle) + "\n\n" + text + whole.substring(middle);
    assertTimeoutPreemptively(ENOUGH, () -> read(huge), name);
  }

  static Stream<Arguments> earlier() {
    return Stream.of(
        many("grades of services", "services were judged to be good in 2012 and ", 4_000),
        many("grades of the authority", "the local authority was judged to be good, ", 4_000),
        many("inspections", "the last inspection in May 2012 judged services good, ", 4_000),
        many("dates", "in March 2012 and ", 10_000),
        many("sentences", "The council was judged good in 2012. ", 5_000));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("earlier")
  @DisplayName("in one sentence or block about an earlier inspection")
  void inTimeOfEarlierInspections(String name, String text) {
    for (String report : List.of(Texts.SIF, ILACS)) {
      String whole = Texts.of(report);
      int middle = whole.indexOf("\n\n", whole.length() / 2);
      String opening = "\n\nAt the last inspection in January 2012, ";
      String huge = whole.substring(0, middle) + opening + text + whole.substring(middle);
      assertTimeoutPreemptively(ENOUGH, () -> read(huge), name + " in " + report);
    }
  }

  private static void read(String text) {
    ParsedReport report = InspectionReports.parse(text);
    assertFalse(Texts.codes(report).contains("reader-failed"), () -> "" + report.diagnostics());
  }
}
