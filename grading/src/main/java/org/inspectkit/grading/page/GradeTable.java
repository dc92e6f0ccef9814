package org.inspectkit.grading.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectkit.framework.Closeness;
import org.inspectkit.framework.ThemeLink;
import org.inspectkit.grading.BandRange;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.grading.internal.Tag;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.Movement;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.source.SourceSpan;

/** All judgements of an authority as a table, theme by theme, those without a grade among them. */
final class GradeTable {

  private static final List<String> HEADINGS =
      List.of(
          "Date",
          "Inspection",
          "Area",
          "Published",
          "Against minimum requirements",
          "Link",
          "Since the grade before",
          "Page");

  private static final String NO_THEME =
      "Inspections without grades, and judgements that belong to no theme";

  private GradeTable() {}

  static Tag of(AuthorityTimeline timeline) {
    if (timeline.entries().stream().allMatch(entry -> entry.judgement().isEmpty())) {
      return Tag.of("p", "None of these inspections gives a grade.");
    }
    Tag headings =
        Tag.of("tr")
            .with(HEADINGS.stream().map(h -> Tag.of("th", h).attr("scope", "col")).toList());
    Tag table =
        Tag.of("table")
            .with(Tag.of("caption", "Judgements as published, theme by theme, and their places"))
            .with(Tag.of("thead").with(headings))
            .with(groups(timeline).toList());
    return Tag.of("div")
        .styled("scroll")
        .attr("role", "region")
        .attr("aria-label", "Grades of " + timeline.authority().name())
        .attr("tabindex", "0")
        .with(table);
  }

  /** As in the picture, a judgement is listed under each of its themes; then what has no theme. */
  private static Stream<Tag> groups(AuthorityTimeline timeline) {
    Stream<Tag> themes =
        timeline.themes().stream()
            .filter(theme -> !timeline.entries(theme).isEmpty())
            .map(t -> group(t.name(), timeline.entries(t), timeline.movements(t)));
    List<TimelineEntry> others =
        timeline.entries().stream().filter(entry -> entry.theme().isEmpty()).toList();
    Stream<Tag> rest =
        others.isEmpty() ? Stream.of() : Stream.of(group(NO_THEME, others, List.of()));
    return Stream.concat(themes, rest);
  }

  private static Tag group(String name, List<TimelineEntry> entries, List<Movement> movements) {
    Tag heading =
        Tag.of("th", name).attr("colspan", "" + HEADINGS.size()).attr("scope", "rowgroup");
    return Tag.of("tbody")
        .with(Tag.of("tr").styled("theme").with(heading))
        .with(entries.stream().map(entry -> row(entry, movements)).toList());
  }

  private static Tag row(TimelineEntry entry, List<Movement> movements) {
    List<String> cells =
        List.of(
            entry.inspection().edition().id(),
            area(entry),
            entry.outcome() + key(entry),
            entry.grade().map(GradeTable::place).orElse(""),
            entry.grade().map(g -> g.correspondence().toString()).orElse(""),
            movements.stream()
                .filter(m -> m.later().equals(entry))
                .map(GradeTable::movement)
                .collect(Collectors.joining("\n")),
            page(entry));
    String day = entry.date().map(Object::toString).orElse("undated");
    Tag row = entry.grade().isEmpty() ? Tag.of("tr").styled("ungraded") : Tag.of("tr");
    return row.with(Tag.of("th", day).attr("scope", "row"))
        .with(IntStream.range(0, cells.size()).mapToObj(n -> cell(n + 1, cells.get(n))).toList());
  }

  /** On a narrow screen, where a row is not shown as a row, its heading is before each cell. */
  private static Tag cell(int column, String text) {
    return Tag.of("td", text).attr("data-heading", HEADINGS.get(column));
  }

  private static String area(TimelineEntry entry) {
    String how =
        entry
            .link()
            .map(ThemeLink::closeness)
            .filter(closeness -> closeness != Closeness.SAME)
            .map(closeness -> " (" + closeness.name().toLowerCase(Locale.ROOT) + ")")
            .orElse("");
    return entry.area().map(PlainWords::area).orElse("") + how;
  }

  private static String key(TimelineEntry entry) {
    return entry.grade().flatMap(ReconciledGrade::numberInWords).map(w -> "\n" + w).orElse("");
  }

  private static String place(ReconciledGrade grade) {
    return grade
        .bands()
        .map(BandRange::toString)
        .map(b -> b.replace(" requirements", ""))
        .orElse("not comparable");
  }

  private static String movement(Movement movement) {
    return movement.direction()
        + " from "
        + movement.earlier().outcome()
        + " ("
        + movement.comparability().describe()
        + ")";
  }

  private static String page(TimelineEntry entry) {
    return entry.judgement().stream()
        .flatMap(j -> j.statements().stream())
        .flatMap(s -> s.spans().stream())
        .findFirst()
        .flatMap(SourceSpan::page)
        .map(String::valueOf)
        .orElse("");
  }
}
