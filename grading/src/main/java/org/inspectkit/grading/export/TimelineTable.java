package org.inspectkit.grading.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inspectkit.framework.Closeness;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.ThemeLink;
import org.inspectkit.grading.BandRange;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.grading.internal.ImprovementWords;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.Comparability;
import org.inspectkit.grading.timeline.MissingReport;
import org.inspectkit.grading.timeline.Movement;
import org.inspectkit.grading.timeline.Overlap;
import org.inspectkit.grading.timeline.ReadingConflict;
import org.inspectkit.grading.timeline.RepeatedReading;
import org.inspectkit.grading.timeline.SecondHandGrade;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.internal.Counted;
import org.inspectkit.model.AuthorityChange;
import org.inspectkit.model.Inspection;

/**
 * An authority's timeline as plain text: its inspections, and for each theme the grades as
 * published, their places on the yardstick, and how far each is comparable with the one before;
 * also what changed about the authority, which councils it took over from, which inspections were
 * under way at the same time, on what documents of one inspection do not agree, what later reports
 * report second-hand, which reports are not at hand, and which themes were left out.
 *
 * <pre>{@code
 * System.out.println(TimelineTable.of(timeline.of("luton")).print());
 * System.out.println(TimelineTable.key());                  // once for all tables
 * }</pre>
 */
public final class TimelineTable {

  private static final int WIDTH = 100;
  private static final String INDENT = "    ";
  private static final String KEY =
      """
      Published: the grade as the report prints it. Band: its place against minimum requirements.
      Link: how closely grade and band agree. equivalent: the descriptors state the same standard;
        same rank: the same place in the order, but not the same standard.
      Area: wider or narrower if it asks more or less than the theme. Arrows: how the grade moved; the
        numbers lead to what to bear in mind, below the themes.
      """;

  private final AuthorityTimeline timeline;
  private final List<Theme> themes;

  private TimelineTable(AuthorityTimeline timeline, List<Theme> themes) {
    this.timeline = timeline;
    this.themes = List.copyOf(themes);
  }

  /**
   * A table of all themes.
   *
   * @param timeline the timeline
   * @return the table
   */
  public static TimelineTable of(AuthorityTimeline timeline) {
    return new TimelineTable(timeline, timeline.themes());
  }

  /**
   * A table of some themes.
   *
   * @param timeline the timeline
   * @param themes the themes, in the order wanted
   * @return the table
   */
  public static TimelineTable of(AuthorityTimeline timeline, List<Theme> themes) {
    return new TimelineTable(timeline, themes);
  }

  /**
   * What the columns and marks of every table mean.
   *
   * @return lines of no more than 100 characters, each ended by a line feed
   */
  public static String key() {
    return KEY;
  }

  /**
   * The whole table, without the key.
   *
   * @return lines of no more than 100 characters, each ended by a line feed
   */
  public String print() {
    List<String> lines = new ArrayList<>(TextTable.wrap(timeline.toString(), WIDTH));
    lines.add("");
    lines.addAll(inspections());
    lines.addAll(block(timeline.takeovers(), AuthorityChange::what));
    lines.addAll(block(timeline.changes(), AuthorityChange::what));
    lines.addAll(block(timeline.overlaps(), TimelineTable::describe));
    lines.addAll(block(timeline.conflicts(), TimelineTable::describe));
    lines.addAll(block(timeline.repeatedReadings(), RepeatedReading::describe));
    lines.addAll(block(timeline.missingReports(), MissingReport::describe));
    List<Theme> shown = themes.stream().filter(timeline.themes()::contains).toList();
    Footnotes footnotes = new Footnotes();
    shown.forEach(theme -> lines.addAll(under(theme, footnotes)));
    lines.addAll(block(footnotes.all(), remark -> remark));
    lines.addAll(block(keys(shown), words -> words));
    lines.addAll(block(leftOut(), names -> "Not shown here: " + names));
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /** What numbers that are printed alone mean, once each. */
  private List<String> keys(List<Theme> shown) {
    return shown.stream()
        .flatMap(theme -> timeline.entries(theme).stream())
        .flatMap(entry -> entry.grade().stream())
        .flatMap(g -> g.keyWords().map(words -> name(g) + ": " + words).stream())
        .distinct()
        .toList();
  }

  private static String name(ReconciledGrade grade) {
    String source = grade.grade().descriptor().isPresent() ? "Key of " : "Label on ";
    return source + grade.grade().scaleId() + ", " + grade.published();
  }

  /** The names of the themes that occur and are not wanted, as one text if there are any. */
  private List<String> leftOut() {
    String names =
        timeline.themes().stream()
            .filter(theme -> !themes.contains(theme))
            .map(Theme::name)
            .collect(Collectors.joining("; "));
    return names.isEmpty() ? List.of() : List.of(names);
  }

  /** Lines of their own, with a blank one before them; none where there is nothing to report. */
  private static <T> List<String> block(List<T> all, Function<T, String> description) {
    List<String> lines = new ArrayList<>();
    for (T each : all) {
      lines.addAll(hanging(description.apply(each), ""));
    }
    if (!lines.isEmpty()) {
      lines.add(0, "");
    }
    return lines;
  }

  private static String describe(Overlap overlap) {
    return (overlap.maybeOne() ? "not certain: " : "") + overlap.describe();
  }

  private static String describe(ReadingConflict conflict) {
    String day = conflict.inspection().date().map(LocalDate::toString).orElse("undated");
    return "not certain: documents of one inspection do not agree: "
        + day
        + " "
        + conflict.describe();
  }

  private List<String> under(Theme theme, Footnotes footnotes) {
    List<String> lines = new ArrayList<>(List.of(""));
    lines.addAll(TextTable.wrap(theme.name().toUpperCase(Locale.ROOT), WIDTH));
    if (!timeline.entries(theme).isEmpty()) {
      lines.addAll(entries(theme));
    }
    lines.addAll(movements(theme, footnotes));
    for (SecondHandGrade grade : timeline.secondHand(theme)) {
      lines.addAll(hanging(grade.describe(), "  "));
    }
    return lines;
  }

  private List<String> inspections() {
    TextTable table = new TextTable(WIDTH, "Date", "Inspection", "Grades", "To improve");
    for (Inspection inspection : timeline.inspections()) {
      List<TimelineEntry> own =
          timeline.entries().stream().filter(e -> e.inspection().equals(inspection)).toList();
      table.add(
          date(own.get(0)),
          inspection.edition().id(),
          grades(own),
          ImprovementWords.of(own.get(0).improvements()));
    }
    return table.lines();
  }

  private static String grades(List<TimelineEntry> own) {
    if (own.get(0).judgement().isEmpty()) {
      return own.get(0).outcome();
    }
    long graded =
        own.get(0).inspection().judgements().stream().filter(j -> j.grade().isPresent()).count();
    return Counted.of(graded, "grade");
  }

  private List<String> entries(Theme theme) {
    TextTable table = new TextTable(WIDTH, "Date", "Edition", "Area", "Published", "Band", "Link");
    for (TimelineEntry entry : timeline.entries(theme)) {
      table.add(
          date(entry),
          entry.inspection().edition().id(),
          entry.area().map(a -> a.id()).orElse("-")
              + entry.link().map(TimelineTable::aside).orElse(""),
          entry.outcome(),
          entry
              .grade()
              .map(g -> g.bands().map(TimelineTable::brief).orElse("no place"))
              .orElse("-"),
          entry.grade().map(g -> g.correspondence().toString()).orElse("-"));
    }
    return table.lines();
  }

  /** The heading says what the minimum is one of. */
  private static String brief(BandRange bands) {
    return bands.toString().replace(" requirements", "");
  }

  private static String aside(ThemeLink link) {
    return link.closeness() == Closeness.SAME
        ? ""
        : " (" + link.closeness().name().toLowerCase(Locale.ROOT) + ")";
  }

  private List<String> movements(Theme theme, Footnotes footnotes) {
    List<String> lines = new ArrayList<>();
    for (Movement movement : timeline.movements(theme)) {
      lines.addAll(hanging(describe(movement, footnotes), "  "));
    }
    return lines;
  }

  private static String describe(Movement movement, Footnotes footnotes) {
    Comparability how = movement.comparability();
    String scales = how.correspondence().toString();
    String link = how.likeForLike() ? "like for like" : "scales: " + scales;
    List<String> others = how.remarks().stream().filter(r -> !r.equals(scales)).toList();
    return span(movement)
        + ": "
        + movement.direction().toString().toUpperCase(Locale.ROOT)
        + ", "
        + link
        + (others.isEmpty() ? "" : " " + footnotes.mark(others));
  }

  private static String span(Movement movement) {
    return date(movement.earlier())
        + " "
        + movement.earlier().area().map(a -> a.id()).orElse("")
        + " -> "
        + date(movement.later())
        + " "
        + movement.later().area().map(a -> a.id()).orElse("");
  }

  private static List<String> hanging(String text, String margin) {
    List<String> lines = new ArrayList<>();
    for (String line : TextTable.wrap(text, WIDTH - INDENT.length())) {
      lines.add((lines.isEmpty() ? margin : INDENT) + line);
    }
    return lines;
  }

  private static String date(TimelineEntry entry) {
    return entry.date().map(LocalDate::toString).orElse("undated");
  }

  @Override
  public String toString() {
    return "table of " + timeline;
  }
}
