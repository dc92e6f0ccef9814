package org.inspectkit.grading.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

  private static List<Inspection> all() {
    List<Inspection> all = new ArrayList<>(Reports.luton());
    all.add(Reports.centralBedfordshire2012());
    return all;
  }

  @Test
  void aTableOfOneTheme() {
    assertEquals(
        """
        Luton: 4 inspections, 2006 to 2019

        Date        Inspection           Grades              To improve
        2006-11-01  apa-2006             3 grades            none listed
        2010-11-23  ucra                 ungraded by design  8 areas for development
        2012-03-05  slac                 7 grades            none listed
        2019-05-08  ilacs-focused-visit  ungraded by design  3 areas for improvement

        Published: the grade as the report prints it. Band: its place against minimum requirements.
        Link: how closely grade and band agree. equivalent: the descriptors state the same standard;
          same rank: the same place in the order, but not the same standard.
        Area: wider or narrower if it asks more or less than the theme. Arrows: what compares, and how.

        CAPACITY TO IMPROVE
        Date        Edition   Area                                      Published  Band           Link
        2006-11-01  apa-2006  capacity-to-improve                       3 (Good)   above minimum  equivalent
        2012-03-05  slac      safeguarding/capacity-for-improvement     Good       above minimum  equivalent
                              (narrower)
        2012-03-05  slac      looked-after/capacity-for-improvement     Adequate   only minimum   equivalent
                              (narrower)
          2006-11-01 capacity-to-improve -> 2012-03-05 safeguarding/capacity-for-improvement: UNCHANGED;
            equivalent; same descriptors, opposite numbers, another kind of evidence; the areas differ: the
            theme itself, then narrower (safeguarding services only)
          2006-11-01 capacity-to-improve -> 2012-03-05 looked-after/capacity-for-improvement: NOT
            COMPARABLE; equivalent; same descriptors, opposite numbers, another kind of evidence; not the
            same children: those of the theme, then looked after children
        """,
        TimelineTable.of(LUTON, List.of(Themes.CAPACITY_TO_IMPROVE)).print());
  }

  @Test
  void theWholeTableFitsItsWidth() {
    String table = TimelineTable.of(LUTON).print();
    table.lines().forEach(line -> assertTrue(line.length() <= 100, line));
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
  }

  @Test
  void aRowAnEntryWithAllColumns() {
    List<TimelineRow> rows = TimelineRow.of(TIMELINE);
    int entries =
        TIMELINE.authorities().stream().mapToInt(a -> TIMELINE.of(a).entries().size()).sum();
    assertEquals(entries, rows.size());
    rows.forEach(row -> assertEquals(TimelineRow.header().size(), row.cells().size()));
  }

  @Test
  void theGradeAsPublishedAndItsPlaceAreColumnsOfTheirOwn() {
    TimelineRow overall = TimelineRow.of(LUTON).get(0);
    var values = overall.asMap();
    assertEquals("luton", values.get("authority_id"));
    assertEquals("2006-11-01", values.get("date"));
    assertEquals("3", values.get("published_label"));
    assertEquals("3", values.get("published_number"));
    assertEquals("good", values.get("grade"));
    assertEquals("apa-2006", values.get("scale"));
    assertEquals("above minimum requirements", values.get("band"));
    assertEquals("equivalent", values.get("correspondence"));
    assertTrue(values.get("citation").startsWith("Ofsted and CSCI, annual performance"));
  }

  @Test
  void aLetterWithoutGradesHasNone() {
    TimelineRow letter =
        TimelineRow.of(LUTON).stream()
            .filter(row -> row.entry().inspection().framework().id().equals("ucra"))
            .findAny()
            .orElseThrow();
    var values = letter.asMap();
    assertEquals("ungraded by design", values.get("outcome"));
    assertEquals("0", values.get("priority_actions"));
    assertEquals("8", values.get("other_improvements"));
    for (String column : List.of("published_label", "grade", "scale", "band", "movement")) {
      assertTrue(!values.containsKey(column), column);
    }
  }

  @Test
  void movementsAreInTheRowTheyLeadTo() {
    List<String> movements =
        TimelineRow.of(LUTON).stream()
            .filter(
                row -> row.entry().theme().filter(Themes.CAPACITY_TO_IMPROVE::equals).isPresent())
            .map(row -> row.asMap().getOrDefault("movement", "-"))
            .toList();
    assertEquals(List.of("-", "unchanged", "not comparable"), movements);
  }
}
