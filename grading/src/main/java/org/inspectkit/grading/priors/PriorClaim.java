package org.inspectkit.grading.priors;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.PriorCount;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;

/** One thing that a report says an earlier inspection judged or counted. */
public sealed interface PriorClaim {

  /**
   * The inspection whose report says so.
   *
   * @return the later inspection
   */
  Inspection teller();

  /**
   * What the report says of the earlier inspection as a whole.
   *
   * @return the second-hand inspection
   */
  PriorInspection prior();

  /**
   * A grade that is said to have been given.
   *
   * @param teller the inspection whose report says so
   * @param prior what the report says of the earlier inspection
   * @param said the grade
   */
  record OfGrade(Inspection teller, PriorInspection prior, PriorGrade said) implements PriorClaim {

    /**
     * Makes one, of parts that are all there.
     *
     * @param teller the inspection whose report says so
     * @param prior what the report says of the earlier inspection
     * @param said the grade
     */
    public OfGrade {
      Objects.requireNonNull(teller, "teller");
      Objects.requireNonNull(prior, "prior");
      Objects.requireNonNull(said, "said");
    }

    @Override
    public String toString() {
      return "'" + said + "' of " + prior;
    }
  }

  /**
   * How many areas of a kind are said to have been found.
   *
   * @param teller the inspection whose report says so
   * @param prior what the report says of the earlier inspection
   * @param said the count
   */
  record OfCount(Inspection teller, PriorInspection prior, PriorCount said) implements PriorClaim {

    /**
     * Makes one, of parts that are all there.
     *
     * @param teller the inspection whose report says so
     * @param prior what the report says of the earlier inspection
     * @param said the count
     */
    public OfCount {
      Objects.requireNonNull(teller, "teller");
      Objects.requireNonNull(prior, "prior");
      Objects.requireNonNull(said, "said");
    }

    @Override
    public String toString() {
      return "'" + said + "' of " + prior;
    }
  }

  /**
   * Everything that a report claims of earlier inspections of the authority itself; what it says of
   * schools, homes or agencies is left out.
   *
   * @param teller the inspection
   * @return the claims, in the order of the report
   */
  static List<PriorClaim> of(Inspection teller) {
    return teller.priorInspections().stream()
        .filter(prior -> prior.body().isEmpty())
        .flatMap(prior -> of(teller, prior))
        .toList();
  }

  private static Stream<PriorClaim> of(Inspection teller, PriorInspection prior) {
    return Stream.concat(
        prior.grades().stream().map(grade -> new OfGrade(teller, prior, grade)),
        prior.counts().stream().map(count -> new OfCount(teller, prior, count)));
  }
}
