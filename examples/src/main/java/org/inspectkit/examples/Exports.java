package org.inspectkit.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.export.JudgementTable;
import org.inspectkit.grading.page.TimelinePage;
import org.inspectkit.grading.picture.TimelinePicture;
import org.inspectkit.grading.timeline.InspectionTimeline;
import picocli.CommandLine.Option;

/** The files that can be written besides the table, and what goes into each. */
final class Exports {

  private static final String SCHEMA = ".schema.json";

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = {
        "Write all judgements to FILE as CSV, and what its columns hold to a file beside it that ends in .schema.json.",
        "Text that a spreadsheet would run as a formula gets an apostrophe before it.",
        "It is UTF-8 without a byte order mark: tell Excel so when you import it."
      })
  private Optional<Output> csv = Optional.empty();

  @Option(
      names = "--json-rows",
      paramLabel = "FILE",
      description = "Write the same rows to FILE as JSON, one a line.")
  private Optional<Output> jsonRows = Optional.empty();

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description =
          "Draw the timelines of the themes that are shown, and write the picture to FILE.")
  private Optional<Output> svg = Optional.empty();

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description =
          "Write pictures, grades and what must improve to FILE as one page for a browser.")
  private Optional<Output> html = Optional.empty();

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write the inspections to FILE as JSON, one a line.")
  private Optional<Output> json = Optional.empty();

  /** Where whole inspections go, as soon as they are read. */
  Optional<Output> inspections() {
    return json;
  }

  /** How many of the files are standard output, which has room for one. */
  long toStandard() {
    return Stream.of(csv, jsonRows, svg, html, json)
        .flatMap(Optional::stream)
        .filter(Output::isStandard)
        .count();
  }

  /** Writes all that is wanted but the inspections. */
  void write(
      InspectionTimeline timeline,
      ThemeChoice themes,
      Map<String, List<Diagnostic>> doubts,
      PrintWriter out)
      throws IOException {
    List<Theme> shown = themes.among(Themes.all());
    if (csv.isPresent() || jsonRows.isPresent()) {
      JudgementTable table = JudgementTable.of(timeline);
      write(csv, out, table::writeCsv);
      write(jsonRows, out, table::writeJsonLines);
    }
    write(csv.flatMap(Exports::dictionary), out, to -> to.write(JudgementTable.schema()));
    write(svg, out, to -> to.write(TimelinePicture.of(timeline).withThemes(shown).svg() + "\n"));
    write(html, out, to -> to.write(page(timeline, shown, doubts).html()));
  }

  private static TimelinePage page(
      InspectionTimeline timeline, List<Theme> shown, Map<String, List<Diagnostic>> doubts) {
    TimelinePage page = TimelinePage.of(timeline).withThemes(shown);
    for (Map.Entry<String, List<Diagnostic>> doubt : doubts.entrySet()) {
      page = page.withDiagnostics(doubt.getKey(), doubt.getValue());
    }
    return page;
  }

  /** What a file's columns hold is beside it: {@code t.schema.json} for {@code t.csv}. */
  private static Optional<Output> dictionary(Output table) {
    if (table.isStandard()) {
      return Optional.empty();
    }
    Path file = Path.of(table.target());
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return Optional.of(new Output(file.resolveSibling(stem + SCHEMA).toString()));
  }

  /** Something that can be written. */
  @FunctionalInterface
  private interface Content {
    void writeTo(Writer out) throws IOException;
  }

  private static void write(Optional<Output> output, PrintWriter standard, Content content)
      throws IOException {
    if (output.isPresent()) {
      try (Writer to = output.get().open(standard)) {
        content.writeTo(to);
      }
    }
  }
}
