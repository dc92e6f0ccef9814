package org.inspectkit.scale;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.internal.Wording;

/**
 * An inspectorate's scale: its grades, best first, with their printed wordings and numbers.
 *
 * <pre>{@code
 * import org.inspectkit.scale.Grade;
 * import org.inspectkit.scale.GradeScales;
 *
 * Grade grade = GradeScales.APA_2006.findNumber(3).orElseThrow();  // Good (3) on apa-2006
 * GradeScales.APA_2006.polarity();                                 // higher number is better
 * }</pre>
 *
 * <p>Two lists of categories (kinds of finding) are kept here too, with {@link #graded()} false:
 * their entries can be found by wording, but not compared.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableGradeScale.class)
public abstract class GradeScale {

  GradeScale() {}

  /**
   * Its name in the catalogue.
   *
   * @return an id such as {@code ofsted-2012}
   */
  public abstract String id();

  /**
   * What it is called.
   *
   * @return a name for people
   */
  @Value.Auxiliary
  public abstract String name();

  /**
   * Who grades on it.
   *
   * @return one inspectorate or several, in words
   */
  @Value.Auxiliary
  public abstract String inspectorate();

  /**
   * When it was in use.
   *
   * @return years, in words
   */
  @Value.Auxiliary
  public abstract String years();

  /**
   * Whether its entries are grades.
   *
   * @return false for a list of categories without order
   */
  @Value.Auxiliary
  public abstract boolean graded();

  /**
   * Its grades.
   *
   * @return the grades, best first
   */
  public abstract List<Grade> grades();

  /**
   * Whether tables print the number of a grade without its label.
   *
   * @return false unless the catalogue says so
   */
  @Value.Default
  @Value.Auxiliary
  public boolean printedAsNumber() {
    return false;
  }

  /**
   * What is worth knowing about it.
   *
   * @return notes; may be blank
   */
  @Value.Auxiliary
  public abstract String notes();

  /**
   * What was not found in any source.
   *
   * @return one entry a fact that is from memory or inferred
   */
  @Value.Auxiliary
  public abstract List<String> unverified();

  /**
   * Where its facts are from.
   *
   * @return the sources
   */
  @Value.Auxiliary
  public abstract List<String> sources();

  /**
   * Which way its numbers run, worked out from the grades best first.
   *
   * @return the polarity
   */
  public Polarity polarity() {
    List<Integer> numbers = numbers();
    if (numbers.size() < 2 || !graded()) {
      return Polarity.NO_NUMBERS;
    }
    return numbers.get(0) > numbers.get(1)
        ? Polarity.HIGHER_NUMBER_IS_BETTER
        : Polarity.LOWER_NUMBER_IS_BETTER;
  }

  /**
   * The best grade.
   *
   * @return the first grade
   * @throws IllegalStateException if this is a list of categories
   */
  public Grade best() {
    return end(0);
  }

  /**
   * The worst grade.
   *
   * @return the last grade
   * @throws IllegalStateException if this is a list of categories
   */
  public Grade worst() {
    return end(grades().size() - 1);
  }

  /**
   * Finds a grade by its whole printed wording: its label or one of its aliases. Case, blanks,
   * kinds of quotation marks and dashes and a full stop at the end do not matter; a part of a
   * longer text is never taken for a grade.
   *
   * @param printedLabel what is printed
   * @return the grade; empty if no grade is printed so
   */
  public Optional<Grade> find(String printedLabel) {
    return Optional.ofNullable(byWording().get(Wording.words(printedLabel)));
  }

  /**
   * Finds a grade by its printed number.
   *
   * @param number what is printed
   * @return the grade; empty if none has the number
   */
  public Optional<Grade> findNumber(int number) {
    return grades().stream().filter(g -> g.number().filter(n -> n == number).isPresent()).findAny();
  }

  /**
   * The grade of an id.
   *
   * @param gradeId an id such as {@code good}
   * @return the grade
   */
  public Optional<Grade> grade(String gradeId) {
    return grades().stream().filter(g -> g.id().equals(gradeId)).findAny();
  }

  /**
   * Compares by quality.
   *
   * @param a a grade of this scale
   * @param b a grade of this scale
   * @return a positive number if {@code a} is better, a negative one if {@code b} is, else zero
   * @throws IllegalArgumentException if one of them is not on this scale, or this is a list of
   *     categories
   */
  public int compare(Grade a, Grade b) {
    Grade mine = own(a);
    Grade other = own(b);
    return mine.equals(other) ? 0 : mine.isBetterThan(other) ? 1 : -1;
  }

  @Value.Derived
  @Value.Auxiliary
  Map<String, Grade> byWording() {
    Map<String, Grade> found = new LinkedHashMap<>();
    for (Grade grade : grades()) {
      Stream.concat(Stream.of(grade.label()), grade.aliases().stream())
          .forEach(wording -> put(found, wording, grade));
    }
    return found;
  }

  private void put(Map<String, Grade> found, String wording, Grade grade) {
    if (found.put(Wording.words(wording), grade) != null) {
      throw new IllegalArgumentException(id() + ": '" + wording + "' is printed twice");
    }
  }

  /**
   * Checks that the grades belong here and have one order.
   *
   * @throws IllegalArgumentException if they do not
   */
  @Value.Check
  void check() {
    require(!grades().isEmpty(), "there is no grade");
    require(grades().stream().map(Grade::id).distinct().count() == grades().size(), "an id twice");
    for (int i = 0; i < grades().size(); i++) {
      Grade grade = grades().get(i);
      require(grade.scaleId().equals(id()), grade + " is on another scale");
      require(grade.place() == i + 1, grade + " is not at place " + (i + 1));
      require(grade.ranked() == graded(), grade + " must be ranked if the scale is graded");
    }
    List<Integer> numbers = numbers();
    require(numbers.isEmpty() || numbers.size() == grades().size(), "a grade has no number");
    require(runsOneWay(numbers), "the numbers do not run one way");
  }

  private static boolean runsOneWay(List<Integer> numbers) {
    long falls =
        IntStream.range(1, numbers.size()).filter(i -> numbers.get(i - 1) > numbers.get(i)).count();
    return numbers.stream().distinct().count() == numbers.size()
        && (falls == 0 || falls == numbers.size() - 1);
  }

  private List<Integer> numbers() {
    return grades().stream().flatMap(g -> g.number().stream()).toList();
  }

  private Grade end(int index) {
    if (!graded()) {
      throw new IllegalStateException(id() + " is a list of categories: it has no better end");
    }
    return grades().get(index);
  }

  private Grade own(Grade grade) {
    if (!grade.scaleId().equals(id())) {
      throw new IllegalArgumentException(grade + " is not on " + id());
    }
    return grade(grade.id())
        .orElseThrow(() -> new IllegalArgumentException(grade + " is not on " + id()));
  }

  private void require(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalArgumentException(id() + ": " + problem);
    }
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
    return ShortLine.of(id() + " " + grades().stream().map(Grade::label).toList());
  }

  /**
   * Builds a {@link GradeScale}. Each attribute is set by the method of its name; {@code from}
   * takes all of another. A list is set as a whole ({@code grades}) or added to ({@code addGrades},
   * {@code addAllGrades}). Must be set: {@code id}, {@code name}, {@code inspectorate}, {@code
   * years}, {@code graded} and {@code notes}; {@code build()} names those that are missing.
   */
  public static final class Builder extends ImmutableGradeScale.Builder {
    Builder() {}
  }
}
