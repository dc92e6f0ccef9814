package org.inspectkit.grading.page;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.TbodyTag;
import j2html.tags.specialized.TdTag;
import j2html.tags.specialized.TrTag;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectkit.framework.Closeness;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.ThemeLink;
import org.inspectkit.grading.BandRange;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.grading.internal.PlainText;
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

  static DomContent of(AuthorityTimeline timeline) {
    if (timeline.entries().stream().allMatch(entry -> entry.judgement().isEmpty())) {
      return p("None of these inspections gives a grade.");
    }
    return div(table(
                caption("Judgements as published, theme by theme, and their places"),
                thead(tr().with(HEADINGS.stream().map(h -> th(h).attr("scope", "col")).toList())))
            .with(groups(timeline).toList()))
        .withClass("scroll")
        .attr("role", "region")
        .attr("aria-label", "Grades of " + PlainText.of(timeline.authority().name()))
        .attr("tabindex", "0");
  }

  /** As in the picture, a judgement is listed under each of its themes; then what has no theme. */
  private static Stream<TbodyTag> groups(AuthorityTimeline timeline) {
    Stream<TbodyTag> themes =
        timeline.themes().stream()
            .filter(theme -> !timeline.entries(theme).isEmpty())
            .map(t -> group(t.name(), timeline.entries(t), timeline.movements(t)));
    List<TimelineEntry> others =
        timeline.entries().stream().filter(entry -> entry.theme().isEmpty()).toList();
    Stream<TbodyTag> rest =
        others.isEmpty() ? Stream.of() : Stream.of(group(NO_THEME, others, List.of()));
    return Stream.concat(themes, rest);
  }

  private static TbodyTag group(
      String name, List<TimelineEntry> entries, List<Movement> movements) {
    return tbody()
        .with(
            tr(th(PlainText.of(name)).attr("colspan", HEADINGS.size()).attr("scope", "rowgroup"))
                .withClass("theme"))
        .with(entries.stream().map(entry -> row(entry, movements)).toList());
  }

  private static TrTag row(TimelineEntry entry, List<Movement> movements) {
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
    return tr(th(entry.date().map(Object::toString).orElse("undated")).attr("scope", "row"))
        .with(IntStream.range(0, cells.size()).mapToObj(n -> cell(n + 1, cells.get(n))).toList())
        .withCondClass(entry.grade().isEmpty(), "ungraded");
  }

  /** On a narrow screen, where a row is not shown as a row, its heading is before each cell. */
  private static TdTag cell(int column, String text) {
    return td(PlainText.of(text)).attr("data-heading", HEADINGS.get(column));
  }

  private static String area(TimelineEntry entry) {
    String how =
        entry
            .link()
            .map(ThemeLink::closeness)
            .filter(closeness -> closeness != Closeness.SAME)
            .map(closeness -> " (" + closeness.name().toLowerCase(Locale.ROOT) + ")")
            .orElse("");
    return entry.area().map(GradeTable::area).orElse("") + how;
  }

  /** Two strands of a framework may have areas of the same name. */
  private static String area(JudgementArea area) {
    return area.strand().map(s -> s.replace('-', ' ') + ": ").orElse("") + area.name();
  }

  private static String key(TimelineEntry entry) {
    return entry.grade().flatMap(ReconciledGrade::keyWords).map(w -> "\nkey: " + w).orElse("");
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
        + movement.comparability()
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
