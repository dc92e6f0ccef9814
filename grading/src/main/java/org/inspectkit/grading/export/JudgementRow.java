package org.inspectkit.grading.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.ThemeLink;
import org.inspectkit.grading.timeline.Authority;
import org.inspectkit.grading.timeline.Movement;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.model.Inspection;

/**
 * A row: one judgement of one inspection, or an inspection that has none.
 *
 * @param authority whose inspection it is
 * @param entry the judgement under the theme that its area is closest to
 * @param otherThemes the other themes that the area belongs to, and how closely
 * @param movements what moved into the entry; several where nothing says which to choose
 * @param told the grade on the scale of the table
 */
public record JudgementRow(
    Authority authority,
    TimelineEntry entry,
    List<ThemeLink> otherThemes,
    List<Movement> movements,
    Optional<ToldGrade> told) {

  /**
   * Makes one, with copies of what could change.
   *
   * @param authority whose inspection it is
   * @param entry the judgement under the theme that its area is closest to
   * @param otherThemes the other themes that the area belongs to, and how closely
   * @param movements what moved into the entry; several where nothing says which to choose
   * @param told the grade on the scale of the table
   */
  public JudgementRow {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(told, "told");
    otherThemes = List.copyOf(otherThemes);
    movements = List.copyOf(movements);
  }

  /**
   * The inspection.
   *
   * @return the inspection that judged, or that has no judgements
   */
  public Inspection inspection() {
    return entry.inspection();
  }

  /**
   * The values by column, as text, numbers and truth values; days are text such as {@code
   * 2012-03-05}.
   *
   * @return the columns in order; those without a value are left out
   */
  public Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Column<JudgementRow> column : JudgementColumns.ALL) {
      column.value(this).ifPresent(value -> values.put(column.name(), value));
    }
    return Collections.unmodifiableMap(values);
  }

  @Override
  public String toString() {
    return authority + ", " + entry.theme().map(Theme::name).map(t -> t + ", ").orElse("") + entry;
  }
}
