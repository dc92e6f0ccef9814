package org.inspectkit.parsers.readers.priors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.scale.GradeScale;

/**
 * What the words of an earlier grade mean. The framework is the one that the words name, or the
 * only one that was in force and judged such a thing; if several can be meant, the grade stands on
 * their scale if they share one, and otherwise in words alone.
 *
 * @param frameworks those that can be meant
 */
record PriorMeaning(List<Framework> frameworks) {

  /** Reports came out up to so long after their inspection began; some tell that date. */
  private static final int MONTHS_TO_PUBLICATION = 2;

  /** A part of what an area is about is not the area. */
  private static final Pattern PART =
      Pattern.compile(
          "\\b(?:outcomes|capacity|quality of|partnerships?|ambition|management|governance|aspects? of practice)\\b"
              + "|^"
              + PriorSubject.UNKNOWN
              + "$");

  private static final String OVERALL = "overall-effectiveness";

  /** What the words name, at a time when that was in force. */
  static List<Framework> named(String words, Optional<DateSpan> date) {
    return Frameworks.all().stream()
        .filter(
            f ->
                Stream.concat(f.mentions().stream(), f.titles().stream()).anyMatch(words::contains))
        .filter(f -> inForce(f, date))
        .toList();
  }

  /**
   * What can be meant.
   *
   * @param words the words for the inspection and those near them
   * @param subjects what was inspected and what was judged
   * @param date when
   */
  static PriorMeaning of(String words, List<String> subjects, Optional<DateSpan> date) {
    List<Framework> named = named(words, date);
    if (named.size() == 1) {
      return new PriorMeaning(named);
    }
    List<Framework> possible =
        Frameworks.all().stream()
            .filter(f -> areas(f).anyMatch(area -> !area.mentions().isEmpty()))
            .filter(f -> date.isPresent() && inForce(f, date))
            .filter(f -> subjects.stream().allMatch(subject -> judges(f, subject)))
            .toList();
    return new PriorMeaning(possible);
  }

  Optional<Framework> framework() {
    return frameworks.size() == 1 ? Optional.of(frameworks.get(0)) : Optional.empty();
  }

  PriorGrade grade(String printed, String subject, Optional<String> told, Optional<DateSpan> date) {
    Optional<JudgementArea> area = framework().flatMap(f -> area(f, subject, date));
    Optional<GradeScale> scale = area.flatMap(JudgementArea::scale).or(this::scale);
    String label = printed.replaceFirst("^requir(?:e|ed|ing) ", "requires ");
    return new PriorGrade(printed, told, area, scale.flatMap(s -> s.find(label)));
  }

  /** The scale that all editions share. */
  private Optional<GradeScale> scale() {
    List<GradeScale> scales =
        frameworks.stream()
            .flatMap(f -> f.editions().stream())
            .flatMap(edition -> edition.scale().stream())
            .distinct()
            .toList();
    return scales.size() == 1 ? Optional.of(scales.get(0)) : Optional.empty();
  }

  /** The area that every edition that can be meant calls so. */
  private static Optional<JudgementArea> area(
      Framework framework, String subject, Optional<DateSpan> date) {
    List<Optional<JudgementArea>> found =
        framework.editions().stream()
            .filter(edition -> date.isEmpty() || inForce(edition, date.get()))
            .map(edition -> area(edition, subject))
            .distinct()
            .toList();
    return found.size() == 1
        ? found.get(0).filter(area -> isFirst(framework, area))
        : Optional.empty();
  }

  private static boolean isFirst(Framework framework, JudgementArea area) {
    return framework.editions().stream()
        .flatMap(edition -> edition.area(area.id()).stream())
        .findFirst()
        .filter(area::equals)
        .isPresent();
  }

  private static Optional<JudgementArea> area(Edition edition, String subject) {
    List<JudgementArea> printed = edition.areasPrintedAs(subject);
    if (printed.size() == 1) {
      return Optional.of(printed.get(0));
    }
    return PART.matcher(subject).find() ? Optional.empty() : areaAbout(edition, subject);
  }

  private static Optional<JudgementArea> areaAbout(Edition edition, String subject) {
    Predicate<JudgementArea> asked =
        PriorWords.isGeneral(subject) && !PriorWords.isSpecial(subject)
            ? area -> area.theme(OVERALL).isPresent()
            : area -> isMentioned(area, subject);
    List<JudgementArea> areas =
        edition.areas().stream()
            .filter(area -> !area.mentions().isEmpty() || area.id().equals(OVERALL))
            .filter(asked)
            .toList();
    return areas.size() == 1
            && !PriorWords.isSpecial(PriorWords.without(subject, areas.get(0).mentions()))
        ? Optional.of(areas.get(0))
        : Optional.empty();
  }

  /**
   * A framework that judges services as a whole judges each of them; others their own alone. Words
   * for two areas may be about two inspections.
   */
  private static boolean judges(Framework framework, String subject) {
    return areas(framework).anyMatch(area -> area.mentions().contains("overall"))
        || !PriorWords.isSpecial(subject)
        || PriorWords.SPECIAL.stream()
            .filter(subject::contains)
            .anyMatch(phrase -> areas(framework).anyMatch(a -> a.mentions().contains(phrase)));
  }

  private static boolean isMentioned(JudgementArea area, String subject) {
    return area.mentions().stream().anyMatch(subject::contains) || area.isPrintedAs(subject);
  }

  private static Stream<JudgementArea> areas(Framework framework) {
    return framework.editions().stream().flatMap(edition -> edition.areas().stream());
  }

  private static boolean inForce(Framework framework, Optional<DateSpan> date) {
    return date.isEmpty()
        || framework.editions().stream().anyMatch(edition -> inForce(edition, date.get()));
  }

  private static boolean inForce(Edition edition, DateSpan date) {
    Optional<LocalDate> last = edition.inForceTo().map(to -> to.plusMonths(MONTHS_TO_PUBLICATION));
    return edition.inForceFrom().filter(date.latest()::isBefore).isEmpty()
        && last.filter(date.earliest()::isAfter).isEmpty();
  }
}
