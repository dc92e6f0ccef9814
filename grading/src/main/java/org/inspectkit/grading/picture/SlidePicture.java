package org.inspectkit.grading.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.model.Inspection;

/**
 * One authority and one theme as a picture for a slide: what it was judged last, in large type, and
 * the grades before it from left to right, the better ones above.
 *
 * <pre>{@code
 * SlidePicture.of(timeline.of("luton")).write(Path.of("luton.svg"));
 * }</pre>
 *
 * <p>It is 16 units wide and 9 high, and no text in it is less than a fortieth of its height. A
 * line is broken over an inspection whose report is not at hand; what later reports say of that one
 * is hollow, dotted and in quotation marks, in the middle of the time that they give. Nothing
 * depends on colour.
 */
public final class SlidePicture {

  static final double WIDTH = 1280;
  static final double HEIGHT = 720;
  private static final double LEFT = 140;
  private static final double RIGHT = 1210;
  private static final double TOP = 136;
  private static final double TALL = 400;

  /** Between the bands and the key, for the years. */
  private static final double YEARS = 44;

  private final AuthorityTimeline timeline;
  private final Theme theme;

  private SlidePicture(AuthorityTimeline timeline, Theme theme) {
    this.timeline = Objects.requireNonNull(timeline, "timeline");
    this.theme = Objects.requireNonNull(theme, "theme");
  }

  /**
   * A picture of the first of the {@link TimelinePicture#USUAL_THEMES} that is graded.
   *
   * @param timeline the timeline of the authority
   * @return the picture; one without marks if nothing is graded
   */
  public static SlidePicture of(AuthorityTimeline timeline) {
    Theme first =
        TimelinePicture.USUAL_THEMES.stream()
            .filter(theme -> graded(timeline, theme).findAny().isPresent())
            .findFirst()
            .orElse(Themes.OVERALL_EFFECTIVENESS);
    return new SlidePicture(timeline, first);
  }

  /**
   * The same of another theme.
   *
   * @param wanted the theme
   * @return another picture; this one stays as it is
   */
  public SlidePicture withTheme(Theme wanted) {
    return new SlidePicture(timeline, wanted);
  }

  /**
   * The picture.
   *
   * @return an element of SVG with its name space, to be written to a file or put into a page
   */
  public String svg() {
    List<TimelineEntry> entries = graded(timeline, theme).toList();
    SlideKey key = marks(entries, TALL).key();
    double room = HEIGHT - key.height() - YEARS - TOP;
    SlideMarks marks = marks(entries, Math.min(TALL, room));
    Element frame =
        Sheet.ofSlide(WIDTH, HEIGHT, title(), description(entries))
            .all(headings())
            .all(current(entries))
            .all(marks.draw());
    return frame.all(key.draw(Math.min(TOP + TALL, TOP + room) + YEARS)).render();
  }

  /** The key does not depend on the height of the marks; they have what it leaves. */
  private SlideMarks marks(List<TimelineEntry> entries, double height) {
    return new SlideMarks(timeline, theme, axis(entries), TOP, height);
  }

  /**
   * Writes the picture to a file, in the place of one that is there.
   *
   * @param file the file, such as {@code luton.svg}
   * @throws IOException if it cannot be written
   */
  public void write(Path file) throws IOException {
    Files.writeString(file, svg() + "\n");
  }

  /** The leading entries with a grade and a date, in order of time. */
  static Stream<TimelineEntry> graded(AuthorityTimeline timeline, Theme theme) {
    return timeline.entries(theme).stream()
        .filter(e -> e.leading() && e.grade().isPresent() && e.date().isPresent())
        .sorted(Comparator.comparing(e -> e.date().orElseThrow()));
  }

  /** From the first year with a grade to the last. */
  private TimeAxis axis(List<TimelineEntry> entries) {
    int[] years =
        IntStream.concat(
                entries.stream().mapToInt(e -> e.date().orElseThrow().getYear()),
                SecondHandMark.shown(timeline, theme).stream()
                    .flatMap(g -> SecondHandMark.middle(g).stream())
                    .mapToInt(LocalDate::getYear))
            .sorted()
            .toArray();
    return years.length == 0
        ? new TimeAxis(2000, 2000, LEFT, RIGHT)
        : new TimeAxis(years[0], years[years.length - 1], LEFT, RIGHT);
  }

  private Stream<Element> headings() {
    return Stream.of(
        Element.words(40, 66, timeline.authority().name(), "ik-slide-name"),
        Element.words(40, 104, theme.name(), "ik-slide-theme"));
  }

  /** The grades of the last inspection, as published, each once. */
  static String last(List<TimelineEntry> entries) {
    Inspection last = entries.get(entries.size() - 1).inspection();
    return entries.stream()
        .filter(entry -> entry.inspection().equals(last))
        .flatMap(entry -> entry.grade().stream())
        .map(Words::label)
        .distinct()
        .collect(Collectors.joining(" / "));
  }

  /** The last grade, as published. */
  private static Stream<Element> current(List<TimelineEntry> entries) {
    if (entries.isEmpty()) {
      return Stream.of(Element.words(1240, 66, "No grade", "ik-slide-now"));
    }
    String day = Words.month(entries.get(entries.size() - 1).date().orElseThrow());
    String grade = last(entries);
    return Stream.of(
        Element.words(1240, 66, grade, "ik-slide-now"),
        Element.words(1240, 104, "at the last graded inspection here, " + day, "ik-slide-day"));
  }

  private String title() {
    return timeline.authority().name() + ": " + theme.name();
  }

  private String description(List<TimelineEntry> entries) {
    return String.join("; ", entries.stream().map(TimelineEntry::describe).toList());
  }

  /** Letters of a grade, or the number that is printed alone; empty without a grade. */
  static String letters(TimelineEntry entry) {
    return Optional.of(entry).flatMap(TimelineEntry::grade).map(Words::letters).orElse("");
  }

  @Override
  public String toString() {
    return "slide of " + title();
  }
}
