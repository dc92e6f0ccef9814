package org.inspectkit.grading.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.internal.PredecessorsFirst;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.InspectionTimeline;

/**
 * Timelines drawn as SVG: a panel for each authority, a lane for each theme, and each grade in its
 * band.
 *
 * <pre>{@code
 * TimelinePicture.of(timeline.of("luton")).write(Path.of("luton.svg"));
 * }</pre>
 *
 * <p>Nothing depends on colour: a band is a row, a shape and a letter too. What has no grade, or
 * none that compares, is hollow and is outside the bands, so that it looks neither good nor bad;
 * what is second-hand is hollow too, dotted and in quotation marks. Councils that took over from
 * others have panels of their own. Inspections without a date are not drawn; the heading says how
 * many there are. The same timelines give the same text on every machine.
 */
public final class TimelinePicture {

  /**
   * The themes that most frameworks judge: overall effectiveness, help and protection, and children
   * in care. They are shown where no others are asked for.
   */
  public static final List<Theme> USUAL_THEMES =
      List.of(Themes.OVERALL_EFFECTIVENESS, Themes.HELP_AND_PROTECTION, Themes.CHILDREN_IN_CARE);

  private static final double WIDTH = 1000;
  private static final double MARGIN = 20;
  private static final double LEFT = 140;
  private static final double TITLE = 30;
  private static final double GAP = 26;

  private final List<AuthorityTimeline> timelines;
  private final List<Theme> themes;
  private final List<Integer> years;

  private TimelinePicture(
      Collection<AuthorityTimeline> timelines, List<Theme> themes, List<Integer> years) {
    this.timelines = List.copyOf(timelines);
    this.themes = List.copyOf(themes);
    this.years = List.copyOf(years);
  }

  /**
   * A picture of one authority, with the {@link #USUAL_THEMES}.
   *
   * @param timeline its timeline
   * @return the picture
   */
  public static TimelinePicture of(AuthorityTimeline timeline) {
    return of(List.of(timeline));
  }

  /**
   * A picture of all authorities; councils that others took over from come directly before these.
   *
   * @param timeline the timeline
   * @return the picture
   */
  public static TimelinePicture of(InspectionTimeline timeline) {
    return of(PredecessorsFirst.of(timeline));
  }

  /**
   * A picture of several authorities, with the {@link #USUAL_THEMES}.
   *
   * @param timelines their timelines, in the order wanted
   * @return the picture
   */
  public static TimelinePicture of(Collection<AuthorityTimeline> timelines) {
    return new TimelinePicture(timelines, USUAL_THEMES, List.of());
  }

  /**
   * The same with other themes.
   *
   * @param wanted the themes, in the order wanted; those that an authority has not are left out
   * @return another picture; this one stays as it is
   */
  public TimelinePicture withThemes(List<Theme> wanted) {
    return new TimelinePicture(timelines, wanted, years);
  }

  /**
   * The same with years that are shown in any case, so that several pictures have the same axis.
   *
   * @param first the first year; an earlier one with an inspection is shown too
   * @param last the last year; a later one with an inspection is shown too
   * @return another picture; this one stays as it is
   */
  public TimelinePicture withYears(int first, int last) {
    return new TimelinePicture(timelines, themes, List.of(first, last));
  }

  /**
   * The picture.
   *
   * @return an element of SVG with its name space, to be written to a file or put into a page
   */
  public String svg() {
    TimeAxis axis = TimeAxis.of(timelines, moreYears(), LEFT, WIDTH);
    Element content = Element.group("ik-content");
    content.attr(
        "transform", "translate(" + Element.number(MARGIN) + " " + Element.number(MARGIN) + ")");
    content.with(Element.words(0, 16, title(), "ik-title"));
    double next = TITLE;
    for (AuthorityTimeline timeline : timelines) {
      Panel panel = new Panel(timeline, themes, axis, next);
      content.with(panel.draw());
      next = panel.bottom() + GAP;
    }
    Legend legend = new Legend(timelines, themes, next, WIDTH);
    content.all(legend.draw());
    return frame(legend.bottom() + 2 * MARGIN).with(content).render();
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

  /** Years asked for, and those that are second-hand alone. */
  private List<Integer> moreYears() {
    Stream<Integer> secondHand =
        timelines.stream()
            .flatMap(t -> themes.stream().flatMap(theme -> SecondHandMark.shown(t, theme).stream()))
            .flatMap(grade -> SecondHandMark.middle(grade).stream())
            .map(LocalDate::getYear);
    return Stream.concat(years.stream(), secondHand).toList();
  }

  private Element frame(double height) {
    return Sheet.of(WIDTH + 2 * MARGIN, height, title(), description());
  }

  private String title() {
    return "Inspections of children's services: " + names();
  }

  private String names() {
    return timelines.stream().map(t -> t.authority().name()).collect(Collectors.joining(", "));
  }

  /** The picture in words, for screen readers. */
  private String description() {
    List<String> sentences = new ArrayList<>();
    for (AuthorityTimeline timeline : timelines) {
      sentences.add(timeline + ".");
      for (Theme theme : themes) {
        timeline.entries(theme).stream()
            .filter(e -> e.leading())
            .forEach(e -> sentences.add(theme.name() + ", " + e + "."));
        timeline.secondHand(theme).forEach(g -> sentences.add(theme.name() + ", " + g + "."));
      }
    }
    return String.join(" ", sentences);
  }

  @Override
  public String toString() {
    return "picture of " + names();
  }
}
