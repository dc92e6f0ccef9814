package org.inspectkit.grading.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.framework.Theme;
import org.inspectkit.grading.timeline.Authority;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.model.LocalAuthority;

/** One authority: its name, its inspections, a lane for each theme, and the years. */
final class Panel {

  private static final double HEADING = 46;
  private static final double YEARS = 22;
  private static final double GAP = 6;
  private static final double HATCH = 7;

  private final AuthorityTimeline timeline;
  private final TimeAxis axis;
  private final double top;
  private final Events events;
  private final Breaks breaks;
  private final List<Lane> lanes = new ArrayList<>();
  private final double grid;
  private final double end;

  Panel(AuthorityTimeline timeline, List<Theme> themes, TimeAxis axis, double top) {
    this.timeline = timeline;
    this.axis = axis;
    this.top = top;
    this.events = new Events(timeline, axis, top + HEADING);
    this.breaks = new Breaks(timeline, themes, axis, events.bottom() + GAP);
    this.grid = breaks.bottom();
    double next = grid;
    for (Theme theme : themes.stream().filter(timeline.themes()::contains).toList()) {
      Lane lane = new Lane(timeline, theme, axis, next);
      lanes.add(lane);
      next = lane.bottom() + GAP;
    }
    this.end = next;
  }

  double bottom() {
    return end + YEARS;
  }

  Element draw() {
    return Element.group("ik-panel")
        .all(heading())
        .all(lanes.stream().flatMap(Lane::grid))
        .all(years())
        .all(existence())
        .all(events.guides(end))
        .all(breaks.lines(end))
        .all(breaks.names())
        .all(events.content())
        .all(lanes.stream().flatMap(Lane::content));
  }

  private Stream<Element> heading() {
    Authority authority = timeline.authority();
    String counts = timeline.toString().substring(authority.toString().length() + 2);
    return Stream.of(
        Element.words(0, top + 18, authority.name(), "ik-name"),
        Element.words(0, top + 35, counts + undated() + kinship(), "ik-counts"));
  }

  private String kinship() {
    return timeline.authority().entry().map(Kinship::describe).orElse("");
  }

  /** What has no date has no place on an axis of time. */
  private String undated() {
    long count = timeline.inspections().stream().filter(i -> i.date().isEmpty()).count();
    return count == 0 ? "" : "; " + count + " without a date, not drawn";
  }

  private Stream<Element> years() {
    return axis.years().stream().flatMap(this::year);
  }

  private Stream<Element> year(int year) {
    double x = axis.x(year);
    Stream<Element> tick = Stream.of(Element.line(x, end, x, end + 5, "ik-tick"));
    boolean named = (year - axis.firstYear()) % axis.step() == 0 && year <= axis.lastYear();
    return named ? Stream.concat(tick, Stream.of(name(year))) : tick;
  }

  private Element name(int year) {
    double middle = (axis.x(year) + axis.x(year + 1)) / 2;
    return Element.words(middle, end + 14, "" + year, "ik-year");
  }

  /** Hatched where the authority was not there yet, or no more. */
  private Stream<Element> existence() {
    Optional<LocalAuthority> entry = timeline.authority().entry();
    Stream<Element> before =
        entry.flatMap(LocalAuthority::existsFrom).stream()
            .flatMap(
                day -> hatched(axis.left(), axis.x(day), "not there before " + Words.day(day)));
    Stream<Element> after =
        entry.flatMap(LocalAuthority::existsTo).stream()
            .flatMap(
                day -> hatched(axis.x(day), axis.right(), "abolished after " + Words.day(day)));
    return Stream.concat(before, after);
  }

  private Stream<Element> hatched(double from, double to, String title) {
    if (to - from < 1) {
      return Stream.empty();
    }
    double height = end - GAP - grid;
    Element hatched = Element.group("ik-absent").title(title);
    hatched.with(Element.box(from, grid, to - from, height, "ik-absent-box"));
    for (double x = from + HATCH; x < to; x += HATCH) {
      hatched.with(Element.line(x, grid, x, grid + height, "ik-hatch"));
    }
    return Stream.of(hatched, Element.words(from + 6, grid + 13, title, "ik-absent-name"));
  }
}
