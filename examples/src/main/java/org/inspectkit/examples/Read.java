package org.inspectkit.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.grading.export.InspectionTables;
import org.inspectkit.grading.export.Table;
import org.inspectkit.grading.page.TimelinePage;
import org.inspectkit.grading.picture.TimelinePicture;
import org.inspectkit.grading.timeline.InspectionTimeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes everything that can be made of reports into a folder. */
@Command(
    name = "read",
    description = {
      "Reads reports and writes everything into a folder.",
      "That is: tables (CSV and XLSX), a page for a browser, a picture, the inspections whole,"
          + " and an index, by which the next run reads only new and changed files."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    usageHelpAutoWidth = true)
final class Read implements Callable<Integer> {

  private static final List<String> FILES =
      List.of(
          "datapackage.json", "tables.xlsx", "timeline.html", "timeline.svg", "inspections.jsonl");

  @Mixin private Reports reports = new Reports();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder to write to (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("inspections");

  /** Set by picocli before the command is called. */
  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    Path index = reports.index().orElse(folder.resolve("index.gz"));
    return new Job(spec.commandLine(), reports)
        .run(this::check, Optional.of(folder), Optional.of(index), this::work);
  }

  private void check() throws IOException {
    new OutputFolder(folder).check();
  }

  private void work(Readings readings, PrintWriter out) throws IOException {
    Files.createDirectories(folder);
    InspectionTables tables = readings.tables();
    InspectionTimeline timeline = readings.timeline();
    tables.writePackage(folder);
    Files.writeString(folder.resolve("timeline.html"), page(timeline, readings.doubts()).html());
    Files.writeString(folder.resolve("timeline.svg"), TimelinePicture.of(timeline).svg() + "\n");
    try (Writer lines = Files.newBufferedWriter(folder.resolve("inspections.jsonl"))) {
      InspectionLines.write(readings.once(), lines);
    }
    XlsxFile.write(tables.all(), folder.resolve("tables.xlsx"));
    for (Table<?> table : tables.all()) {
      out.println(folder.resolve(table.name() + ".csv") + ": rows: " + table.stream().count());
    }
    for (String name : FILES) {
      out.println(folder.resolve(name));
    }
  }

  static TimelinePage page(InspectionTimeline timeline, Map<String, List<Diagnostic>> doubts) {
    TimelinePage page = TimelinePage.of(timeline);
    for (Map.Entry<String, List<Diagnostic>> doubt : doubts.entrySet()) {
      page = page.withDiagnostics(doubt.getKey(), doubt.getValue());
    }
    return page;
  }
}
