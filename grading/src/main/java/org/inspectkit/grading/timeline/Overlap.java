package org.inspectkit.grading.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionPeriod;

/**
 * Two inspections of an authority that were under way on the same day. One cannot be the answer to
 * the other; and if both are under one framework, one may have been read twice, as under two
 * editions or with a wrong date.
 */
@Value.Immutable
public abstract class Overlap {

  Overlap() {}

  /** {@return the one that began first, or is first on the timeline} */
  public abstract Inspection first();

  /** {@return the other} */
  public abstract Inspection second();

  @Value.Check
  void check() {
    if (!meet(first(), second())) {
      throw new IllegalArgumentException("no day in common: " + first() + ", " + second());
    }
  }

  /** All pairs, in the order of the inspections. */
  static List<Overlap> among(List<Inspection> inspections) {
    List<Overlap> found = new ArrayList<>();
    for (int i = 0; i < inspections.size(); i++) {
      Inspection first = inspections.get(i);
      inspections.subList(i + 1, inspections.size()).stream()
          .filter(second -> meet(first, second))
          .forEach(second -> found.add(ImmutableOverlap.of(first, second)));
    }
    return found;
  }

  /**
   * Whether the two may be one inspection that was read twice.
   *
   * @return true if both are under one framework, which inspects an authority once at a time
   */
  public boolean maybeOne() {
    return first().framework().equals(second().framework());
  }

  private static boolean meet(Inspection a, Inspection b) {
    return a.periods().stream().anyMatch(p -> b.periods().stream().anyMatch(q -> meet(p, q)));
  }

  private static boolean meet(InspectionPeriod a, InspectionPeriod b) {
    return !a.start().isAfter(b.end()) && !b.start().isAfter(a.end());
  }

  /**
   * Which inspections they are, and whether they may be one.
   *
   * @return a line of any length
   */
  public String describe() {
    return describe(first())
        + " and "
        + describe(second())
        + (maybeOne() ? " may be one inspection, read twice" : " were under way at the same time");
  }

  @Override
  public String toString() {
    return ShortLine.of(describe());
  }

  private static String describe(Inspection inspection) {
    return inspection.edition().id()
        + inspection.date().map(LocalDate::toString).map(day -> " of " + day).orElse("");
  }
}
