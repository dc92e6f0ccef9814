package org.inspectkit.grading.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthority;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.scale.Grade;

/**
 * Finds which inspections that reports speak of are not at hand. One inspection may be given with
 * the month of its visit in one report and with that of its publication in another.
 */
final class MissingReports {

  private static final DateTolerance TOLERANCE = DateTolerance.STANDARD;

  private final List<List<SecondHandEntry>> found = new ArrayList<>();

  private MissingReports() {}

  /** The inspections of an authority that are not at hand, in order of time. */
  static List<MissingReport> of(
      Authority authority, List<Inspection> atHand, List<SecondHandEntry> mentions) {
    Optional<LocalDate> since = authority.entry().flatMap(LocalAuthority::existsFrom);
    MissingReports missing = new MissingReports();
    mentions.stream()
        .filter(m -> m.prior().body().isEmpty() && m.prior().date().isPresent())
        .filter(m -> since.filter(day -> latest(m).isBefore(day)).isEmpty())
        .filter(m -> atHand.stream().noneMatch(i -> canBe(i, m)))
        .forEach(missing::add);
    return missing.found.stream().map(ImmutableMissingReport::of).toList();
  }

  private static LocalDate latest(SecondHandEntry mention) {
    return mention.prior().date().orElseThrow().latest();
  }

  private void add(SecondHandEntry mention) {
    for (List<SecondHandEntry> same : found) {
      if (same.stream().allMatch(other -> canBeOne(other.prior(), mention.prior()))) {
        same.add(mention);
        return;
      }
    }
    found.add(new ArrayList<>(List.of(mention)));
  }

  /** Whether a report may speak of this inspection, which is not its own. */
  private static boolean canBe(Inspection inspection, SecondHandEntry mention) {
    PriorInspection prior = mention.prior();
    return !inspection.equals(mention.by())
        && canBeUnder(inspection.framework(), prior)
        && TOLERANCE.datesOf(inspection).filter(prior.date().orElseThrow()::overlaps).isPresent();
  }

  /** Where no framework is named, any may be meant that gives what is said. */
  private static boolean canBeUnder(Framework framework, PriorInspection prior) {
    return prior
        .framework()
        .map(framework::equals)
        .orElse(framework.graded() || prior.grades().isEmpty());
  }

  private static boolean canBeOne(PriorInspection a, PriorInspection b) {
    boolean kind =
        a.framework().map(f -> canBeUnder(f, b)).orElse(true)
            && b.framework().map(f -> canBeUnder(f, a)).orElse(true);
    return kind && isNear(a.date().orElseThrow(), b.date().orElseThrow()) && agree(a, b);
  }

  private static boolean isNear(DateSpan a, DateSpan b) {
    int months = TOLERANCE.monthsBetweenReports();
    return a.overlaps(
        new DateSpan(b.earliest().minusMonths(months), b.latest().plusMonths(months)));
  }

  /** Two grades of one area are not those of one inspection. */
  private static boolean agree(PriorInspection a, PriorInspection b) {
    Map<JudgementArea, Grade> grades = new HashMap<>();
    a.grades().forEach(g -> known(g).ifPresent(area -> grades.put(area, g.grade().orElseThrow())));
    return b.grades().stream()
        .allMatch(
            g ->
                known(g)
                    .map(grades::get)
                    .filter(grade -> !grade.equals(g.grade().orElseThrow()))
                    .isEmpty());
  }

  private static Optional<JudgementArea> known(PriorGrade grade) {
    return grade.grade().flatMap(known -> grade.area());
  }
}
