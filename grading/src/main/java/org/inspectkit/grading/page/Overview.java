package org.inspectkit.grading.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inspectkit.grading.internal.FrameworkNames;
import org.inspectkit.grading.internal.Tag;
import org.inspectkit.grading.internal.TextResource;
import org.inspectkit.grading.picture.GridPicture;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.Direction;
import org.inspectkit.grading.timeline.Movement;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthority;

/**
 * All authorities in one table with a link to each, and in one picture. A small script lets readers
 * sort and filter the table; without it, the table is whole.
 */
final class Overview {

  private static final String SCRIPT = TextResource.read(Overview.class, "overview.js");
  private static final List<String> HEADINGS =
      List.of(
          "Place",
          "Region",
          "Grade now",
          "Framework",
          "Since the one before",
          "Inspected",
          "Reports");
  private static final Map<String, String> FILTERS =
      Map.of(
          "Place", "data-words",
          "Region", "data-choice",
          "Grade now", "data-choice",
          "Framework", "data-choice",
          "Since the one before", "data-choice",
          "Inspected", "data-since");

  private static final String SCALES =
      "Grades are as published, on the scale of their framework. They sort by where the regulators'"
          + " own descriptors place them, the best first: several grades by the worst of them,"
          + " then by the best. Grades without such a place, and those of another theme than overall"
          + " effectiveness, are last.";

  private final List<AuthorityTimeline> timelines;

  Overview(List<AuthorityTimeline> timelines) {
    this.timelines = timelines;
  }

  Tag content() {
    Tag headings =
        Tag.of("tr").with(IntStream.range(0, HEADINGS.size()).mapToObj(Overview::heading).toList());
    Tag table =
        Tag.of("table")
            .attr("id", "overview-table")
            .with(Tag.of("thead").with(headings))
            .with(
                Tag.of("tbody")
                    .with(IntStream.range(0, timelines.size()).mapToObj(this::row).toList()));
    return Tag.of("nav")
        .attr("aria-label", "Authorities")
        .with(Tag.of("div").attr("id", "overview-controls"))
        .with(Tag.of("p", SCALES).styled("about"))
        .with(shortNames())
        .with(table)
        .with(grid())
        .with(Tag.of("script").raw(SCRIPT));
  }

  /** Columns are filtered by some of their words, by one of their few values, or by a day. */
  private static Tag heading(int column) {
    Tag heading = Tag.of("th", HEADINGS.get(column)).attr("scope", "col");
    String filter = FILTERS.get(HEADINGS.get(column));
    return filter == null ? heading : heading.attr(filter, "");
  }

  private Tag row(int n) {
    AuthorityTimeline timeline = timelines.get(n);
    Tag link = Tag.of("a", timeline.authority().name()).attr("href", "#" + AuthoritySection.id(n));
    return Tag.of("tr")
        .with(Tag.of("th").attr("scope", "row").with(link))
        .with(cell(1, timeline.authority().entry().flatMap(LocalAuthority::region).orElse("")))
        .with(Current.of(timeline).map(Overview::graded).orElseGet(Overview::ungraded))
        .with(cell(6, "" + timeline.inspections().size()));
  }

  private static List<Tag> graded(Current current) {
    Inspection last = current.first().inspection();
    return List.of(
        sorted(2, grades(current), current.place()),
        cell(3, FrameworkNames.brief(last.framework())),
        sorted(4, moved(current), current.direction().flatMap(Overview::order)),
        sorted(5, PlainWords.day(last), current.first().date().map(Object::toString)));
  }

  private static List<Tag> ungraded() {
    return List.of(
        sorted(2, "No grade", Optional.empty()),
        cell(3, ""),
        sorted(4, "", Optional.empty()),
        sorted(5, "", Optional.empty()));
  }

  /** What the short names of frameworks in the table stand for. */
  private List<Tag> shortNames() {
    String names =
        FrameworkNames.writtenOut(
                timelines.stream()
                    .flatMap(timeline -> Current.of(timeline).stream())
                    .map(current -> current.first().inspection().framework()))
            .entrySet()
            .stream()
            .map(name -> name.getKey() + ": " + name.getValue())
            .collect(Collectors.joining("; "));
    return names.isEmpty() ? List.of() : List.of(Tag.of("p", names + ".").styled("about"));
  }

  /** A cell that sorts by something else than its words; without it, it is always last. */
  private static Tag sorted(int column, String text, Optional<String> by) {
    return cell(column, text).attr("data-value", by.orElse(""));
  }

  private static Tag cell(int column, String text) {
    return Tag.of("td", text).attr("data-heading", HEADINGS.get(column));
  }

  private static String grades(Current current) {
    return String.join(
        " / ", current.entries().stream().map(PlainWords::grade).distinct().toList());
  }

  /** What several movements do not agree on is left to the authority's own part. */
  private static String moved(Current current) {
    List<Movement> all = current.movements();
    if (current.direction().isEmpty()) {
      return all.isEmpty() ? "First grade here" : "See below";
    }
    boolean skips = all.stream().anyMatch(m -> !m.comparability().skipped().isEmpty());
    return Moved.direction(all.get(0)) + (skips ? ", one in between not here" : "");
  }

  /** Better ones are first. What is not comparable has no place among them, so it is last. */
  private static Optional<String> order(Direction direction) {
    return switch (direction) {
      case IMPROVED -> Optional.of("0");
      case UNCHANGED -> Optional.of("1");
      case DECLINED -> Optional.of("2");
      case NOT_COMPARABLE -> Optional.empty();
    };
  }

  /**
   * Where it is wider than the screen, its left end is in view first: there the names are, and a
   * mark without one says nothing.
   */
  private Tag grid() {
    return Tag.of("figure")
        .with(
            Tag.of("div")
                .styled("scroll latest names")
                .attr("role", "region")
                .attr("aria-label", "Picture of all authorities")
                .attr("tabindex", "0")
                .raw(GridPicture.of(timelines).svg()));
  }
}
