package org.inspectkit.grading.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectkit.framework.Theme;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.Movement;
import org.inspectkit.grading.timeline.SecondHandGrade;
import org.inspectkit.grading.timeline.TimelineEntry;

/** The grades of a slide in their places, with the lines between them and the years below. */
final class SlideMarks {

  private static final double SIZE = 2;
  private static final double MONTH = 48;
  private static final double ROOM = 64;
  private static final double LABEL = 84;

  private final AuthorityTimeline timeline;
  private final Theme theme;
  private final TimeAxis axis;
  private final SlideBands bands;
  private final List<Mark> marks;
  private final List<SecondHandMark> quotations = new ArrayList<>();

  /** Marks of a height that the bands share. */
  SlideMarks(AuthorityTimeline timeline, Theme theme, TimeAxis axis, double top, double height) {
    List<TimelineEntry> entries = SlidePicture.graded(timeline, theme).toList();
    this.timeline = timeline;
    this.theme = theme;
    this.axis = axis;
    this.bands = SlideBands.of(grades(timeline, theme), top, height);
    this.marks = marks(entries, axis, bands);
    SecondHandMark.shown(timeline, theme)
        .forEach(grade -> SecondHandMark.middle(grade).ifPresent(day -> quote(grade, axis.x(day))));
  }

  /** All grades that have marks. */
  private static Stream<ReconciledGrade> grades(AuthorityTimeline timeline, Theme theme) {
    return Stream.concat(
        SlidePicture.graded(timeline, theme).flatMap(e -> e.grade().stream()),
        SecondHandMark.shown(timeline, theme).stream().map(SecondHandGrade::grade));
  }

  /** Each on its day, or as near after it as the mark before leaves room. */
  private static List<Mark> marks(List<TimelineEntry> entries, TimeAxis axis, SlideBands bands) {
    List<Mark> marks = new ArrayList<>();
    Map<Double, Double> taken = new HashMap<>();
    for (TimelineEntry entry : entries) {
      double y = bands.y(entry.grade().orElseThrow());
      double x = Math.max(axis.x(entry.date().orElseThrow()), taken.getOrDefault(y, 0.0) + ROOM);
      taken.put(y, x);
      marks.add(new Mark(entry, x, y));
    }
    return marks;
  }

  /** What several reports say alike is drawn once. */
  private void quote(SecondHandGrade grade, double x) {
    double y = bands.y(grade.grade());
    boolean drawn = quotations.stream().anyMatch(q -> q.y() == y && Math.abs(q.x() - x) < ROOM);
    if (!drawn) {
      quotations.add(new SecondHandMark(List.of(grade), x, y));
    }
  }

  /** What explains the marks. */
  SlideKey key() {
    SlideKey key = new SlideKey(marks.stream().map(Mark::entry).toList());
    if (!marks.isEmpty()) {
      key.addLatest();
    }
    key.addQuotations(quotations);
    key.addLines(lines());
    return key;
  }

  Stream<Element> draw() {
    return Stream.of(
            bands.draw(),
            years(),
            lines().stream().map(line -> line.draw(SIZE)),
            quotations.stream().map(this::quotation),
            IntStream.range(0, marks.size()).mapToObj(this::mark))
        .flatMap(part -> part);
  }

  /** A year is named where it begins. */
  private Stream<Element> years() {
    double top = bands.top();
    double bottom = bands.bottom();
    return axis.years().stream()
        .filter(year -> year <= axis.lastYear())
        .filter(year -> (axis.lastYear() - year) % axis.step(64) == 0)
        .flatMap(
            year ->
                Stream.of(
                    Element.line(axis.x(year), top, axis.x(year), bottom + 24, "ik-guide"),
                    Element.words(axis.x(year) + 5, bottom + 22, "" + year, "ik-slide-year")));
  }

  private List<Connector> lines() {
    return Connector.of(timeline.movements(theme).stream().flatMap(this::step).toList());
  }

  private Stream<Connector.Step> step(Movement movement) {
    Optional<Mark> from = find(movement.earlier());
    Optional<Mark> to = find(movement.later());
    return from.isPresent() && to.isPresent()
        ? Stream.of(new Connector.Step(movement, from.get(), to.get()))
        : Stream.empty();
  }

  private Optional<Mark> find(TimelineEntry entry) {
    return marks.stream().filter(m -> m.entry().equals(entry)).findFirst();
  }

  private Element quotation(SecondHandMark mark) {
    return MarkStyle.of(mark.secondHand().get(0).grade())
        .drawQuoted(mark.x(), mark.y(), SIZE, SecondHandMark.letters(mark.secondHand().get(0)))
        .title(mark.secondHand().get(0).describe());
  }

  private Element mark(int n) {
    Mark mark = marks.get(n);
    boolean last = isLatest(mark);
    Element drawn = Element.group(last ? "ik-slide-last" : "ik-slide-mark");
    if (last) {
      drawn.with(
          Element.of("circle", "ik-slide-ring").at("cx", mark.x()).at("cy", mark.y()).at("r", 30));
    }
    TimelineEntry entry = mark.entry();
    drawn.with(
        MarkStyle.of(entry)
            .draw(mark.x(), mark.y(), SIZE, SlidePicture.letters(entry))
            .title(entry.describe()));
    return crowded(n) ? drawn : drawn.with(label(mark));
  }

  private boolean isLatest(Mark mark) {
    return mark.entry().inspection().equals(marks.get(marks.size() - 1).entry().inspection());
  }

  /** The month is left out where that of the mark before is in its place. */
  private boolean crowded(int n) {
    Mark mark = marks.get(n);
    return n + 1 < marks.size()
        && marks.subList(n + 1, marks.size()).stream()
            .anyMatch(o -> o.y() == mark.y() && Math.abs(o.x() - mark.x()) < LABEL);
  }

  private static Element label(Mark mark) {
    String month = Words.month(mark.entry().date().orElseThrow());
    return Element.words(mark.x(), mark.y() + MONTH, month, "ik-slide-month");
  }
}
