package org.inspectkit.grading.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.inspectkit.grading.internal.Tag;
import org.inspectkit.grading.internal.TextResource;
import org.inspectkit.grading.picture.GridPicture;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.Movement;
import org.inspectkit.model.LocalAuthority;

/**
 * All authorities in one table with a link to each, and in one picture. A small script lets readers
 * sort and filter the table; without it, the table is whole.
 */
final class Overview {

  private static final String SCRIPT = TextResource.read(Overview.class, "overview.js");
  private static final List<String> HEADINGS =
      List.of("Place", "Region", "Grade now", "Since the one before", "Inspected", "Reports");
  private static final Map<String, String> FILTERS =
      Map.of(
          "Place", "data-words",
          "Region", "data-choice",
          "Grade now", "data-choice",
          "Since the one before", "data-choice",
          "Inspected", "data-since");

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
        .with(Tag.of("div").attr("id", "overview-controls"), table, grid())
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
    Optional<Current> current = Current.of(timeline);
    Tag link = Tag.of("a", timeline.authority().name()).attr("href", "#" + AuthoritySection.id(n));
    return Tag.of("tr")
        .with(Tag.of("th").attr("scope", "row").with(link))
        .with(cell(1, timeline.authority().entry().flatMap(LocalAuthority::region).orElse("")))
        .with(cell(2, current.map(Overview::grades).orElse("No grade")))
        .with(cell(3, current.map(Overview::moved).orElse("")))
        .with(
            cell(4, current.map(c -> PlainWords.day(c.first().inspection())).orElse(""))
                .attr(
                    "data-value",
                    current.flatMap(c -> c.first().date()).map(Object::toString).orElse("")))
        .with(cell(5, "" + timeline.inspections().size()));
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
    List<String> words = all.stream().map(Moved::direction).distinct().toList();
    if (words.size() != 1) {
      return words.isEmpty() ? "First grade here" : "See below";
    }
    boolean skips = all.stream().anyMatch(m -> !m.comparability().skipped().isEmpty());
    return words.get(0) + (skips ? ", one in between not here" : "");
  }

  private Tag grid() {
    return Tag.of("figure")
        .with(
            Tag.of("div")
                .styled("scroll latest")
                .attr("role", "region")
                .attr("aria-label", "Picture of all authorities")
                .attr("tabindex", "0")
                .raw(GridPicture.of(timelines).svg()));
  }
}
