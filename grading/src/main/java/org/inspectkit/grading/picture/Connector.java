package org.inspectkit.grading.picture;

import org.inspectkit.grading.Correspondence;
import org.inspectkit.grading.timeline.Comparability;
import org.inspectkit.grading.timeline.Direction;
import org.inspectkit.grading.timeline.Movement;

/**
 * The line of a movement between two marks: full where standard and question are the same, broken
 * where one of them is not, and none but a sign where nothing compares.
 */
record Connector(Movement movement, Mark from, Mark to) {

  private static final double CLEAR = 13;

  Element draw() {
    Element drawn = Element.group("ik-movement").told(movement.toString());
    if (movement.direction() == Direction.NOT_COMPARABLE) {
      double x = (from.x() + to.x()) / 2;
      double y = (from.y() + to.y()) / 2;
      return drawn.with(
          line("ik-incomparable"),
          Element.of("circle", "ik-gap").at("cx", x).at("cy", y).at("r", 6.5),
          Element.words(x, y + 4, "≠", "ik-sign"));
    }
    String style = isSound(movement.comparability()) ? "ik-sound" : "ik-unsound";
    return drawn.with(line(style), line("ik-hand"));
  }

  private static boolean isSound(Comparability how) {
    return how.correspondence().isAtLeast(Correspondence.EQUIVALENT) && how.sameQuestion();
  }

  /** From edge to edge of the marks. */
  private Element line(String style) {
    double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
    double part = length > 2 * CLEAR ? CLEAR / length : 0;
    double dx = (to.x() - from.x()) * part;
    double dy = (to.y() - from.y()) * part;
    return Element.line(from.x() + dx, from.y() + dy, to.x() - dx, to.y() - dy, style);
  }
}
