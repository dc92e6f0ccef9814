package org.inspectkit.grading.concerns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.ThemeLink;
import org.inspectkit.grading.timeline.Authority;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Inspection;

/**
 * A row: one area for improvement of one inspection, and the concerns that it speaks of.
 *
 * <pre>{@code
 * try (Stream<ParsedReport> reports = InspectionReports.parseAll(folder)) {
 *   reports
 *       .flatMap(report -> report.inspection().stream())
 *       .flatMap(inspection -> ImprovementRow.of(inspection, ConcernLexicon.standard()).stream())
 *       .forEach(System.out::println);
 * }
 * }</pre>
 */
@Value.Immutable
public abstract class ImprovementRow {

  ImprovementRow() {}

  /** {@return whose inspection it is} */
  public abstract Authority authority();

  /** {@return the inspection} */
  public abstract Inspection inspection();

  /** {@return its place among the areas for improvement of the report; the first is 1} */
  public abstract int item();

  /** {@return the area for improvement} */
  public abstract AreaForImprovement area();

  /** {@return the concerns that its text speaks of, and by which words} */
  public abstract List<Mention> mentions();

  /**
   * The rows of an inspection.
   *
   * @param inspection the inspection
   * @param lexicon the words by which concerns are found
   * @return one row an area for improvement, in the order of the report; none if no authority is
   *     known
   */
  public static List<ImprovementRow> of(Inspection inspection, ConcernLexicon lexicon) {
    return inspection
        .authority()
        .map(authority -> of(Authority.of(authority), inspection, lexicon))
        .orElse(List.of());
  }

  /**
   * The rows of an inspection of an authority.
   *
   * @param authority the authority
   * @param inspection the inspection
   * @param lexicon the words by which concerns are found
   * @return one row an area for improvement, in the order of the report
   */
  public static List<ImprovementRow> of(
      Authority authority, Inspection inspection, ConcernLexicon lexicon) {
    List<ImprovementRow> rows = new ArrayList<>();
    for (AreaForImprovement area : inspection.areasForImprovement()) {
      List<Mention> mentions = lexicon.mentions(area.text());
      rows.add(ImmutableImprovementRow.of(authority, inspection, rows.size() + 1, area, mentions));
    }
    return rows;
  }

  /**
   * The day to order it by.
   *
   * @return the first day of the inspection, else that of the letter, else that of publication;
   *     empty if the report prints none
   */
  public Optional<LocalDate> date() {
    return inspection().date();
  }

  /**
   * The themes of the judgement area to which it belongs.
   *
   * @return the themes; empty where the report puts it under no judgement area
   */
  public List<Theme> themes() {
    return area().area().stream()
        .flatMap(judged -> judged.themes().stream())
        .map(ThemeLink::theme)
        .toList();
  }

  @Override
  public String toString() {
    return ShortLine.of(
        authority() + " " + date().map(LocalDate::toString).orElse("undated") + " " + area());
  }
}
