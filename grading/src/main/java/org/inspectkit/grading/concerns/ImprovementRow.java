package org.inspectkit.grading.concerns;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.ThemeLink;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthority;

/**
 * A tidy row: one area for improvement, with whose it is, from when, and what it is about.
 *
 * <pre>{@code
 * try (Stream<ParsedReport> reports = InspectionReports.parseAll(folder)) {
 *   reports
 *       .flatMap(report -> report.inspection().stream())
 *       .flatMap(inspection -> ImprovementRow.of(inspection, ConcernLexicon.standard()).stream())
 *       .forEach(row -> System.out.println(row.asMap()));
 * }
 * }</pre>
 *
 * @param authority the authority's name: that of the register, or as printed; blank if unknown
 * @param date when the inspection ended, or the report appeared; empty if neither is known
 * @param framework the framework's id
 * @param area the area for improvement
 * @param mentions the concerns that its text speaks of, and by which words
 */
public record ImprovementRow(
    String authority,
    Optional<LocalDate> date,
    String framework,
    AreaForImprovement area,
    List<Mention> mentions) {

  public ImprovementRow {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(framework, "framework");
    Objects.requireNonNull(area, "area");
    mentions = List.copyOf(mentions);
  }

  /**
   * The rows of an inspection.
   *
   * @param inspection the inspection
   * @param lexicon the words by which concerns are found
   * @return one row an area for improvement, in the order of the report
   */
  public static List<ImprovementRow> of(Inspection inspection, ConcernLexicon lexicon) {
    String authority = inspection.authority().map(ImprovementRow::name).orElse("");
    Optional<LocalDate> date = inspection.date();
    return inspection.areasForImprovement().stream()
        .map(
            area ->
                new ImprovementRow(
                    authority,
                    date,
                    inspection.framework().id(),
                    area,
                    lexicon.mentions(area.text())))
        .toList();
  }

  private static String name(InspectedAuthority authority) {
    return authority.entry().map(LocalAuthority::name).orElse(authority.printed());
  }

  /**
   * The themes of the judgement area to which it belongs.
   *
   * @return the themes; empty where the report puts it under no judgement area
   */
  public List<Theme> themes() {
    return area.area().stream()
        .flatMap(judged -> judged.themes().stream())
        .map(ThemeLink::theme)
        .toList();
  }

  /**
   * The row as columns and values, for whatever writes tables.
   *
   * @return the columns in their order; a value is blank where there is none, and several are set
   *     apart by semicolons
   */
  public Map<String, String> asMap() {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("authority", authority);
    row.put("date", date.map(LocalDate::toString).orElse(""));
    row.put("framework", framework);
    row.put("kind", area.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    row.put("themes", joined(themes()));
    row.put("concerns", joined(mentions.stream().map(Mention::concern).toList()));
    row.put("words", joined(mentions.stream().map(m -> String.join(" ", m.words())).toList()));
    row.put("timescale", area.timescale().map(Object::toString).orElse(""));
    row.put("heading", area.heading().orElse(""));
    row.put("text", area.text());
    row.put("sub-items", joined(area.subItems()));
    return row;
  }

  private static String joined(List<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining("; "));
  }

  @Override
  public String toString() {
    return authority + " " + date.map(LocalDate::toString).orElse("?") + " " + area;
  }
}
