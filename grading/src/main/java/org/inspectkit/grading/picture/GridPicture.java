package org.inspectkit.grading.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.internal.Counted;

/**
 * Many authorities in one picture, such as those of a region or the statistical neighbours of one:
 * a row for each, and its grades under one theme from left to right.
 *
 * <pre>{@code
 * GridPicture.of(List.of(timeline.of("luton"), timeline.of("bedford"))).write(Path.of("grid.svg"));
 * }</pre>
 *
 * <p>In a mark are letters of the published grade, or the number where that is printed alone; its
 * shape is that of its place against minimum requirements, as in the other pictures. At the end of
 * a row is the last grade as published.
 */
public final class GridPicture {

  private static final double WIDTH = 1280;
  private static final double TOP = 96;
  private static final double ROW = 36;
  private static final double LEFT = 290;
  private static final double RIGHT = 910;
  private static final double ROOM = 25;

  private final List<AuthorityTimeline> timelines;
  private final Theme theme;

  private GridPicture(Collection<AuthorityTimeline> timelines, Theme theme) {
    this.timelines = List.copyOf(timelines);
    this.theme = Objects.requireNonNull(theme, "theme");
  }

  /**
   * A picture of overall effectiveness.
   *
   * @param timelines the timelines of the authorities, in the order wanted
   * @return the picture
   */
  public static GridPicture of(Collection<AuthorityTimeline> timelines) {
    return new GridPicture(timelines, Themes.OVERALL_EFFECTIVENESS);
  }

  /**
   * The same of another theme.
   *
   * @param wanted the theme
   * @return another picture; this one stays as it is
   */
  public GridPicture withTheme(Theme wanted) {
    return new GridPicture(timelines, wanted);
  }

  /**
   * The picture.
   *
   * @return an element of SVG with its name space, to be written to a file or put into a page
   */
  public String svg() {
    TimeAxis axis = axis();
    double bottom = TOP + ROW * timelines.size();
    SlideKey key = new SlideKey(timelines.stream().flatMap(this::graded).toList());
    Element frame =
        Sheet.ofSlide(WIDTH, bottom + 20 + key.height(), title(), description())
            .with(Element.words(20, 44, theme.name(), "ik-slide-name"))
            .all(years(axis, bottom));
    for (int n = 0; n < timelines.size(); n++) {
      frame.all(row(timelines.get(n), axis, TOP + ROW * (n + 0.5)));
    }
    return frame.all(key.draw(bottom + 18)).render();
  }

  /**
   * Writes the picture to a file, in the place of one that is there.
   *
   * @param file the file, such as {@code region.svg}
   * @throws IOException if it cannot be written
   */
  public void write(Path file) throws IOException {
    Files.writeString(file, svg() + "\n");
  }

  private Stream<TimelineEntry> graded(AuthorityTimeline timeline) {
    return SlidePicture.graded(timeline, theme);
  }

  private TimeAxis axis() {
    IntSummaryStatistics years =
        timelines.stream()
            .flatMap(this::graded)
            .mapToInt(e -> e.date().orElseThrow().getYear())
            .summaryStatistics();
    return years.getCount() == 0
        ? new TimeAxis(2000, 2000, LEFT, RIGHT)
        : new TimeAxis(years.getMin(), years.getMax(), LEFT, RIGHT);
  }

  private static Stream<Element> years(TimeAxis axis, double bottom) {
    return axis.years().stream()
        .filter(year -> year <= axis.lastYear())
        .filter(year -> (axis.lastYear() - year) % axis.step(60) == 0)
        .flatMap(
            year ->
                Stream.of(
                    Element.line(axis.x(year), TOP, axis.x(year), bottom, "ik-guide"),
                    Element.words(axis.x(year) + 2, TOP - 10, "" + year, "ik-slide-year")));
  }

  private Stream<Element> row(AuthorityTimeline timeline, TimeAxis axis, double y) {
    List<TimelineEntry> entries = graded(timeline).toList();
    List<Element> drawn = new ArrayList<>();
    drawn.add(Element.words(20, y + 6, timeline.authority().name(), "ik-slide-row"));
    drawn.add(Element.line(20, y + ROW / 2, WIDTH - 20, y + ROW / 2, "ik-guide"));
    double free = LEFT - ROOM;
    for (TimelineEntry entry : entries) {
      double x = Math.max(axis.x(entry.date().orElseThrow()), free + ROOM);
      free = x;
      drawn.add(
          MarkStyle.of(entry).draw(x, y, 1, SlidePicture.letters(entry)).title(entry.describe()));
    }
    drawn.add(Element.words(RIGHT + 50, y + 6, last(entries), "ik-slide-row-now"));
    return drawn.stream();
  }

  private static String last(List<TimelineEntry> entries) {
    return entries.isEmpty() ? "no grade" : SlidePicture.last(entries);
  }

  private String title() {
    return theme.name() + " of " + Counted.of(timelines.size(), "authority");
  }

  private String description() {
    return timelines.stream()
        .map(
            t ->
                t.authority()
                    + ": "
                    + graded(t).map(TimelineEntry::describe).collect(Collectors.joining("; ")))
        .collect(Collectors.joining(". "));
  }

  @Override
  public String toString() {
    return "grid of " + title();
  }
}
