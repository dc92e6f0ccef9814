package org.inspectkit.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.framework.Theme;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.export.InspectionTables;
import org.inspectkit.grading.export.JudgementRow;
import org.inspectkit.grading.export.Table;
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
        "Write the judgements as CSV; what its columns contain",
        "is in a file beside it that ends in .schema.json."
      })
  private Optional<Output> csv = Optional.empty();

  @Option(
      names = "--json-rows",
      paramLabel = "FILE",
      description = "Write the same rows as JSON, one a line.")
  private Optional<Output> jsonRows = Optional.empty();

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description = "Draw the timelines; as PNG if FILE ends in .png.")
  private Optional<Output> svg = Optional.empty();

  @Option(
      names = "--slide",
      paramLabel = "FILE",
      description = "Draw a PNG slide: one authority, or several as rows.")
  private Optional<Output> slide = Optional.empty();

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write pictures, grades and what to improve as a page.")
  private Optional<Output> html = Optional.empty();

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write the inspections whole as JSON, one a line.")
  private Optional<Output> json = Optional.empty();

  void check() throws IOException {
    for (Output output : all().toList()) {
      output.check();
    }
  }

  private Stream<Output> all() {
    return Stream.of(csv, jsonRows, svg, slide, html, json).flatMap(Optional::stream);
  }

  /** How many of the files are standard output, which has room for one. */
  long toStandard() {
    return all().filter(Output::isStandard).count();
  }

  /** Writes all that is wanted. */
  void write(Readings readings, ThemeChoice themes, PrintWriter out) throws IOException {
    InspectionTimeline timeline = readings.timeline();
    List<Theme> shown = themes.among(Themes.all());
    Table<JudgementRow> judgements = InspectionTables.of(timeline).judgements();
    if (csv.filter(file -> !file.isStandard()).isPresent()) {
      judgements.writeCsv(Path.of(csv.get().target()));
    } else {
      write(csv, out, judgements::writeCsv);
    }
    write(jsonRows, out, judgements::writeJsonLines);
    write(csv.flatMap(Exports::dictionary), out, to -> to.write(judgements.schema()));
    if (svg.isPresent()) {
      Pictures.write(TimelinePicture.of(timeline).withThemes(shown).svg(), svg.get(), out);
    }
    if (slide.isPresent()) {
      Pictures.write(Pictures.slide(timeline, themes.only()), slide.get(), out);
    }
    write(
        html, out, to -> to.write(Read.page(timeline, readings.doubts()).withThemes(shown).html()));
    write(json, out, to -> InspectionLines.write(readings.once(), to));
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
