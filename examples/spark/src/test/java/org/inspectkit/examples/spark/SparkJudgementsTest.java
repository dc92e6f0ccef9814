package org.inspectkit.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.export.InspectionTables;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.ReportParser;
import org.inspectkit.parsers.ReportSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the invented reports of the examples. */
class SparkJudgementsTest {

  private static final Path SAMPLES =
      Path.of("../src/main/resources/org/inspectkit/examples/samples").toAbsolutePath().normalize();

  @TempDir private Path folder;

  @Test
  void givesTheRowsOfAPlainRunAndNamesWhatWasNotRead() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("reports"));
    for (Path sample : files(SAMPLES)) {
      Files.copy(sample, reports.resolve(sample.getFileName()));
    }
    List<String> expected = plainRows(reports);
    assertFalse(expected.isEmpty());
    Files.writeString(reports.resolve("shopping-list.txt"), "bread and milk\n");
    Files.writeString(reports.resolve("no-authority.txt"), withoutAuthority());
    try (SparkSession spark = local()) {
      Dataset<Row> read = SparkJudgements.read(spark, "file:" + reports).cache();
      String parquet = "file:" + folder.resolve("judgements.parquet");
      SparkJudgements.judgements(read).write().parquet(parquet);
      Dataset<Row> table = spark.read().parquet(parquet);
      assertEquals(SparkJudgements.schema(), table.schema());
      assertEquals(expected, sorted(table.toJSON().collectAsList()));
      List<Row> notRead = SparkJudgements.notRead(read).collectAsList();
      assertEquals(1, read.filter("family = ''").count());
      assertEquals(1, notRead.size());
      assertTrue(notRead.get(0).getString(0).endsWith("shopping-list.txt"));
      assertFalse(notRead.get(0).getString(1).isBlank());
    }
  }

  private static String withoutAuthority() throws IOException {
    return Files.readString(SAMPLES.resolve("barnet-2012-slac.txt"))
        .replaceAll("(?i)(London Borough of )?Barnet", "");
  }

  private static SparkSession local() {
    return SparkSession.builder()
        .master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "4")
        .getOrCreate();
  }

  /** The rows that the library gives without Spark, as JSON. */
  private static List<String> plainRows(Path reports) throws IOException {
    List<Inspection> inspections = new ArrayList<>();
    for (Path report : files(reports)) {
      ReportSource source = ReportSource.of("file:" + report, Files.readAllBytes(report));
      ReportParser.standard().parse(source).inspection().ifPresent(inspections::add);
    }
    StringWriter out = new StringWriter();
    InspectionTables.of(InspectionTimeline.of(inspections, GradeReconciler.standard()))
        .judgements()
        .writeJsonLines(out);
    return sorted(out.toString().lines().toList());
  }

  private static List<String> sorted(List<String> jsonLines) throws IOException {
    List<String> sorted = new ArrayList<>();
    for (String line : jsonLines) {
      sorted.add(new TreeMap<>(new ObjectMapper().readValue(line, Map.class)).toString());
    }
    Collections.sort(sorted);
    return sorted;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
