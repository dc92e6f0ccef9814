package org.inspectkit.grading.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.ThemeLink;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;

/**
 * What a later report says of an earlier inspection. It is shown beside the line, marked as
 * second-hand, and is never compared: a report may err about another, or speak of but a part.
 *
 * @param prior what is said of the earlier inspection
 * @param by the inspection whose report says so
 */
public record SecondHandEntry(PriorInspection prior, Inspection by) {

  public SecondHandEntry {
    Objects.requireNonNull(prior, "prior");
    Objects.requireNonNull(by, "by");
  }

  /**
   * The first day that may be meant, to order it by.
   *
   * @return the day; empty if the report gives no date
   */
  public Optional<LocalDate> earliest() {
    return prior.date().map(DateSpan::earliest);
  }

  /**
   * The month, which may be that of the visit or that of its letter.
   *
   * @return the month of the earlier inspection; empty if the report does not say it
   */
  public Optional<YearMonth> month() {
    return prior.month();
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
    for (PriorGrade grade : prior.grades()) {
      Optional<ThemeLink> link = grade.area().flatMap(area -> area.theme(theme.id()));
      if (link.isPresent() && grade.grade().isPresent()) {
        ReconciledGrade placed = reconciler.reconcile(grade.grade().get());
        grades.add(new SecondHandGrade(this, grade, placed, link.get()));
      }
    }
    return grades;
  }

  String when() {
    return prior.date().map(DateSpan::toString).orElse("undated");
  }

  String report() {
    return by.edition().id() + by.date().map(day -> " of " + day).orElse("");
  }

  @Override
  public String toString() {
    return ShortLine.of(when() + " second-hand, reported by " + report() + ": " + prior);
  }
}
