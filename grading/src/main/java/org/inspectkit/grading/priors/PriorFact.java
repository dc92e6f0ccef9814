package org.inspectkit.grading.priors;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.PriorCount;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;

/** One thing that a report says an earlier inspection judged or counted. */
public sealed interface PriorFact {

  /**
   * The inspection whose report says so.
   *
   * @return the later inspection
   */
  Inspection report();

  /**
   * What the report says of the earlier inspection as a whole.
   *
   * @return the second-hand inspection
   */
  PriorInspection prior();

  /**
   * What is said, and of which earlier inspection.
   *
   * @return a line of any length
   */
  String describe();

  /**
   * A grade that is said to have been given.
   *
   * @param report the inspection whose report says so
   * @param prior what the report says of the earlier inspection
   * @param said the grade
   */
  record OfGrade(Inspection report, PriorInspection prior, PriorGrade said) implements PriorFact {

    public OfGrade {
      Objects.requireNonNull(report, "report");
      Objects.requireNonNull(prior, "prior");
      Objects.requireNonNull(said, "said");
    }

    @Override
    public String describe() {
      return "'" + said.describe() + "' of " + prior;
    }

    @Override
    public String toString() {
      return ShortLine.of(describe());
    }
  }

  /**
   * How many areas of a kind are said to have been found.
   *
   * @param report the inspection whose report says so
   * @param prior what the report says of the earlier inspection
   * @param said the count
   */
  record OfCount(Inspection report, PriorInspection prior, PriorCount said) implements PriorFact {

    public OfCount {
      Objects.requireNonNull(report, "report");
      Objects.requireNonNull(prior, "prior");
      Objects.requireNonNull(said, "said");
    }

    @Override
    public String describe() {
      return "'" + said + "' of " + prior;
    }

    @Override
    public String toString() {
      return ShortLine.of(describe());
    }
  }

  /**
   * Everything that a report says of earlier inspections of the authority itself; what it says of
   * schools, homes or agencies is left out.
   *
   * @param report the inspection
   * @return the facts, in the order of the report
   */
  static List<PriorFact> of(Inspection report) {
    return report.priorInspections().stream()
        .filter(prior -> prior.body().isEmpty())
        .flatMap(prior -> of(report, prior))
        .toList();
  }

  private static Stream<PriorFact> of(Inspection report, PriorInspection prior) {
    return Stream.concat(
        prior.grades().stream().map(grade -> new OfGrade(report, prior, grade)),
        prior.counts().stream().map(count -> new OfCount(report, prior, count)));
  }
}
