package org.inspectkit.grading.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.grading.timeline.Movement;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.model.ImprovementKind;

/**
 * A tidy row: one entry of a timeline, with the grade as published and, in columns of their own,
 * its place on the yardstick, what moved and what it rests on.
 *
 * <pre>{@code
 * List<TimelineRow> rows = TimelineRow.of(timeline.of("luton"));
 * TimelineRow.header();        // the columns
 * rows.get(0).cells();         // their values, as text; blank where there is none
 * }</pre>
 *
 * <p>Names and labels come from documents: whoever writes cells to a file that a spreadsheet opens
 * should guard those that begin with {@code =}, {@code +}, {@code -} or {@code @}, which it may run
 * as formulas.
 *
 * @param authorityId the authority's id
 * @param authorityName its name
 * @param entry the entry
 * @param movements what moved into the entry; several where nothing says which to choose
 */
public record TimelineRow(
    String authorityId, String authorityName, TimelineEntry entry, List<Movement> movements) {

  private static final List<String> HEADER =
      List.of(
          "authority_id",
          "authority",
          "date",
          "framework",
          "edition",
          "theme",
          "closeness",
          "closeness_note",
          "leading",
          "area_id",
          "outcome",
          "published_label",
          "published_number",
          "grade",
          "scale",
          "band",
          "correspondence",
          "movement",
          "comparability",
          "citation",
          "priority_actions",
          "other_improvements");

  /**
   * Makes one, with copies of what could change.
   *
   * @param authorityId the authority's id
   * @param authorityName its name
   * @param entry the entry
   * @param movements what moved into the entry; several where nothing says which to choose
   */
  public TimelineRow {
    Objects.requireNonNull(authorityId, "authorityId");
    Objects.requireNonNull(authorityName, "authorityName");
    Objects.requireNonNull(entry, "entry");
    movements = List.copyOf(movements);
  }

  /**
   * The rows of an authority.
   *
   * @param timeline its timeline
   * @return one row an entry, in order of time
   */
  public static List<TimelineRow> of(AuthorityTimeline timeline) {
    List<Movement> all =
        timeline.themes().stream().flatMap(t -> timeline.movements(t).stream()).toList();
    return timeline.entries().stream()
        .map(
            entry ->
                new TimelineRow(
                    timeline.authority().id(),
                    timeline.authority().name(),
                    entry,
                    all.stream().filter(m -> m.later().equals(entry)).toList()))
        .toList();
  }

  /**
   * The rows of all authorities.
   *
   * @param timeline the timeline
   * @return one row an entry, by authority and in order of time
   */
  public static List<TimelineRow> of(InspectionTimeline timeline) {
    return timeline.authorities().stream().flatMap(a -> of(timeline.of(a)).stream()).toList();
  }

  /**
   * The columns.
   *
   * @return their names, in the order of {@link #cells}
   */
  public static List<String> header() {
    return HEADER;
  }

  /**
   * The values.
   *
   * @return one text a column; blank where there is no value
   */
  public List<String> cells() {
    List<String> cells = new ArrayList<>(List.of(authorityId, authorityName));
    cells.add(text(entry.date().map(LocalDate::toString)));
    cells.add(entry.inspection().framework().id());
    cells.add(entry.inspection().edition().id());
    cells.add(text(entry.theme().map(t -> t.id())));
    cells.add(text(entry.link().map(l -> l.closeness().name().toLowerCase(Locale.ROOT))));
    cells.add(text(entry.link().flatMap(l -> l.note())));
    cells.add(String.valueOf(entry.leading()));
    cells.add(text(entry.area().map(a -> a.id())));
    cells.add(entry.grade().isPresent() ? "graded" : entry.outcome());
    addGrade(cells);
    addMovement(cells);
    cells.add(text(entry.grade().map(g -> String.join(" | ", g.citations()))));
    cells.add(String.valueOf(priorityActions()));
    cells.add(String.valueOf(entry.inspection().areasForImprovement().size() - priorityActions()));
    return List.copyOf(cells);
  }

  private void addGrade(List<String> cells) {
    Optional<ReconciledGrade> grade = entry.grade();
    cells.add(text(grade.map(ReconciledGrade::printed)));
    cells.add(text(grade.flatMap(ReconciledGrade::printedNumber).map(String::valueOf)));
    cells.add(text(grade.map(g -> g.grade().id())));
    cells.add(text(grade.map(g -> g.grade().scaleId())));
    cells.add(text(grade.flatMap(ReconciledGrade::bands).map(Object::toString)));
    cells.add(text(grade.map(g -> g.correspondence().toString())));
  }

  private void addMovement(List<String> cells) {
    boolean one = movements.size() == 1;
    cells.add(
        String.join(
            " | ", movements.stream().map(m -> m.direction() + (one ? "" : since(m))).toList()));
    cells.add(
        String.join(" | ", movements.stream().map(m -> m.comparability().toString()).toList()));
  }

  private static String since(Movement movement) {
    return " from " + text(movement.earlier().area().map(a -> a.id()));
  }

  private int priorityActions() {
    return entry.improvements().getOrDefault(ImprovementKind.PRIORITY_ACTION, 0);
  }

  private static String text(Optional<String> value) {
    return value.orElse("");
  }

  /**
   * The values by column, as for a line of JSON.
   *
   * @return the columns in order; those without a value are left out
   */
  public Map<String, String> asMap() {
    List<String> cells = cells();
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < HEADER.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        values.put(HEADER.get(i), cells.get(i));
      }
    }
    return Collections.unmodifiableMap(values);
  }

  @Override
  public String toString() {
    return authorityName + ", " + entry.theme().map(t -> t + ", ").orElse("") + entry;
  }
}
