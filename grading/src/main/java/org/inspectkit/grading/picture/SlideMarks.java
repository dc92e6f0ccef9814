package org.inspectkit.grading.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final double BAND = 108;
  private static final double UNPLACED = 56;
  private static final double ROOM = 52;
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
        .orElse(y(BANDS.size() - 1) + UNPLACED);
  }

  private double y(int band) {
    return top + BAND * (band + 0.5);
  }

  /** The entries that have a mark, and what is second-hand. */
  Shown shown() {
    return new Shown(marks.stream().map(Mark::entry).toList(), quotations);
  }

  /** What a key has to explain. */
  record Shown(List<TimelineEntry> entries, List<SecondHandMark> quotations) {}

  Stream<Element> draw() {
    return Stream.of(
            Stream.iterate(0, n -> n < BANDS.size(), n -> n + 1).map(this::band),
            Stream.of(
                Element.words(40, y(0) + 6, "better", "ik-slide-side"),
                Element.words(40, y(BANDS.size() - 1) + 6, "worse", "ik-slide-side")),
            years(),
            timeline.movements(theme).stream().flatMap(this::line),
            quotations.stream().map(this::quotation),
            Stream.iterate(0, n -> n < marks.size(), n -> n + 1).map(this::mark))
        .flatMap(part -> part);
  }

  private Element band(int band) {
    double width = SlidePicture.WIDTH - 80;
    return Element.box(40, y(band) - BAND / 2, width, BAND - 4, "ik-band");
  }

  private Stream<Element> years() {
    double bottom = top + BAND * BANDS.size();
    return axis.years().stream()
        .filter(year -> year <= axis.lastYear())
        .filter(year -> (axis.lastYear() - year) % axis.step(64) == 0)
        .map(year -> Element.words(axis.x(year), bottom + 24, "" + year, "ik-slide-year"));
  }

  private Stream<Element> line(Movement movement) {
    Optional<Mark> from = find(movement.earlier());
    Optional<Mark> to = find(movement.later());
    return from.isPresent() && to.isPresent()
        ? Stream.of(
            Connector.of(List.of(new Connector.Step(movement, from.get(), to.get()))).get(0).draw())
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
    boolean last =
        mark.entry().inspection().equals(marks.get(marks.size() - 1).entry().inspection());
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

  /** The month is left out where that of the mark before is in its place. */
  private boolean crowded(int n) {
    Mark mark = marks.get(n);
    return n + 1 < marks.size()
        && marks.subList(n + 1, marks.size()).stream()
            .anyMatch(o -> o.y() == mark.y() && Math.abs(o.x() - mark.x()) < LABEL);
  }

  private static Element label(Mark mark) {
    String month = Words.month(mark.entry().date().orElseThrow());
    return Element.words(mark.x(), mark.y() + 52, month, "ik-slide-month");
  }
}
