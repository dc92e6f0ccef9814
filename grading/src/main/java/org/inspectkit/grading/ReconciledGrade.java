package org.inspectkit.grading;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.inspectkit.grading.internal.PrintedNumber;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.QualityBand;

/** A grade as published, and beside it the place it has on the regulators' yardstick. */
@Value.Immutable
public abstract class ReconciledGrade {

  ReconciledGrade() {}

  /** {@return the grade as published; reconciling never changes it} */
  public abstract Grade grade();

  /** {@return the label as the document prints it; the scale's own if no document is known} */
  public abstract String printed();

  /** {@return the number as the document prints it; the scale's own if no document is known} */
  public abstract Optional<Integer> printedNumber();

  /** {@return what the crosswalk says of the grade} */
  public abstract GradeLink link();

  /**
   * {@return where the policy places it; empty where nothing supports a place or the policy does
   * not accept the link}
   */
  public abstract Optional<BandRange> bands();

  /** {@return the same in plain English, with its rationale and its sources} */
  public abstract String explanation();

  @Value.Check
  void check() {
    if (!link().grade().equals(grade())) {
      throw new IllegalArgumentException(link() + " is not about " + grade());
    }
    if (bands().isPresent() && link().bands().filter(b -> b.contains(bands().get())).isEmpty()) {
      throw new IllegalArgumentException(link() + " does not support " + bands().get());
    }
  }

  /**
   * How closely the grade agrees with its place.
   *
   * @return what the crosswalk says, also where the policy does not place the grade
   */
  public Correspondence correspondence() {
    return link().correspondence();
  }

  /**
   * The band, if it is placed in but one.
   *
   * @return the band; empty for a grade that is in a range or not placed
   */
  public Optional<QualityBand> band() {
    return bands().flatMap(BandRange::single);
  }

  /**
   * The sources of the link.
   *
   * @return published documents and pages
   */
  public List<String> citations() {
    return link().rationale().sources();
  }

  /**
   * What the sources of the link leave open.
   *
   * @return one entry a fact
   */
  public List<String> unverified() {
    return link().rationale().unverified();
  }

  /**
   * What was published, for people: the printed label, with the number where one is printed apart
   * from it. A number that is printed alone is shown alone.
   *
   * @return such as {@code Good (2)}, {@code Grade 2 (Good)} or {@code 3}
   */
  public String published() {
    return printed()
        + printedNumber()
            .filter(n -> !printed().contains("" + n))
            .map(n -> " (" + n + ")")
            .orElse("");
  }

  /**
   * What the inspectorate's key says of a number that is printed alone: its description of the
   * grade, or the grade's label where no description is known.
   *
   * @return the words; empty where the document prints words itself
   */
  public Optional<String> keyWords() {
    return keyWords(grade(), printed(), printedNumber());
  }

  static Optional<String> keyWords(Grade grade, String printed, Optional<Integer> number) {
    return PrintedNumber.alone(printed, number)
        .map(alone -> grade.descriptor().orElseGet(grade::label))
        .filter(words -> !words.equals(printed));
  }

  /**
   * What a number that is printed alone means, to be shown after it. Only a description is called
   * that of the key; a word alone may be the scale's and not the document's.
   *
   * @return such as {@code the key: A service that exceeds minimum requirements} or {@code Good};
   *     empty where the document prints words itself
   */
  public Optional<String> numberInWords() {
    return numberInWords(grade(), printed(), printedNumber());
  }

  static Optional<String> numberInWords(Grade grade, String printed, Optional<Integer> number) {
    String source = grade.descriptor().isPresent() ? "the key: " : "";
    return keyWords(grade, printed, number).map(words -> source + words);
  }

  @Override
  public String toString() {
    String place = bands().map(b -> " = " + b).orElse(" = no place");
    return ShortLine.of(
        published() + " on " + grade().scaleId() + place + " (" + correspondence() + ")");
  }
}
