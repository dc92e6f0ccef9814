package org.inspectkit.grading.export;

import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Closeness;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.ThemeLink;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.grading.timeline.TimelineEntry;

/** What the table of inspections has in one cell: the grade of a theme. */
final class WideCells {

  /** The themes that Ofsted publishes side by side. */
  static final List<Theme> THEMES =
      List.of(
          Themes.OVERALL_EFFECTIVENESS,
          Themes.LEADERSHIP,
          Themes.HELP_AND_PROTECTION,
          Themes.CHILDREN_IN_CARE,
          Themes.CARE_LEAVERS);

  private WideCells() {}

  /** The grade as printed, with the number where the report prints one. */
  static Optional<String> published(InspectionRow row, Theme theme) {
    return Cells.joined(graded(row, theme), e -> e.grade().orElseThrow().published());
  }

  static Optional<String> band(InspectionRow row, Theme theme) {
    return Cells.joined(
        graded(row, theme),
        e -> e.grade().flatMap(ReconciledGrade::band).map(Column::code).orElse(""));
  }

  /** A grade of a part of the question is left out: in one cell it would pass for the whole. */
  private static List<TimelineEntry> graded(InspectionRow row, Theme theme) {
    return row.entries().stream()
        .filter(e -> e.theme().equals(Optional.of(theme)) && e.leading() && e.grade().isPresent())
        .filter(
            e ->
                e.link().map(ThemeLink::closeness).filter(c -> c != Closeness.NARROWER).isPresent())
        .toList();
  }
}
