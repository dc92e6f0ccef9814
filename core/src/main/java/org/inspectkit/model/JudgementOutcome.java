package org.inspectkit.model;

import java.util.Objects;
import java.util.Optional;
import org.inspectkit.scale.Grade;

/** What an inspection concluded about an area: a grade, no judgement, or words on no scale. */
public sealed interface JudgementOutcome {

  /**
   * The grade, where there is one.
   *
   * @return the grade; empty if the area was not judged or the printed words are on no scale
   */
  default Optional<Grade> grade() {
    return Optional.empty();
  }

  /**
   * The words as printed.
   *
   * @return the label, or what is printed in its place
   */
  String printed();

  /**
   * A grade on the framework's scale.
   *
   * @param value the grade
   * @param printed the label as printed; the number as text where only a number is printed
   * @param printedNumber the number, where one is printed
   */
  record Graded(Grade value, String printed, Optional<Integer> printedNumber)
      implements JudgementOutcome {

    public Graded {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(printed, "printed");
      Objects.requireNonNull(printedNumber, "printedNumber");
    }

    @Override
    public Optional<Grade> grade() {
      return Optional.of(value);
    }

    /** Shows only the number where only the number was printed. */
    @Override
    public String toString() {
      boolean alone = printedNumber.map(String::valueOf).filter(printed::equals).isPresent();
      return alone ? printed + " on " + value.scaleId() : value.toString();
    }
  }

  /**
   * The inspectorate says that it did not judge the area. It is not a grade, and never the worst
   * one.
   *
   * @param printed the words that say so
   */
  record NotJudged(String printed) implements JudgementOutcome {

    public NotJudged {
      Objects.requireNonNull(printed, "printed");
    }

    @Override
    public String toString() {
      return "not judged (\"" + printed + "\")";
    }
  }

  /**
   * Words or a number where the grade should be, which the scale does not know.
   *
   * @param printed the words
   */
  record Unresolved(String printed) implements JudgementOutcome {

    public Unresolved {
      Objects.requireNonNull(printed, "printed");
    }

    @Override
    public String toString() {
      return "unresolved (\"" + printed + "\")";
    }
  }
}
