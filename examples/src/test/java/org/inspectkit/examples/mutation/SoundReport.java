package org.inspectkit.examples.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ParsedReport;
import org.inspectkit.parsers.ReportParseException;

/**
 * A report before it is damaged.
 *
 * @param file where it is
 * @param framework the identifier of its framework
 * @param lines the lines of its text
 * @param letters the letters of its text
 * @param facts what it says
 * @param rows the rows of its table of grades, in order
 */
record SoundReport(
    Path file,
    String framework,
    List<String> lines,
    String letters,
    Facts facts,
    List<GradeRow> rows) {

  /** Tables are not longer; rows further apart are not of one table. */
  private static final int LONGEST_TABLE = 70;

  /**
   * Reads a file.
   *
   * @param file a PDF or a text
   * @return the report; empty where it is none, or has no text
   */
  static Optional<SoundReport> of(Path file) {
    try {
      ParsedReport report =
          isPdf(file)
              ? InspectionReports.parse(file)
              : InspectionReports.parse(Files.readString(file));
      return report.inspection().map(i -> of(file, i.framework().id(), report));
    } catch (ReportParseException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isPdf(Path file) {
    return file.toString().endsWith(".pdf");
  }

  private static SoundReport of(Path file, String framework, ParsedReport report) {
    String text = textOf(report);
    Facts facts = Facts.of(report, text);
    List<String> lines = List.of(text.split("\n", -1));
    return new SoundReport(file, framework, lines, Letters.of(text), facts, rows(facts, text));
  }

  /** The text of a report, into which the places of its statements point. */
  static String textOf(ParsedReport report) {
    return report.document().map(d -> d.text().extracted()).orElse("");
  }

  private static List<GradeRow> rows(Facts facts, String text) {
    List<GradeRow> rows = new ArrayList<>();
    for (Map.Entry<String, Fact> fact : facts.byName().entrySet()) {
      boolean row = fact.getKey().startsWith(Facts.JUDGEMENT) && fact.getValue().isThere();
      if (row && !fact.getValue().stretches().isEmpty()) {
        Stretch stretch = fact.getValue().stretches().get(0);
        rows.add(
            new GradeRow(
                fact.getValue().value(), lineOf(text, stretch.from()), lineOf(text, stretch.to())));
      }
    }
    rows.sort(Comparator.comparingInt(GradeRow::first));
    rows.removeIf(row -> row.last() - rows.get(0).first() > LONGEST_TABLE);
    return List.copyOf(rows);
  }

  private static int lineOf(String text, int offset) {
    return (int) text.chars().limit(offset).filter(c -> c == '\n').count();
  }

  /** The first line of the table of grades; the middle of the report where there is none. */
  int tableStart() {
    return rows.isEmpty() ? lines.size() / 2 : rows.get(0).first();
  }

  /** The number of the line after the table of grades. */
  int tableEnd() {
    return rows.stream().mapToInt(GradeRow::last).max().orElse(tableStart() - 1) + 1;
  }

  /** The lines of the table of grades. */
  List<String> table() {
    return lines.subList(tableStart(), tableEnd());
  }
}
