package org.inspectkit.grading.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.framework.Theme;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.Movement;
import org.inspectkit.grading.timeline.SecondHandGrade;
import org.inspectkit.grading.timeline.TimelineEntry;

/** One theme of an authority: the bands as rows, the grades in them, and how they moved. */
final class Lane {

  private static final double HEADING = 20;
  private static final double LABEL_GAP = 8;

  private final Theme theme;
  private final double top;
  private final TimeAxis axis;
  private final Rows rows;
  private final List<Mark> marks;
  private final List<SecondHandMark> quotations;
  private final List<Movement> movements;
  private final List<String> notes;

  Lane(AuthorityTimeline timeline, Theme theme, TimeAxis axis, double top) {
    List<TimelineEntry> entries = timeline.entries(theme);
    List<SecondHandGrade> secondHand = SecondHandMark.shown(timeline, theme);
    this.theme = theme;
    this.top = top;
    this.axis = axis;
    this.rows = new Rows(top + HEADING, grades(entries, secondHand));
    this.marks = new Arrangement(axis, rows).of(entries);
    this.quotations = SecondHandMark.of(secondHand, marks, axis, rows);
    this.movements = timeline.movements(theme);
    this.notes = LaneNotes.of(entries, secondHand, axis.right() - axis.left());
  }

  private static List<Optional<ReconciledGrade>> grades(
      List<TimelineEntry> entries, List<SecondHandGrade> secondHand) {
    return Stream.concat(
            entries.stream().map(TimelineEntry::grade),
            secondHand.stream().map(SecondHandGrade::grade).map(Optional::of))
        .toList();
  }

  double bottom() {
    return rows.bottom() + notes.size() * LaneNotes.LINE;
  }

  /** The rows, to be drawn below all else. */
  Stream<Element> grid() {
    return Stream.iterate(0, row -> row < rows.names().size(), row -> row + 1).map(this::row);
  }

  private Element row(int row) {
    double y = rows.y(row);
    String style = rows.isBand(row) ? "ik-band" : "ik-outside";
    return Element.group("ik-row")
        .with(
            Element.box(
                axis.left(), y - Rows.HEIGHT / 2, axis.right() - axis.left(), Rows.HEIGHT, style),
            Element.words(axis.left() - LABEL_GAP, y + 3.5, rows.names().get(row), "ik-row-name"));
  }

  /** The heading, the movements and, on top, the marks. */
  Stream<Element> content() {
    Stream<Element> heading =
        Stream.of(
            Element.words(0, top + HEADING - 6, theme.name(), "ik-theme")
                .title(theme.description()));
    Stream<Element> lines =
        movements.stream()
            .filter(m -> m.later().leading())
            .flatMap(m -> step(m).stream())
            .collect(Collectors.collectingAndThen(Collectors.toList(), Connector::of))
            .stream()
            .map(line -> line.draw(1));
    return Stream.of(
            heading,
            lines,
            quotations.stream().map(SecondHandMark::draw),
            marks.stream().map(m -> m.draw(describe(m.entry()))),
            notes())
        .flatMap(s -> s);
  }

  private Stream<Element> notes() {
    double first = rows.bottom() + LaneNotes.LINE - 2;
    return Stream.iterate(0, n -> n < notes.size(), n -> n + 1)
        .map(
            n ->
                Element.words(
                    axis.left(), first + n * LaneNotes.LINE, notes.get(n), "ik-lane-note"));
  }

  private Optional<Connector.Step> step(Movement movement) {
    return mark(movement.earlier())
        .flatMap(from -> mark(movement.later()).map(to -> new Connector.Step(movement, from, to)));
  }

  private Optional<Mark> mark(TimelineEntry entry) {
    return marks.stream().filter(m -> m.entry().equals(entry)).findFirst();
  }

  private String describe(TimelineEntry entry) {
    return movements.stream()
        .filter(m -> m.later().equals(entry))
        .map(m -> "\n" + m.describe())
        .collect(Collectors.joining());
  }
}
