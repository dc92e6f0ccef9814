package org.inspectkit.grading.timeline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.ThemeLink;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Judgement;

/**
 * What one inspection contributes to a timeline: a judgement under a theme, or that it has none.
 */
@Value.Immutable
public abstract class TimelineEntry {

  TimelineEntry() {}

  /** {@return the inspection} */
  public abstract Inspection inspection();

  /**
   * {@return the theme it belongs to; empty for an inspection without judgements, and for a
   * judgement whose area belongs to no theme}
   */
  public abstract Optional<Theme> theme();

  /** {@return the judgement; empty where there is none} */
  public abstract Optional<Judgement> judgement();

  /** {@return the grade and its place; empty where nothing is graded} */
  public abstract Optional<ReconciledGrade> grade();

  /**
   * {@return whether it is among the closest of its inspection under the theme; the others are
   * lines of their own}
   */
  public abstract boolean leading();

  @Value.Check
  void check() {
    if (!grade().map(ReconciledGrade::grade).equals(judgement().flatMap(Judgement::grade))) {
      throw new IllegalArgumentException("the grade is not the judgement's: " + grade());
    }
  }

  /**
   * The day to order it by.
   *
   * @return the inspection's date; empty if its report prints none
   */
  public Optional<LocalDate> date() {
    return inspection().date();
  }

  /**
   * What was judged.
   *
   * @return the area; empty where nothing was judged
   */
  public Optional<JudgementArea> area() {
    return judgement().map(Judgement::area);
  }

  /**
   * How the area belongs to the theme.
   *
   * @return the link; empty where there is no area or no theme
   */
  @Value.Derived
  @Value.Auxiliary
  public Optional<ThemeLink> link() {
    return theme().flatMap(t -> area().flatMap(a -> a.theme(t.id())));
  }

  /**
   * How many things the report says must improve, by what it calls them. The count is that of the
   * whole inspection, not of the theme.
   *
   * @return the kinds that occur, the most pressing first
   */
  public Map<ImprovementKind, Integer> improvements() {
    Map<ImprovementKind, Integer> counts = new EnumMap<>(ImprovementKind.class);
    for (AreaForImprovement area : inspection().areasForImprovement()) {
      counts.merge(area.kind(), 1, Integer::sum);
    }
    return Collections.unmodifiableMap(counts);
  }

  /**
   * What was published, for people.
   *
   * @return the grade as published; else in words why there is none
   */
  public String outcome() {
    return grade()
        .map(ReconciledGrade::published)
        .or(() -> judgement().map(j -> j.outcome().toString()))
        .orElseGet(this::reasonForNone);
  }

  private String reasonForNone() {
    if (!inspection().edition().graded()) {
      return "ungraded by design";
    }
    return theme().isPresent() ? "not awarded in this edition" : "no judgement known";
  }

  /**
   * The day, what was judged, how, and its place.
   *
   * @return a line of any length
   */
  public String describe() {
    return date().map(LocalDate::toString).orElse("undated")
        + " "
        + inspection().edition().id()
        + area().map(a -> " " + a.id()).orElse("")
        + ": "
        + outcome()
        + grade().map(g -> g.bands().map(b -> ", " + b).orElse("")).orElse("");
  }

  @Override
  public String toString() {
    return ShortLine.of(describe());
  }
}
