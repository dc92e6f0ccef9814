package org.inspectkit.grading.picture;

import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.grading.timeline.TimelineEntry;

/** An entry in its place. Those that are not among the closest to their theme are small. */
record Mark(TimelineEntry entry, double x, double y) {

  private static final double SMALL = 0.5;
  private static final double ROOM = 24;
  private static final double LITTLE_ROOM = 12;

  static double room(TimelineEntry entry) {
    return entry.leading() ? ROOM : LITTLE_ROOM;
  }

  Element draw(String movements) {
    String letters = entry.leading() ? entry.grade().map(Words::letters).orElse("") : "";
    return MarkStyle.of(entry)
        .draw(x, y, entry.leading() ? 1 : SMALL, letters)
        .title(describe() + movements);
  }

  private String describe() {
    return entry.date().map(Words::day).orElse("undated")
        + ", "
        + entry.inspection().framework().name()
        + entry.area().map(a -> "\n" + a.name() + " (" + a.id() + ")").orElse("")
        + "\n"
        + entry.outcome()
        + entry.grade().map(Mark::place).orElse("")
        + entry.grade().flatMap(ReconciledGrade::numberInWords).map(w -> "\n" + w).orElse("")
        + entry.link().map(l -> "\nasks the theme's question: " + l).orElse("");
  }

  private static String place(ReconciledGrade grade) {
    return ": "
        + grade.bands().map(Object::toString).orElse("no place on the yardstick")
        + " ("
        + grade.correspondence()
        + ")";
  }
}
