package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.model.PriorInspection;

/** The days of an inspection are the same however a cover prints them. */
class CoverDatesTest {

  static final String COVER = "INSPECTION OF LUTON LOCAL AUTHORITY CHILDREN'S SERVICES\n\n";
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

  @Property(tries = 60)
  @Label("the year may stand at both ends of a period, or at one of them")
  void yearAtOneEnd(@ForAll @IntRange(max = 3000) int day, @ForAll @IntRange(max = 60) int days) {
    LocalDate start = FIRST.plusDays(day);
    LocalDate end = start.plusDays(days);
    List<InspectionPeriod> expected = List.of(new InspectionPeriod(start, end));
    assertEquals(
        expected, periods(print(start, "d MMMM uuuu") + " to " + print(end, "d MMMM uuuu")));
    assertEquals(expected, periods(print(start, "d MMMM uuuu") + " to " + print(end, "d MMMM")));
    assertEquals(expected, periods(print(start, "d MMMM") + " - " + print(end, "d MMMM uuuu")));
  }

  @Property(tries = 60)
  @Label("a date is the same in words, in figures, with the month or with the year first")
  void formsOfADate(@ForAll @IntRange(max = 3000) int day) {
    LocalDate date = FIRST.plusDays(day);
    for (String form :
        List.of(
            "d MMMM uuuu", "d MMM uuuu", "dd/MM/uuuu", "d.M.uu", "uuuu-MM-dd", "MMMM d, uuuu")) {
      assertEquals(List.of(new InspectionPeriod(date, date)), periods(print(date, form)), form);
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  @Label("a period is the same with the month first, with weekdays, and whatever is between")
  void formsOfAPeriod(@ForAll @IntRange(min = 1, max = 12) int month) {
    // Some of these periods end in the next month, and one in the next year.
    LocalDate start = day(month, 11 * month % 28 + 1);
    LocalDate end = start.plusDays(month);
    List<InspectionPeriod> expected = List.of(new InspectionPeriod(start, end));
    for (String to :
        List.of(
            " to ",
            " until ",
            " till ",
            " through ",
            " thru ",
            " - ",
            " \u2013 ",
            "\u2014",
            " -- ",
            "---")) {
      for (String form : List.of("MMMM d", "EEEE, MMMM d", "EEE MMM d")) {
        String printed = print(start, form + ", uuuu") + to + print(end, form + ", uuuu");
        assertEquals(expected, periods(printed), printed);
      }
      for (String form : List.of("EEEE d MMMM", "EEE d MMM", "d MMMM (EEEE)")) {
        String printed = print(start, form + " uuuu") + to + print(end, form + " uuuu");
        assertEquals(expected, periods(printed), printed);
      }
      if (start.getMonth() == end.getMonth()) {
        String printed = print(start, "MMMM d") + to + print(end, "d, uuuu");
        assertEquals(expected, periods(printed), printed);
      }
    }
  }

  @Example
  @Label("a period goes on in the next line after a word for \"to\", also in capitals")
  void wrappedInCapitals() {
    String printed = "9 June 2025 to 13 June 2025 and 7 July 2025 to\n8 July 2025";
    assertEquals(2, periods(printed).size());
    assertEquals(periods(printed), periods(printed.toUpperCase(Locale.UK)));
  }

  @Example
  @Label("days that are left out still say which inspections were earlier")
  void earlierThanDaysLeftOut() {
    String text =
        COVER
            + "Lead inspector: Ottoline Fernsby\n\n"
            + "Inspection dates: 9 to 20 September 2024 and 28 to 30\n\n"
            + "Overall effectiveness  Good\n\n"
            + "At the inspection in %s the overall effectiveness was judged to be inadequate.\n";
    Inspection earlier = InspectionReports.parse(text.formatted("May 2019")).orElseThrow();
    assertEquals(List.of(), earlier.periods());
    assertEquals(1, earlier.priorInspections().size());
    Inspection own = InspectionReports.parse(text.formatted("September 2024")).orElseThrow();
    assertEquals(List.of(), own.priorInspections());
  }

  @Example
  @Label("a day after the word for \"to\" alone is the last one of a period and not all of it")
  void firstDayLost() {
    String lead = "Lead inspector: Ottoline Fernsby\n\nInspection dates: ";
    String text = COVER + lead + "%s 20 September 2024\n\nOverall effectiveness  Good\n";
    assertEquals(1, InspectionReports.parse(text.formatted("")).orElseThrow().periods().size());
    ParsedReport report = InspectionReports.parse(text.formatted("to"));
    assertEquals(List.of(), report.orElseThrow().periods());
    assertTrue(Texts.codes(report).contains("date-uncertain"));
  }

  @Example
  @Label("a later day inside a period does not shorten it")
  void dayInsideAPeriod() {
    LocalDate start = LocalDate.of(2018, 3, 5);
    assertEquals(
        List.of(new InspectionPeriod(start, start.plusDays(11))),
        periods("5 March to 16 March 2018 and 7 March 2018"));
  }

  @Example
  @Label("who published a report is no date, and hides none")
  void publisher() {
    assertEquals(
        Optional.of(LocalDate.of(2018, 5, 3)),
        InspectionReports.parse(
                COVER
                    + "Inspection dates: 5 March 2018\n\nPublished by Ofsted\n\n"
                    + "Published: 3 May 2018\n\nOverall effectiveness  Good\n")
            .orElseThrow()
            .published());
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  @Label("whatever is between two days, neither of them is the whole period")
  void separators(@ForAll @IntRange(min = 1, max = 12) int month) {
    LocalDate start = day(month, 9);
    LocalDate end = start.withDayOfMonth(20);
    List<InspectionPeriod> expected = List.of(new InspectionPeriod(start, end));
    for (String between :
        List.of(
            "-",
            " - ",
            "\u2013",
            " \u2014 ",
            " \u2212 ",
            " to ",
            " until ",
            " till ",
            " through ",
            "/",
            " \uFFFD ",
            "\uFFFD",
            " \u0096 ",
            " ? ",
            " / ",
            " \uF02D ",
            " \u00E2\u20AC\u201C ",
            " \u00E2\u20AC\u201D ",
            " to Friday ",
            " \uFFFD Friday ")) {
      assertEquals(expected, periods("9" + between + print(end, "d MMMM uuuu")), between);
      assertEquals(
          expected,
          periods(print(start, "d MMMM uuuu") + between + print(end, "d MMMM uuuu")),
          between);
    }
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  @Label(
      "where the mark between two days is lost or unknown, that is reported and no period is read")
  void lostSeparators(
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 0, max = 1) int later) {
    LocalDate end = day(month, 20).plusYears(later);
    for (String between : List.of(" ", " ~ ", " \u00AC ", " thro ", " \u20AC\u201C ")) {
      ParsedReport report = cover("9" + between + print(end, "d MMMM uuuu"));
      assertEquals(List.of(), report.inspection().orElseThrow().periods(), between);
      assertTrue(Texts.codes(report).contains("date-uncertain"), between);
    }
  }

  @Example
  @Label("a day may be \"3 rd\", a month \"Sept.\" and a date \"03-09-2018\"")
  void numbersAndMonthsInParts() {
    LocalDate start = LocalDate.of(2018, 9, 3);
    List<InspectionPeriod> expected = List.of(new InspectionPeriod(start, start.plusDays(11)));
    assertEquals(expected, periods("3 rd to 14 th September 2018"));
    assertEquals(expected, periods("3 Sept. to 14 Sept. 2018"));
    assertEquals(expected, periods("03-09-2018 to 14-09-2018"));
  }

  @Example
  @Label(
      "a first day with a mark after it that nobody understands leaves no period, and is reported")
  void oddMarksAfterTheFirstDay() {
    for (String between :
        List.of(" \u2022 ", " | ", " t0 ", ": ", ". ", " \" ", " 1o ", " &amp;ndash; ")) {
      ParsedReport report = cover("3" + between + "14 September 2018");
      assertEquals(List.of(), report.inspection().orElseThrow().periods(), between);
      assertTrue(Texts.codes(report).contains("date-uncertain"), between);
    }
  }

  @Example
  @Label("a number or a word for \"to\" that is not of the only day leaves no period")
  void moreThanADay() {
    for (String days :
        List.of(
            "3 S eptember 2018 to 14 September 2018",
            "3 September 201 8 to 14 September 2018",
            "3 September 20.8 to 14 September 2018",
            "3 S eptember and 14 September 2018",
            "13 /09/2018 - 24/09/2018",
            "Three to 14 September 2018",
            "3 September 2018 for 2 weeks",
            "\n3 September 2018\n14 September 2018")) {
      ParsedReport report = cover(days + "\nLead inspector: Ottoline Fernsby");
      assertEquals(List.of(), report.inspection().orElseThrow().periods(), days);
      assertTrue(Texts.codes(report).contains("date-uncertain"), days);
    }
  }

  @Example
  @Label("the date of the inspection before is read once, whatever the text says of it")
  void previousInspection() {
    String text =
        COVER
            + "Inspection dates: 3 to 14 September 2018\nDate of previous inspection: %s\n"
            + "Lead inspector: Ottoline Fernsby\n\nOverall effectiveness  Good\n\n%s\n";
    DateSpan month = new DateSpan(LocalDate.of(2014, 5, 1), LocalDate.of(2014, 5, 31));
    DateSpan day = new DateSpan(LocalDate.of(2014, 5, 5), LocalDate.of(2014, 5, 5));
    Map<String, DateSpan> dates = Map.of("May 2014", month, "5 May 2014", day);
    for (String date : dates.keySet()) {
      DateSpan days = dates.get(date);
      for (String said : List.of("", "At the inspection in May 2014 services were inadequate.")) {
        Inspection read = InspectionReports.parse(text.formatted(date, said)).orElseThrow();
        assertEquals(1, read.priorInspections().size(), date);
        PriorInspection prior = read.priorInspections().get(0);
        assertEquals(said.isEmpty() ? 0 : 1, prior.grades().size());
        assertEquals(Optional.of(days), prior.date());
      }
    }
    Inspection none = InspectionReports.parse(text.formatted("None", "")).orElseThrow();
    assertEquals(List.of(), none.priorInspections());
    String two = text.formatted("5 May 2014 and 9 June 2016", "");
    assertEquals(2, InspectionReports.parse(two).orElseThrow().priorInspections().size());
  }

  @Example
  @Label("a day before a word for \"to\" is not the whole period where the other day is lost")
  void lostSecondDay() {
    for (String days :
        List.of(
            "5 March to 2018",
            "5 May to June 2018",
            "14 May 2018 to 2019",
            "5 May \u2013 June 2018")) {
      assertEquals(List.of(), periods(days), days);
      assertTrue(Texts.codes(cover(days)).stream().anyMatch(c -> c.startsWith("date")), days);
    }
  }

  @Example
  @Label("a day in the line below a period is one of it after a word that says so")
  void dayBelowAPeriod() {
    LocalDate start = LocalDate.of(2018, 9, 3);
    InspectionPeriod period = new InspectionPeriod(start, start.plusDays(4));
    List<InspectionPeriod> expected =
        List.of(period, new InspectionPeriod(start.plusDays(14), start.plusDays(14)));
    for (String and : List.of("\nand ", "\n& ", "\nand\n", " &\n", "\nand Monday ")) {
      assertEquals(expected, periods("3 to 7 September 2018" + and + "17 September 2018"), and);
    }
    ParsedReport report = cover("3 to 7 September 2018\n17 September 2018");
    assertEquals(List.of(period), report.inspection().orElseThrow().periods());
    assertTrue(Texts.codes(report).contains("date-uncertain"));
  }

  @Example
  @Label("the last day is not a whole period where the first has a month and no year")
  void oddMarkAfterTheFirstMonth() {
    ParsedReport report = cover("3 September \u2022 14 September 2018");
    assertEquals(List.of(), report.inspection().orElseThrow().periods());
    assertTrue(Texts.codes(report).contains("date-incomplete"));
  }

  @Example
  @Label("a second period may be in the line below the first, beside or below the label")
  void periodsInTwoLines() {
    LocalDate start = LocalDate.of(2018, 9, 3);
    List<InspectionPeriod> expected =
        List.of(
            new InspectionPeriod(start, start.plusDays(4)),
            new InspectionPeriod(start.plusDays(14), start.plusDays(18)));
    String both = "3 September 2018 to 7 September 2018\n17 September 2018 to 21 September 2018";
    assertEquals(expected, periods(both));
    assertEquals(expected, periods("\n" + both));
  }

  @Example
  @Label("a day may stick to its month, and a month to its year")
  void blanksLost() {
    LocalDate start = LocalDate.of(2018, 3, 5);
    List<InspectionPeriod> expected = List.of(new InspectionPeriod(start, start.plusDays(11)));
    assertEquals(expected, periods("5March to 16 March 2018"));
    assertEquals(expected, periods("5thMarch to 16thMarch2018"));
    assertEquals(expected, periods("5 March2018 to 16March 2018"));
  }

  /** A day of one of the years that covers are printed with. */
  private static LocalDate day(int month, int day) {
    return LocalDate.of(2018 + month % 8, month, day);
  }

  static List<InspectionPeriod> periods(String printed) {
    return cover(printed).inspection().orElseThrow().periods();
  }

  static ParsedReport cover(String printed) {
    return InspectionReports.parse(
        COVER + "Inspection dates: " + printed + "\n\nOverall effectiveness  Good\n");
  }

  private static String print(LocalDate date, String form) {
    return date.format(DateTimeFormatter.ofPattern(form, Locale.UK));
  }
}
