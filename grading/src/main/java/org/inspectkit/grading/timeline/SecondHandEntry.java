package org.inspectkit.grading.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.ThemeLink;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.scale.Grade;

/**
 * What a later report says of an earlier inspection. It is shown beside the line, marked as
 * second-hand, and is never compared: a report may err about another, or speak of but a part.
 */
@Value.Immutable
public abstract class SecondHandEntry {

  SecondHandEntry() {}

  /** {@return what is said of the earlier inspection} */
  public abstract PriorInspection prior();

  /** {@return the inspection whose report says so} */
  public abstract Inspection by();

  /**
   * The first day that may be meant, to order it by.
   *
   * @return the day; empty if the report gives no date
   */
  public Optional<LocalDate> earliest() {
    return prior().date().map(DateSpan::earliest);
  }

  /**
   * The month, which may be that of the visit or that of its letter.
   *
   * @return the month of the earlier inspection; empty if the report does not say it
   */
  public Optional<YearMonth> month() {
    return prior().month();
  }

  /**
   * What it graded under a theme, where it is certain which area and which scale is meant.
   *
   * @param theme the theme
   * @param reconciler places the grades
   * @return the grades in the order of the report
   */
  List<SecondHandGrade> grades(Theme theme, GradeReconciler reconciler) {
    List<SecondHandGrade> grades = new ArrayList<>();
    for (PriorGrade grade : prior().grades()) {
      Optional<ThemeLink> link = grade.area().flatMap(area -> area.theme(theme.id()));
      if (link.isPresent() && grade.grade().isPresent()) {
        JudgementOutcome said = asPrinted(grade.grade().get(), grade.printed());
        ReconciledGrade placed = reconciler.reconcile(said).orElseThrow();
        grades.add(ImmutableSecondHandGrade.of(this, grade, placed, link.get()));
      }
    }
    return grades;
  }

  /** A number that the later report prints stays a number: it does not say the label. */
  private static JudgementOutcome asPrinted(Grade grade, String printed) {
    return new JudgementOutcome.Graded(
        grade, printed, grade.number().filter(n -> printed.equals(n.toString())));
  }

  /** The themes of the areas whose grades are certain. */
  static Set<Theme> themes(PriorInspection prior) {
    Set<Theme> themes = new LinkedHashSet<>();
    for (PriorGrade grade : prior.grades()) {
      if (grade.grade().isPresent()) {
        grade.area().ifPresent(area -> area.themes().forEach(link -> themes.add(link.theme())));
      }
    }
    return themes;
  }

  String when() {
    return prior().date().map(DateSpan::toString).orElse("undated");
  }

  String report() {
    return by().edition().id() + by().date().map(day -> " of " + day).orElse("");
  }

  @Override
  public String toString() {
    return ShortLine.of(when() + " second-hand, reported by " + report() + ": " + prior());
  }
}
