package org.inspectkit.grading.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.inspectkit.grading.Comparison;
import org.inspectkit.grading.Correspondence;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.model.AuthorityChange;

/** From one graded entry of a theme to the next. */
@Value.Immutable
public abstract class Movement {

  Movement() {}

  /** {@return the entry before} */
  public abstract TimelineEntry earlier();

  /** {@return the entry after} */
  public abstract TimelineEntry later();

  /** {@return which way the grade moved} */
  public abstract Direction direction();

  /** {@return how far the two can be compared} */
  public abstract Comparability comparability();

  @Value.Check
  void check() {
    if (earlier().grade().isEmpty() || later().grade().isEmpty()) {
      throw new IllegalArgumentException("what has no grade does not move");
    }
    LocalDate before = earlier().date().orElse(LocalDate.MAX);
    if (later().date().filter(before::isBefore).isEmpty()) {
      throw new IllegalArgumentException(later() + " is not after " + earlier());
    }
    if (direction() != Direction.NOT_COMPARABLE
        && comparability().strength() == Correspondence.NONE) {
      throw new IllegalArgumentException("nothing links " + earlier() + " and " + later());
    }
  }

  static Movement between(
      TimelineEntry earlier,
      TimelineEntry later,
      GradeReconciler reconciler,
      List<AuthorityChange> changes,
      List<MissingReport> skipped) {
    Comparison grades =
        reconciler.compare(later.grade().orElseThrow(), earlier.grade().orElseThrow());
    Comparability how = Comparability.of(earlier, later, grades, changes, skipped);
    boolean open =
        how.strength() == Correspondence.NONE
            || !reconciler.policy().acceptsQuestion(how.question());
    Direction direction = open ? Direction.NOT_COMPARABLE : Direction.of(grades.result());
    return ImmutableMovement.of(earlier, later, direction, how);
  }

  /**
   * How strong the movement is: no more than the weakest of its links.
   *
   * @return the weakest of scales, questions and councils, from the side of the earlier
   */
  public Correspondence strength() {
    return comparability().strength();
  }

  /**
   * The movement in plain English.
   *
   * @return two sentences: which way it moved, and why that can or cannot be said
   */
  public String reason() {
    return Reasons.of(this);
  }

  /**
   * What the reason rests on.
   *
   * @return published documents and pages; none within one scale and one council
   */
  public List<String> citations() {
    return comparability().citations();
  }

  /**
   * The two grades, the direction, and how far they compare.
   *
   * @return a line of any length
   */
  public String describe() {
    return whose()
        + shown(earlier())
        + " -> "
        + shown(later())
        + ": "
        + direction()
        + " ("
        + comparability().describe()
        + ")";
  }

  @Override
  public String toString() {
    return ShortLine.of(whose() + direction() + ", " + shown(earlier()) + " -> " + shown(later()));
  }

  /** The councils, where the later one took over from the earlier. */
  private String whose() {
    String names =
        Stream.of(earlier(), later())
            .flatMap(entry -> entry.inspection().authority().stream())
            .map(authority -> Authority.of(authority).name())
            .distinct()
            .collect(Collectors.joining(", then "));
    return names.isEmpty() ? "" : names + ": ";
  }

  private static String shown(TimelineEntry entry) {
    return entry.date().map(LocalDate::toString).orElse("undated")
        + " "
        + entry.area().map(a -> a.id()).orElse("")
        + " "
        + entry.grade().map(ReconciledGrade::published).orElse("");
  }
}
