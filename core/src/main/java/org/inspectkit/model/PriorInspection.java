package org.inspectkit.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.source.Statement;

/**
 * What a report says of an earlier inspection. It is second-hand: it never takes the place of what
 * the report of that inspection says itself.
 */
@Value.Immutable
public abstract class PriorInspection {

  PriorInspection() {}

  /**
   * What speaks of the earlier inspection, as printed: a sentence, and those that go on from it.
   *
   * @return the words
   */
  public abstract String text();

  /**
   * The framework of the earlier inspection, where the words name it or only one was in force for
   * such a subject at that time.
   *
   * @return the framework
   */
  public abstract Optional<Framework> framework();

  /**
   * Who was inspected, where it is not the authority itself: a children's home, a school, an agency
   * for fostering or adoption. The grades are then none of the authority's.
   *
   * @return what kind of body, as printed
   */
  public abstract Optional<String> body();

  /**
   * When it was, as printed: a date such as {@code December 2010} or words such as {@code the last
   * inspection}.
   *
   * @return the words
   */
  public abstract Optional<String> printedDate();

  /**
   * When it was, as exactly as the report gives it. It may be the time of the visit or that of the
   * letter: allow some tolerance.
   *
   * @return the date; empty where none is printed
   */
  public abstract Optional<DateSpan> date();

  /**
   * The month of the earlier inspection.
   *
   * @return the month; empty where the date is not known that exactly
   */
  public Optional<YearMonth> month() {
    return date().flatMap(DateSpan::month);
  }

  /**
   * How many areas of each kind the earlier inspection is said to have found.
   *
   * @return the counts in the order of the sentence
   */
  public abstract List<PriorCount> counts();

  /**
   * What the earlier inspection is said to have judged.
   *
   * @return the grades in the order of the sentence
   */
  public abstract List<PriorGrade> grades();

  /**
   * Where the report says so. It takes no part in equality.
   *
   * @return the statements, in order
   */
  @Value.Auxiliary
  public abstract List<Statement> statements();

  /**
   * Checks that areas are those of the framework, and that another body has none.
   *
   * @throws IllegalArgumentException if an area is not that of the first edition of the framework
   *     that has it
   */
  @Value.Check
  void check() {
    for (PriorGrade grade : grades()) {
      if (grade.area().isPresent() && !judges(grade.area().get())) {
        throw new IllegalArgumentException(grade.area().get() + " is not an area of " + this);
      }
    }
  }

  private boolean judges(JudgementArea area) {
    return body().isEmpty()
        && framework().stream()
            .flatMap(framework -> framework.editions().stream())
            .flatMap(edition -> edition.area(area.id()).stream())
            .findFirst()
            .filter(area::equals)
            .isPresent();
  }

  /**
   * A builder; {@code build()} names the attributes that are missing.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String toString() {
    return ShortLine.of(
        framework().map(Framework::id).orElse("inspection")
            + " of "
            + date().map(DateSpan::toString).or(this::printedDate).orElse("an earlier time")
            + body().map(body -> ", " + body).orElse("")
            + (counts().isEmpty() ? "" : " " + counts())
            + (grades().isEmpty() ? "" : " " + grades())
            + " (second-hand)");
  }

  /**
   * Builds a {@link PriorInspection}. Each attribute is set by the method of its name; {@code from}
   * takes all of another. A list is set as a whole ({@code counts}) or added to ({@code addCounts},
   * {@code addAllCounts}). Must be set: {@code text}; {@code build()} says so where it is missing.
   */
  public static final class Builder extends ImmutablePriorInspection.Builder {
    Builder() {}
  }
}
