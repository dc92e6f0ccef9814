package org.inspectkit.grading.picture;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inspectkit.grading.Correspondence;
import org.inspectkit.grading.timeline.Comparability;
import org.inspectkit.grading.timeline.Direction;
import org.inspectkit.grading.timeline.Movement;

/**
 * The line of a movement between two marks: full where standard and question are the same, broken
 * where one of them is not, and faint with a sign where nothing compares. Movements between the
 * same rows of the same inspections share a line, which is no better than the worst of them.
 */
record Connector(List<Step> steps) {

  private static final double CLEAR = 13;

  /** How much of a broken line there is on either side. */
  private static final double BREAK = 0.4;

  /** Ends decide, so that no other order shows; what is alike stays in the order of movements. */
  private static final Comparator<Connector> FROM_LEFT_TO_RIGHT =
      Comparator.comparing((Connector c) -> c.from().x())
          .thenComparing(c -> c.to().y())
          .thenComparing(c -> c.from().y())
          .thenComparing(c -> c.to().x());

  /** A movement and the marks it leads from and to. */
  record Step(Movement movement, Mark from, Mark to) {

    /** What steps that share a line have in common. */
    List<Object> course() {
      return List.of(
          movement.earlier().inspection(), movement.later().inspection(), from.y(), to.y());
    }
  }

  static List<Connector> of(List<Step> steps) {
    Map<List<Object>, List<Step>> courses =
        steps.stream()
            .collect(Collectors.groupingBy(Step::course, LinkedHashMap::new, Collectors.toList()));
    return courses.values().stream().map(Connector::new).sorted(FROM_LEFT_TO_RIGHT).toList();
  }

  /** Draws it; size scales the sign for grades that do not compare. */
  Element draw(double size) {
    Element drawn = Element.group("ik-movement").title(describe());
    if (!isComparable()) {
      double x = (from().x() + to().x()) / 2;
      double y = (from().y() + to().y()) / 2;
      return drawn.with(line("ik-incomparable"), incomparable(x, y, size));
    }
    String style = isSound() ? "ik-sound" : "ik-unsound";
    return isBroken()
        ? drawn.with(line(style, 0, BREAK), line(style, 1 - BREAK, 1), line("ik-hand"))
        : drawn.with(line(style), line("ik-hand"));
  }

  /** The sign that says that two grades do not compare. */
  static Element incomparable(double x, double y, double size) {
    return Element.group("ik-gap")
        .attr("transform", MarkStyle.place(x, y, size))
        .with(Element.of("circle", "ik-gap-disc").at("cx", 0).at("cy", 0).at("r", 6.5))
        .with(Element.words(0, 4, "\u2260", "ik-sign"));
  }

  private String describe() {
    return steps.stream().map(s -> s.movement().describe()).collect(Collectors.joining("\n"));
  }

  /** Is there nothing in it that does not compare? */
  boolean isComparable() {
    return steps.stream().allMatch(s -> s.movement().direction() != Direction.NOT_COMPARABLE);
  }

  /** Are standard and question the same? */
  boolean isSound() {
    return steps.stream().allMatch(s -> isSound(s.movement().comparability()));
  }

  /** Where an inspection in between is known, nothing says how it moved. */
  boolean isBroken() {
    return steps.stream().anyMatch(s -> !s.movement().comparability().skipped().isEmpty());
  }

  static boolean isSound(Comparability how) {
    return how.strength().isAtLeast(Correspondence.EQUIVALENT);
  }

  /** The last of the marks that it leads from. */
  private Mark from() {
    return steps.stream().map(Step::from).max(Comparator.comparing(Mark::x)).orElseThrow();
  }

  /** The first of the marks that it leads to. */
  private Mark to() {
    return steps.stream().map(Step::to).min(Comparator.comparing(Mark::x)).orElseThrow();
  }

  private Element line(String style) {
    return line(style, 0, 1);
  }

  /** A part of the way from edge to edge of the marks. */
  private Element line(String style, double start, double end) {
    double length = Math.hypot(to().x() - from().x(), to().y() - from().y());
    double clear = length > 2 * CLEAR ? CLEAR / length : 0;
    double first = clear + start * (1 - 2 * clear);
    double last = clear + end * (1 - 2 * clear);
    double dx = to().x() - from().x();
    double dy = to().y() - from().y();
    return Element.line(
        from().x() + dx * first,
        from().y() + dy * first,
        from().x() + dx * last,
        from().y() + dy * last,
        style);
  }
}
