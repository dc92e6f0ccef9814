package org.inspectkit.parsers.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.inspectkit.diagnostic.Severity;
import org.inspectkit.parsers.ParsedReport;

/**
 * What a report is expected to give, written in JSON: what is on the sheet must come out, and no
 * judgement and no {@link Severity#ERROR} that is not on it.
 *
 * <pre>{@code
 * FactSheet sheet = FactSheet.read(Path.of("harbour.expected.json"));
 * sheet.check(InspectionReports.parse(Path.of("harbour.pdf")));
 * }</pre>
 *
 * <p>{@code framework} must be on a sheet; it is {@code null} for what is not a report. Any other
 * key may be left out and is then not compared, except those of judgements:
 *
 * <ul>
 *   <li>{@code framework}, {@code edition}, {@code kind}, {@code document}, {@code authority},
 *       {@code authority_printed}, {@code inspection_start}, {@code inspection_end}, {@code
 *       published}, {@code letter_date}, {@code next_inspection}, {@code lead_inspector}, {@code
 *       legal_basis}, {@code addressee}, {@code topic}, {@code listed_topic}: a text
 *   <li>{@code inspectors}, {@code inspectorates}, {@code signatories}: a list of names
 *   <li>{@code judgements}: the id of the grade by the id of the area; nothing else may be graded
 *   <li>{@code not_judged}, {@code unresolved}, {@code conflicts}: the areas that have another
 *       outcome than a grade; there may be no others; {@code missing}: areas of which the report
 *       says nothing, for the reader of the sheet
 *   <li>{@code areas_for_improvement}: for each its {@code kind}, the words with which it {@code
 *       starts} and {@code ends}, and what else is to be compared of it
 *   <li>{@code findings}: how many of each kind; {@code finding_areas}, {@code finding_sections},
 *       {@code numbered_paragraphs}
 *   <li>{@code prior_inspections}: for each its {@code framework}, {@code month}, {@code counts},
 *       {@code body}, {@code areas}, {@code grades}
 *   <li>{@code diagnostics}: codes that must be among those reported; an error must be on the list
 * </ul>
 */
public final class FactSheet {

  private static final Set<String> KEYS =
      Set.of(
          "framework",
          "edition",
          "kind",
          "document",
          "authority",
          "authority_printed",
          "inspection_start",
          "inspection_end",
          "published",
          "letter_date",
          "next_inspection",
          "lead_inspector",
          "legal_basis",
          "addressee",
          "topic",
          "listed_topic",
          "inspectors",
          "inspectorates",
          "signatories",
          "judgements",
          "not_judged",
          "unresolved",
          "conflicts",
          "missing",
          "areas_for_improvement",
          "findings",
          "finding_areas",
          "finding_sections",
          "numbered_paragraphs",
          "prior_inspections",
          "diagnostics");

  private final JsonNode sheet;

  private FactSheet(JsonNode sheet) {
    if (!sheet.has("framework")) {
      throw new IllegalArgumentException("A sheet names the framework, or null: " + sheet);
    }
    // A key that is misspelt would be compared with nothing.
    sheet
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!KEYS.contains(key)) {
                throw new IllegalArgumentException("A sheet has no key '" + key + "'");
              }
            });
    this.sheet = sheet;
  }

  /**
   * A sheet in JSON.
   *
   * @param json the sheet
   * @return the sheet
   * @throws IllegalArgumentException if it is not JSON, names no framework, or has another key
   */
  public static FactSheet of(String json) {
    try {
      return new FactSheet(new ObjectMapper().readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The sheet is not JSON", e);
    }
  }

  /**
   * A sheet in a file.
   *
   * @param file a file of JSON in UTF-8
   * @return the sheet
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it is not JSON, names no framework, or has another key
   */
  public static FactSheet read(Path file) throws IOException {
    return of(Files.readString(file));
  }

  /**
   * Compares.
   *
   * @param report what was read
   * @return every difference between the report and the sheet, in words
   */
  public List<String> differences(ParsedReport report) {
    return new Comparison(sheet, report).differences();
  }

  /**
   * Fails if there is any difference.
   *
   * @param report what was read
   * @throws AssertionError if there is one; it lists them all
   */
  public void check(ParsedReport report) {
    List<String> differences = differences(report);
    if (!differences.isEmpty()) {
      throw new AssertionError(String.join("\n", differences));
    }
  }
}
