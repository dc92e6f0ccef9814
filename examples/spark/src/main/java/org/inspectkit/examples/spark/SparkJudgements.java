package org.inspectkit.examples.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.export.InspectionTables;
import org.inspectkit.grading.export.JudgementRow;
import org.inspectkit.grading.export.Table;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.json.InspectionJson;
import org.inspectkit.model.AuthorityFamily;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.ParsedReport;
import org.inspectkit.parsers.ReportParseException;
import org.inspectkit.parsers.ReportParser;
import org.inspectkit.parsers.ReportSource;
import scala.Tuple3;

/**
 * A folder of reports to a table of judgements, on Spark. Files are read where they are; the
 * inspections go as JSON to the task of their family of authorities, since the timeline of a
 * council needs the reports on its predecessors.
 *
 * <p>On a cluster: {@code spark-submit --class org.inspectkit.examples.spark.SparkJudgements
 * --packages org.inspectkit:inspectkit-parsers:VERSION,org.inspectkit:inspectkit-grading:VERSION
 * inspectkit-spark-example-VERSION.jar s3a://reports s3a://tables}. Its own Jackson is used, 2.15
 * and later will do. A task that reads holds one file at a time in memory; one that groups may hold
 * all inspections of a family of authorities.
 */
public final class SparkJudgements {

  private static final Encoder<Tuple3<String, String, String>> READ =
      Encoders.tuple(Encoders.STRING(), Encoders.STRING(), Encoders.STRING());

  private SparkJudgements() {}

  /**
   * Writes {@code judgements.parquet} and {@code not-read.parquet} into a folder.
   *
   * @param args the folder of reports and the folder to write to, as Spark names them
   * @throws IOException if Spark cannot be closed
   */
  public static void main(String[] args) throws IOException {
    try (SparkSession spark = SparkSession.builder().appName("judgements").getOrCreate()) {
      Dataset<Tuple3<String, String, String>> read = read(spark, args[0]).cache();
      judgements(read).write().mode("overwrite").parquet(args[1] + "/judgements.parquet");
      notRead(read).write().mode("overwrite").parquet(args[1] + "/not-read.parquet");
    }
  }

  /** For each file: its family or its name, the inspection as JSON or nothing, and why nothing. */
  static Dataset<Tuple3<String, String, String>> read(SparkSession spark, String folder) {
    return spark
        .read()
        .format("binaryFile")
        .option("recursiveFileLookup", "true")
        .load(folder)
        .mapPartitions(
            (MapPartitionsFunction<Row, Tuple3<String, String, String>>) SparkJudgements::parse,
            READ);
  }

  /** The judgements of all that was read, typed as the schema of the table says. */
  static Dataset<Row> judgements(Dataset<Tuple3<String, String, String>> read) {
    return read.filter((FilterFunction<Tuple3<String, String, String>>) one -> one._2() != null)
        .groupByKey(
            (MapFunction<Tuple3<String, String, String>, String>) Tuple3::_1, Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Tuple3<String, String, String>, Row>)
                (family, of) -> rows(of),
            Encoders.row(schema()));
  }

  /** The files of which no inspection came out, with the reason. */
  static Dataset<Row> notRead(Dataset<Tuple3<String, String, String>> read) {
    return read.filter((FilterFunction<Tuple3<String, String, String>>) one -> one._2() == null)
        .select("_1", "_3")
        .toDF("file", "reason");
  }

  private static Iterator<Tuple3<String, String, String>> parse(Iterator<Row> files) {
    Iterable<Row> all = () -> files;
    return StreamSupport.stream(all.spliterator(), false)
        .map(file -> parse(file.<String>getAs("path"), file.<byte[]>getAs("content")))
        .iterator();
  }

  private static Tuple3<String, String, String> parse(String path, byte[] content) {
    try {
      ParsedReport report = ReportParser.standard().parse(ReportSource.of(path, content));
      return report
          .inspection()
          .map(i -> new Tuple3<>(family(i), InspectionJson.standard().writeLine(i), (String) null))
          .orElseGet(() -> new Tuple3<>(path, null, report.diagnostics().toString()));
    } catch (ReportParseException | IOException e) {
      return new Tuple3<>(path, null, e.getMessage());
    }
  }

  private static String family(Inspection inspection) {
    return inspection
        .authority()
        .flatMap(InspectedAuthority::entry)
        .map(entry -> AuthorityFamily.of(entry).id())
        .or(() -> inspection.authority().map(InspectedAuthority::toString))
        .orElse("unknown");
  }

  private static Iterator<Row> rows(Iterator<Tuple3<String, String, String>> family) {
    List<Inspection> inspections = new ArrayList<>();
    family.forEachRemaining(one -> inspections.add(InspectionJson.standard().read(one._2())));
    StructType schema = schema();
    return table(inspections).values().stream().map(values -> row(values, schema)).iterator();
  }

  private static Table<JudgementRow> table(List<Inspection> inspections) {
    return InspectionTables.of(InspectionTimeline.of(inspections, GradeReconciler.standard()))
        .judgements();
  }

  private static Row row(Map<String, Object> values, StructType schema) {
    return RowFactory.create(
        Stream.of(schema.fields()).map(field -> value(values.get(field.name()))).toArray());
  }

  private static Object value(Object value) {
    if (value instanceof Integer number) {
      return number.longValue();
    }
    return value instanceof LocalDate day ? Date.valueOf(day) : value;
  }

  /** The columns of the table, with types of Spark. */
  static StructType schema() {
    StructType schema = new StructType();
    for (JsonNode field : fields()) {
      DataType type =
          switch (field.get("type").asText()) {
            case "integer" -> DataTypes.LongType;
            case "boolean" -> DataTypes.BooleanType;
            case "date" -> DataTypes.DateType;
            default -> DataTypes.StringType;
          };
      schema = schema.add(field.get("name").asText(), type);
    }
    return schema;
  }

  private static JsonNode fields() {
    try {
      return new ObjectMapper().readTree(table(List.of()).schema()).get("fields");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the schema of the table is not JSON", e);
    }
  }
}
