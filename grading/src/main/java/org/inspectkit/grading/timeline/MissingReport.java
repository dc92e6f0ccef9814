package org.inspectkit.grading.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.inspectkit.framework.Closeness;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.ThemeLink;
import org.inspectkit.framework.Themes;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.PriorGrade;

/** An inspection that later reports speak of and whose own report is not at hand. */
@Value.Immutable
public abstract class MissingReport {

  private static final Comparator<DateSpan> SHORTEST =
      Comparator.comparing(span -> ChronoUnit.DAYS.between(span.earliest(), span.latest()));

  MissingReport() {}

  /**
   * {@return what each report says of it, in order of the time that the reports give; at least one,
   * and each with a date}
   */
  public abstract List<SecondHandEntry> mentions();

  @Value.Check
  void check() {
    if (mentions().isEmpty() || mentions().stream().anyMatch(m -> m.earliest().isEmpty())) {
      throw new IllegalArgumentException("no date of the inspection: " + mentions());
    }
  }

  /**
   * When it was: the most exact time that a report gives, which may be that of the visit, of the
   * letter or of the publication.
   *
   * @return the time
   */
  public DateSpan when() {
    return mentions().stream().flatMap(m -> m.prior().date().stream()).min(SHORTEST).orElseThrow();
  }

  /**
   * The framework of the inspection.
   *
   * @return the framework; empty where no report leaves it certain
   */
  public Optional<Framework> framework() {
    return mentions().stream().flatMap(m -> m.prior().framework().stream()).findFirst();
  }

  /**
   * Whether it may have judged what a theme is about: a report gives a grade for such an area, or
   * its framework has an area that asks the same as the theme. Where no report leaves the framework
   * or the area certain, a grade is taken as one for overall effectiveness.
   *
   * @param theme the theme
   * @return true if so
   */
  public boolean concerns(Theme theme) {
    boolean judges =
        framework().stream()
            .flatMap(f -> f.editions().stream())
            .flatMap(edition -> edition.areas().stream())
            .flatMap(area -> area.theme(theme.id()).stream())
            .map(ThemeLink::closeness)
            .anyMatch(Closeness.SAME::equals);
    boolean uncertain =
        framework().isEmpty()
            && theme.equals(Themes.OVERALL_EFFECTIVENESS)
            && grades().findAny().isPresent();
    return judges || uncertain || !printed(theme).isEmpty();
  }

  /** Whether it was after the one and before the other, and judged what they judge. */
  boolean isSkippedBy(TimelineEntry earlier, TimelineEntry later) {
    LocalDate before = earlier.date().orElseThrow();
    LocalDate after = later.date().orElseThrow();
    DateSpan when = when();
    return when.earliest().isAfter(before)
        && when.latest().isBefore(after)
        && later.theme().filter(this::concerns).isPresent();
  }

  /**
   * The grades that reports say it gave under a theme, as printed.
   *
   * @param theme the theme
   * @return the words, once for each grade; those of another area of the same theme are among them
   */
  public List<String> printed(Theme theme) {
    Map<Object, String> words = new LinkedHashMap<>();
    grades()
        .filter(grade -> grade.area().flatMap(area -> area.theme(theme.id())).isPresent())
        .forEach(g -> words.putIfAbsent(g.grade().isPresent() ? g.grade() : g, g.printed()));
    return List.copyOf(words.values());
  }

  private Stream<PriorGrade> grades() {
    return mentions().stream().flatMap(m -> m.prior().grades().stream());
  }

  /**
   * That it is lacking, and what is known of it under a theme, in plain English.
   *
   * @param theme the theme
   * @return such as {@code an inspection of 2019 is not among these reports; the report of 2023
   *     says it judged inadequate}
   */
  public String describe(Theme theme) {
    List<String> printed = printed(theme);
    return absent() + (printed.isEmpty() ? "" : says() + " it judged " + joined(printed));
  }

  /**
   * That it is lacking, and the grade for overall effectiveness that is known of it, in plain
   * English.
   *
   * @return such as {@code an inspection of 2019 is not among these reports}
   */
  public String brief() {
    return describe(Themes.OVERALL_EFFECTIVENESS);
  }

  private String absent() {
    return "an inspection of " + PlainDates.of(when()) + " is not among these reports";
  }

  private String says() {
    List<String> years =
        mentions().stream()
            .flatMap(m -> m.by().date().stream())
            .map(day -> "" + day.getYear())
            .distinct()
            .toList();
    return years.size() == 1 ? "; the report of " + years.get(0) + " says" : "; later reports say";
  }

  private static String joined(List<String> words) {
    return String.join(" or ", words);
  }

  /**
   * What is not at hand, and what a later report says of it.
   *
   * @return a line of any length
   */
  public String describe() {
    String grades = grades().map(PriorGrade::describe).distinct().collect(Collectors.joining(", "));
    return absent()
        + framework().map(f -> " (" + f.id() + ")").orElse("")
        + (grades.isEmpty() ? says() + " there was one" : says() + " it judged " + grades);
  }

  @Override
  public String toString() {
    return ShortLine.of(describe());
  }
}
