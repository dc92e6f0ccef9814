package org.inspectkit.grading.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.grading.timeline.Reports;
import org.inspectkit.model.Inspection;
import org.junit.jupiter.api.Test;

/** What is printed for people, and the rows for machines. */
class TimelineTableTest {

  private static final InspectionTimeline TIMELINE =
      InspectionTimeline.of(all(), GradeReconciler.standard());
  private static final AuthorityTimeline LUTON = TIMELINE.of("luton");

  private static final String ONE_THEME =
      """
      Luton: 4 inspections, 2006 to 2019

      Date        Inspection           Grades              To improve
      2006-11-01  apa-2006             3 grades            none listed, or none read
      2010-11-23  ucra                 ungraded by design  8 areas for development
      2012-03-05  slac                 7 grades            none listed, or none read
      2019-05-08  ilacs-focused-visit  ungraded by design  3 areas for improvement

      CAPACITY TO IMPROVE
      Date        Edition   Area                                      Published  Band           Link
      2006-11-01  apa-2006  capacity-to-improve                       3          above minimum  same rank
      2012-03-05  slac      safeguarding/capacity-for-improvement     Good       above minimum  equivalent
                            (narrower)
      2012-03-05  slac      looked-after/capacity-for-improvement     Adequate   only minimum   equivalent
                            (narrower)
        2006-11-01 capacity-to-improve -> 2012-03-05 safeguarding/capacity-for-improvement: UNCHANGED,
          scales: same rank [1][2]
        2006-11-01 capacity-to-improve -> 2012-03-05 looked-after/capacity-for-improvement: NOT
          COMPARABLE, scales: same rank [1][3]

      [1] a word only before, opposite numbers, another kind of evidence
      [2] the areas differ: the theme itself, then narrower (safeguarding services only)
      [3] not the same children: those of the theme, then looked after children

      Label on apa-capacity, 3: Good

      Not shown here: Overall effectiveness; Help and protection; Children in care; Health; Staying
          safe
      """;

  private static List<Inspection> all() {
    List<Inspection> all = new ArrayList<>(Reports.luton());
    all.add(Reports.centralBedfordshire2012());
    return all;
  }

  @Test
  void aTableOfOneTheme() {
    assertEquals(ONE_THEME, TimelineTable.of(LUTON, List.of(Themes.CAPACITY_TO_IMPROVE)).print());
  }

  @Test
  void aTableInOneLine() {
    assertEquals("table of Luton: 4 inspections, 2006 to 2019", TimelineTable.of(LUTON).toString());
  }

  @Test
  void theWholeTableFitsItsWidth() {
    String table = TimelineTable.of(LUTON).print();
    table.lines().forEach(line -> assertTrue(line.length() <= 100, line));
    TimelineTable.key().lines().forEach(line -> assertTrue(line.length() <= 100, line));
    assertFalse(table.contains("Not shown here"), table);
    LUTON
        .themes()
        .forEach(theme -> assertTrue(table.contains(theme.name().toUpperCase(Locale.ROOT))));
  }

  @Property
  void wrappingLosesNothing(
      @ForAll @AlphaChars @Chars({' ', '-', '/'}) String text,
      @ForAll @IntRange(min = 8, max = 40) int width) {
    List<String> lines = TextTable.wrap(text, width);
    assertTrue(lines.stream().allMatch(line -> line.length() <= width));
    assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
    assertTrue(text.isBlank() || lines.stream().noneMatch(String::isBlank));
  }

  @Test
  void aWordThatIsTooLongIsBrokenBehindItsLastMarkThatFits() {
    assertEquals(List.of("Felpersham/", "Ambridge"), TextTable.wrap("Felpersham/Ambridge", 12));
    assertEquals(List.of("Stoke-on-", "Borset"), TextTable.wrap("Stoke-on-Borset", 9));
    assertEquals(List.of("Borset", "shire"), TextTable.wrap("Borsetshire", 6));
    assertEquals(List.of("in", "Borset", "shire"), TextTable.wrap(" in Borsetshire ", 6));
  }

  @Test
  void theWidestColumnGivesWayButNoneForEver() {
    TextTable fits = new TextTable(23, "County and town", "Town and county");
    assertEquals(List.of("County and  Town and", "town        county"), fits.lines());
    TextTable narrow = new TextTable(9, "Borsetshire", "Felpersham", "x");
    assertEquals(List.of("Borsetsh  Felpersh  x", "ire       am"), narrow.lines());
  }

  private static String table(Inspection... inspections) {
    InspectionTimeline timeline =
        InspectionTimeline.of(List.of(inspections), GradeReconciler.standard());
    return TimelineTable.of(timeline.of(timeline.authorities().get(0))).print();
  }

  @Test
  void aLongNameIsWrappedToo() {
    String name = "Borsetshire and " + "Felpersham and ".repeat(8) + "Ambridge";
    String table = table(Reports.report(name, "sif", "2016-01-11", "overall-effectiveness=Good"));
    assertTrue(table.startsWith("Borsetshire and Felpersham"), table);
    table.lines().forEach(line -> assertTrue(line.length() <= 100, line));
  }

  @Test
  void documentsThatDoNotAgreeAreToldAsNotCertain() {
    String table =
        table(
            Reports.report("luton", "sif", "2016-01-11", "overall-effectiveness=Good"),
            Reports.report("luton", "sif", "2016-01-11", "overall-effectiveness=Inadequate"));
    assertTrue(
        table.contains("\nnot certain: documents of one inspection do not agree: 2016"), table);
    assertTrue(table.replaceAll("\\s+", " ").contains("Good on sif or Inadequate on sif"), table);
  }

  @Test
  void whatChangedAboutTheCouncilIsTold() {
    String table =
        table(Reports.report("northumberland", "apa-2006", "2006-11-01", "childrens-services=3"));
    assertTrue(table.contains("\nthe county council became unitary on 1 April 2009"), table);
  }

  @Test
  void whatALaterReportTellsStandsBeneathItsTheme() {
    String table = table(Reports.kentWithSecondHand());
    String theme = table.substring(table.indexOf("HELP AND PROTECTION"));
    assertTrue(
        theme.contains("\n  2016 second-hand, reported by ilacs-2018 of 2019-03-04: "), theme);
  }

  @Test
  void aThemeThatOnlyALaterReportTellsHasAHeadingAndNoEmptyTable() {
    Inspection visit =
        Inspection.builder()
            .from(Reports.report("kent", "ilacs-focused-visit", "2019-03-04"))
            .priorInspections(Reports.kentWithSecondHand().priorInspections())
            .build();
    String table = table(visit);
    assertTrue(table.contains("\nHELP AND PROTECTION\n  2016 second-hand, reported by "), table);
  }

  @Test
  void onlyWhatIsGradedIsCounted() {
    String judged = "overall-effectiveness=Good";
    String not = "help-and-protection=-";
    assertTrue(
        table(Reports.report("luton", "sif", "2016-01-11", judged, not)).contains("1 grade  "));
    assertTrue(table(Reports.report("luton", "sif", "2016-01-11", not)).contains("0 grades  "));
  }

  @Test
  void whoTookOverFromWhomIsTold() {
    String table = table(Reports.centralBedfordshire2012());
    assertTrue(
        table.contains("\nanother council: Central Bedfordshire took over from Bedfordshire"),
        table);
  }

  @Test
  void inspectionsAtOneTimeAreToldAndThoseThatMayBeOneAsNotCertain() {
    String table =
        table(
            Reports.report("luton", "jtai", "2019-05-10"),
            Reports.report("luton", "ilacs-2018", "2019-05-13"),
            Reports.report("luton", "ilacs-2023", "2019-05-14"));
    assertTrue(table.contains("\njtai of 2019-05-10 and ilacs-2018 of 2019-05-13 were"), table);
    assertTrue(table.contains("\nnot certain: ilacs-2018 of 2019-05-13 and ilacs-2023"), table);
  }

  @Test
  void lettersWithoutGradesHaveNoThemes() {
    var letters =
        InspectionTimeline.of(List.of(Reports.lutonVisit2019()), GradeReconciler.standard());
    assertEquals(
        """
        Luton: 1 inspection, 2019

        Date        Inspection           Grades              To improve
        2019-05-08  ilacs-focused-visit  ungraded by design  3 areas for improvement
        """,
        TimelineTable.of(letters.of("luton")).print());
  }
}
