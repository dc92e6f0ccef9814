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
import org.inspectkit.scale.QualityBand;

/** The grades of a slide in their places, with the lines between them and the years below. */
final class SlideMarks {

  private static final double SIZE = 2;
  private static final double HEIGHT = 400;
  private static final double GAP = 4;

  /** How far the marks are above the middle of their band, for the month is below them. */
  private static final double RISE = 12;

  private static final double MONTH = 48;
  private static final double ROOM = 64;
  private static final double LABEL = 84;
  private static final List<QualityBand> BANDS =
      List.of(
          QualityBand.WELL_ABOVE_MINIMUM,
          QualityBand.ABOVE_MINIMUM,
          QualityBand.MINIMUM,
          QualityBand.BELOW_MINIMUM);

  private final AuthorityTimeline timeline;
  private final Theme theme;
  private final TimeAxis axis;
  private final double top;
  private final double band;
  private final List<Mark> marks = new ArrayList<>();
  private final List<SecondHandMark> quotations = new ArrayList<>();

  SlideMarks(
      AuthorityTimeline timeline,
      Theme theme,
      List<TimelineEntry> entries,
      TimeAxis axis,
      double top) {
    this.timeline = timeline;
    this.theme = theme;
    this.axis = axis;
    this.top = top;
    this.band = HEIGHT / (BANDS.size() + (isPlaced(entries) ? 0 : 1));
    Map<Double, Double> taken = new HashMap<>();
    for (TimelineEntry entry : entries) {
      double y = y(entry.grade().orElseThrow());
      double x = Math.max(axis.x(entry.date().orElseThrow()), taken.getOrDefault(y, 0.0) + ROOM);
      taken.put(y, x);
      marks.add(new Mark(entry, x, y));
    }
    SecondHandMark.shown(timeline, theme)
        .forEach(grade -> SecondHandMark.middle(grade).ifPresent(day -> quote(grade, axis.x(day))));
  }

  /** What several reports say alike is drawn once. */
  private void quote(SecondHandGrade grade, double x) {
    double y = y(grade.grade());
    boolean drawn = quotations.stream().anyMatch(q -> q.y() == y && Math.abs(q.x() - x) < ROOM);
    if (!drawn) {
      quotations.add(new SecondHandMark(List.of(grade), x, y));
    }
  }

  /** A range of bands is in their middle; what has no place is below them. */
  private double y(ReconciledGrade grade) {
    return grade
        .bands()
        .map(b -> (y(BANDS.indexOf(b.best())) + y(BANDS.indexOf(b.worst()))) / 2)
        .orElse(y(BANDS.size()));
  }

  private double y(int row) {
    return top + band * (row + 0.5) - RISE;
  }

  private boolean isPlaced(List<TimelineEntry> entries) {
    return Stream.concat(
            entries.stream().flatMap(e -> e.grade().stream()),
            SecondHandMark.shown(timeline, theme).stream().map(SecondHandGrade::grade))
        .allMatch(grade -> grade.bands().isPresent());
  }

  /** What explains the marks. */
  SlideKey key() {
    SlideKey key = new SlideKey(marks.stream().map(Mark::entry).toList());
    return (marks.isEmpty() ? key : key.withLatest()).withQuotations(quotations).withLines(lines());
  }

  Stream<Element> draw() {
    return Stream.of(
            IntStream.range(0, BANDS.size()).mapToObj(this::band),
            Stream.of(side(0, "better"), side(BANDS.size() - 1, "worse")),
            years(),
            lines().stream().map(line -> line.draw(SIZE)),
            quotations.stream().map(this::quotation),
            IntStream.range(0, marks.size()).mapToObj(this::mark))
        .flatMap(part -> part);
  }

  private Element band(int row) {
    double width = SlidePicture.WIDTH - 80;
    return Element.box(40, top + band * row, width, band - GAP, "ik-band");
  }

  private Element side(int row, String word) {
    return Element.words(56, top + band * (row + 0.5) + 6, word, "ik-slide-side");
  }

  /** A year is named where it begins. */
  private Stream<Element> years() {
    double bottom = top + HEIGHT;
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
