package org.inspectkit.framework;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.inspectkit.internal.Counted;
import org.inspectkit.internal.Wording;
import org.inspectkit.scale.GradeScale;

/**
 * An edition of a framework: the areas judged and the scale, or that nothing is graded.
 *
 * <p>The dates are those of inspections, not of reports, and serve to check what was read off a
 * document: reports under an old edition come out after the first ones under the new.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableEdition.class)
public abstract class Edition {

  Edition() {}

  /**
   * Its name in the catalogue.
   *
   * @return an id such as {@code ilacs-2023}
   */
  public abstract String id();

  /**
   * The framework it is an edition of.
   *
   * @return the framework's id
   */
  public abstract String frameworkId();

  /**
   * What it is called.
   *
   * @return a name for people
   */
  @Value.Auxiliary
  public abstract String name();

  /**
   * The first day on which an inspection under it began.
   *
   * @return the day; empty where it is not known
   */
  @Value.Auxiliary
  public abstract Optional<LocalDate> inForceFrom();

  /**
   * The last day on which an inspection under it began.
   *
   * @return the day; empty where it is not known or has not come
   */
  @Value.Auxiliary
  public abstract Optional<LocalDate> inForceTo();

  /**
   * The scale of its areas, unless an area has its own.
   *
   * @return the scale; empty where nothing is graded
   */
  @Value.Auxiliary
  public abstract Optional<GradeScale> scale();

  /**
   * What it judges.
   *
   * @return the areas, in printed order
   */
  @Value.Auxiliary
  public abstract List<JudgementArea> areas();

  /**
   * By which rules the grade of one area limits that of another.
   *
   * @return the rules, each about areas of this edition; empty where none is published
   */
  @Value.Auxiliary
  public abstract List<LimitingRule> limitingRules();

  /**
   * Whether it grades.
   *
   * @return false where it is ungraded by design
   */
  public boolean graded() {
    return scale().filter(GradeScale::graded).isPresent();
  }

  /**
   * An area.
   *
   * @param areaId an id such as {@code help-and-protection}
   * @return the area; empty if the edition does not judge it
   */
  public Optional<JudgementArea> area(String areaId) {
    return areas().stream().filter(area -> area.id().equals(areaId)).findAny();
  }

  /**
   * The areas that a printed name may mean.
   *
   * @param printed a whole printed name
   * @return the areas, in order; several where one name is used twice
   */
  public List<JudgementArea> areasPrintedAs(String printed) {
    return areasByWords().getOrDefault(letters(Wording.words(printed)), List.of());
  }

  /** Texts lose apostrophes and hyphens, and so the ends of words. */
  private static String letters(String words) {
    return words.replace(" ", "");
  }

  /** Made once: a reader asks for every heading of a long report. */
  @Value.Derived
  @Value.Auxiliary
  Map<String, List<JudgementArea>> areasByWords() {
    return areas().stream()
        .flatMap(
            area -> area.foldedWordings().stream().map(words -> Map.entry(letters(words), area)))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /**
   * Whether an inspection that began on a day can be under this edition, as far as is known.
   *
   * @param day the first day of an inspection
   * @return false if the day is before the first or after the last known day
   */
  public boolean covers(LocalDate day) {
    return inForceFrom().filter(day::isBefore).isEmpty()
        && inForceTo().filter(day::isAfter).isEmpty();
  }

  /**
   * Checks that no two areas have the same id and that rules are about areas that there are, and
   * gives each area without a scale that of the edition.
   *
   * @throws IllegalArgumentException if two have, or a rule is about another area
   */
  @Value.Check
  Edition check() {
    if (areas().stream().map(JudgementArea::id).distinct().count() != areas().size()) {
      throw new IllegalArgumentException(id() + ": an area's id occurs twice");
    }
    limitingRules().stream()
        .flatMap(rule -> Stream.concat(rule.areas().stream(), Stream.of(rule.limited())))
        .filter(area -> area(area).isEmpty())
        .forEach(
            area -> {
              throw new IllegalArgumentException(id() + ": a rule is about " + area);
            });
    return scale().filter(s -> areas().stream().anyMatch(a -> a.scale().isEmpty())).isPresent()
        ? builder().from(this).areas(areas().stream().map(this::scaled).toList()).build()
        : this;
  }

  private JudgementArea scaled(JudgementArea area) {
    return area.scale().isPresent()
        ? area
        : JudgementArea.builder().from(area).scale(scale()).build();
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
    return id()
        + scale()
            .map(s -> ", " + Counted.of(areas().size(), "area") + " on " + s.id())
            .orElse(", ungraded");
  }

  /**
   * Builds an {@link Edition}. Each attribute is set by the method of its name; {@code from} takes
   * all of another. A list is set as a whole ({@code areas}) or added to ({@code addAreas}, {@code
   * addAllAreas}). Must be set: {@code id}, {@code frameworkId} and {@code name}; {@code build()}
   * names those that are missing.
   */
  public static final class Builder extends ImmutableEdition.Builder {
    Builder() {}
  }
}
