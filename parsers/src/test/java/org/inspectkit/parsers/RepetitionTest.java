package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever repeats in a text ten thousand times and more, alone or in the middle of a report, the
 * cost of reading it grows with the length of the text and no faster.
 */
class RepetitionTest {

  private static final String ILACS = "ilacs/two-lead-inspectors-one-week";

  static Stream<Arguments> repeated() {
    return Stream.of(
        many("words in one line", "word ", 100_000),
        many("letters in one word", "a", 250_000),
        many("empty lines", "\n", 250_000),
        many("pages", "Page\f\n", 2_500),
        many("headings", "A heading\n\n", 2_500),
        many("lines of one paragraph", "and so on it goes\n", 20_000),
        many("bullets in one line", "\u2022 ", 50_000),
        many("items in one line", "\u2022 an item ", 12_500),
        many("items with gaps in one line", "\u2022   an item. ", 5_000),
        many("later dates in one sentence", " since 1 May 2019 quux", 7_500),
        many("cells in one line", "a cell\t", 25_000),
        many("borders in one line", "| a ", 50_000),
        many("opening brackets", "[", 125_000),
        many("ends of links", "](", 62_500),
        many("links without an end", "[a](b\n", 20_000),
        many("less-than signs", "<", 125_000),
        many("comments without an end", "<!--", 50_000),
        many("scripts without an end", "<script>", 25_000),
        many("tags that nest", "<div><table><tr><td><li>", 5_000),
        many("entities", "&amp;&#8217;&bogus;", 12_500),
        many("asterisks", "*", 125_000),
        many("emphasis", "*a ", 50_000),
        many("backslashes", "\\*", 75_000),
        many("numbered paragraphs", "7. A paragraph with a number.\n\n", 7_500),
        many("labels with grades", "Staying safe\nGrade 2 (Good)\n", 12_500),
        many("graded rows", "Staying safe\tGood\n", 15_000),
        many("labels without a grade", "Staying safe\n", 15_000),
        many("grades without a label", "Good\n", 15_000),
        many("bare numbers", "2\n\n", 25_000),
        many("strand headings", "Services for looked after children\n", 7_500),
        many("dates", "1 March 2010 and ", 12_500),
        many("sentences", "This inspection was good. ", 12_500),
        many(
            "earlier inspections", "The last visit of May 2010 found one priority action. ", 5_000),
        many("inspectors", "The inspectors were Ann Other, Bea Other, ", 7_500),
        many("salutations", "Dear Ms Other\n\n", 7_500),
        many("salutations in one paragraph", "Dear Ms Other is here. ", 5_000),
        many("labels of dates in one paragraph", "Inspection dates: kites and ", 5_000),
        many("signatures", "Yours sincerely\n\nAnn Other\nInspector\n\n", 5_000),
        many("headings of the record", "Record of main findings\n\n", 7_500),
        many("heads of a table", "Key strengths\tKey areas for improvement\n", 5_000));
  }

  private static Arguments many(String name, String what, int times) {
    return Arguments.of(name, what, times);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("repeated")
  @DisplayName("alone, and in the middle of a report of each form")
  void alone(String name, String what, int times) {
    GrowingCost.check(name, times, n -> read("x\n" + what.repeat(n)));
    for (String report : List.of(Texts.SLAC, Texts.APA, Texts.VISIT)) {
      within(report, "", name, what, times);
    }
  }

  static Stream<Arguments> areas() {
    String inCare = "The experiences and progress of children in care";
    return Stream.of(
        many("area names in one paragraph", inCare + " and ", 5_000),
        many("area names on lines of their own", inCare + "\n", 5_000),
        many("area names in one line", "Overall effectiveness\t", 10_000),
        many("graded areas in one line", "Overall effectiveness\tGood\t", 7_500),
        many(
            "halves of grades", "Overall effectiveness Requires\nimprovement to be good\n", 3_750));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("areas")
  @DisplayName("of the names of areas in a report of several editions")
  void areas(String name, String what, int times) {
    within(ILACS, "", name, what, times);
  }

  static Stream<Arguments> earlier() {
    return Stream.of(
        many("grades of services", "services were judged to be good in 2012 and ", 1_000),
        many("grades of the authority", "the local authority was judged to be good, ", 1_000),
        many("inspections", "the last inspection in May 2012 judged services good, ", 1_000),
        many("dates", "in March 2012 and ", 2_500),
        many("sentences", "The council was judged good in 2012. ", 1_250));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("earlier")
  @DisplayName("in one sentence or block about an earlier inspection")
  void earlierInspections(String name, String what, int times) {
    for (String report : List.of(Texts.SIF, ILACS)) {
      within(report, "At the last inspection in January 2012, ", name, what, times);
    }
  }

  private static void within(String report, String opening, String name, String what, int times) {
    String whole = Texts.of(report);
    int middle = whole.indexOf("\n\n", whole.length() / 2);
    String before = whole.substring(0, middle) + "\n\n" + opening;
    String after = whole.substring(middle);
    GrowingCost.check(name + " in " + report, times, n -> read(before + what.repeat(n) + after));
  }

  private static void read(String text) {
    ParsedReport report = InspectionReports.parse(text);
    assertFalse(Texts.codes(report).contains("reader-failed"), () -> "" + report.diagnostics());
  }
}
