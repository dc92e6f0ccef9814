package org.inspectkit.examples.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.export.InspectionTables;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.json.InspectionJson;
import org.inspectkit.model.AuthorityFamily;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ParsedReport;
import org.inspectkit.parsers.ReportParseException;

/**
 * A folder of reports to a table of judgements, on Spark. Files are read where they are; the
 * inspections go as JSON to the task of their family of authorities, since the timeline of a
 * council needs the reports on its predecessors. The rows of the table go to Spark as JSON.
 *
 * <p>On a cluster: {@code spark-submit --class org.inspectkit.examples.spark.SparkJudgements
 * --packages org.inspectkit:inspectkit-parsers:VERSION,org.inspectkit:inspectkit-grading:VERSION
 * inspectkit-spark-example-VERSION.jar s3a://reports s3a://tables}. Its own Jackson is used, 2.15
 * and later will do. A task that reads holds one file at a time in memory; one that groups may hold
 * all inspections of a family of authorities.
 */
public final class SparkJudgements {

  private static final StructType READ =
      StructType.fromDDL("file string, family string, inspection string, reason string");

  /** What Spark calls the types of columns; all others are text. */
  private static final Map<String, String> TYPES =
      Map.of("integer", "bigint", "boolean", "boolean", "date", "date");

  private static final InspectionJson JSON = InspectionJson.standard();

  private SparkJudgements() {}

  /**
   * Writes {@code judgements.parquet} and {@code not-read.parquet} into a folder.
   *
   * @param args the folder of reports and the folder to write to, as Spark names them
   * @throws IOException if Spark cannot be closed
   */
  public static void main(String[] args) throws IOException {
    try (SparkSession spark = SparkSession.builder().appName("judgements").getOrCreate()) {
      Dataset<Row> read = read(spark, args[0]).cache();
      judgements(read).write().mode("overwrite").parquet(args[1] + "/judgements.parquet");
      notRead(read).write().mode("overwrite").parquet(args[1] + "/not-read.parquet");
    }
  }

  /** For each file the inspection as JSON, with its family of authorities, or why there is none. */
  static Dataset<Row> read(SparkSession spark, String folder) {
    return spark
        .read()
        .format("binaryFile")
        .option("recursiveFileLookup", "true")
        .load(folder)
        .map((MapFunction<Row, Row>) SparkJudgements::parse, Encoders.row(READ));
  }

  /**
   * The judgements of all that was read, typed as the schema of the table says. Inspections without
   * an authority are in no table; they would all meet in one task.
   */
  static Dataset<Row> judgements(Dataset<Row> read) throws JsonProcessingException {
    Dataset<String> rows =
        read.filter("inspection is not null and family <> ''")
            .groupByKey((MapFunction<Row, String>) one -> one.getAs("family"), Encoders.STRING())
            .flatMapGroups(
                (FlatMapGroupsFunction<String, Row, String>) (family, of) -> rows(of),
                Encoders.STRING());
    return read.sparkSession().read().schema(schema()).option("mode", "FAILFAST").json(rows);
  }

  /** The files of which no inspection came out, with the reason. */
  static Dataset<Row> notRead(Dataset<Row> read) {
    return read.filter("inspection is null").select("file", "reason");
  }

  private static Row parse(Row binary) {
    String file = binary.getAs("path");
    try {
      ParsedReport report = InspectionReports.parse(file, binary.<byte[]>getAs("content"));
      return report
          .inspection()
          .map(of -> RowFactory.create(file, AuthorityFamily.keyOf(of), JSON.writeLine(of), null))
          .orElseGet(() -> RowFactory.create(file, null, null, report.diagnostics().toString()));
    } catch (ReportParseException e) {
      return RowFactory.create(file, null, null, e.getMessage());
    }
  }

  private static Iterator<String> rows(Iterator<Row> family) throws IOException {
    List<Inspection> inspections = new ArrayList<>();
    family.forEachRemaining(one -> inspections.add(JSON.read(one.<String>getAs("inspection"))));
    StringWriter lines = new StringWriter();
    InspectionTables.of(InspectionTimeline.of(inspections, GradeReconciler.standard()))
        .judgements()
        .writeJsonLines(lines);
    return lines.toString().lines().iterator();
  }

  /** The columns of the table, with types of Spark. */
  static StructType schema() throws JsonProcessingException {
    StructType schema = new StructType();
    String stated = InspectionTables.of(List.of()).judgements().schema();
    for (JsonNode field : new ObjectMapper().readTree(stated).get("fields")) {
      String type = TYPES.getOrDefault(field.get("type").asText(), "string");
      schema = schema.add(field.get("name").asText(), type);
    }
    return schema;
  }
}
