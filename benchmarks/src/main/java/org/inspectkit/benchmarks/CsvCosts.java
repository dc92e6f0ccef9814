package org.inspectkit.benchmarks;

import com.sun.management.ThreadMXBean;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.export.InspectionTables;
import org.inspectkit.grading.export.Table;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ReportParseException;

/**
 * What writing a million rows of judgements as CSV costs on one thread beside writing the same
 * texts without making them: processor time and allocation. The rows are those of the timelines of
 * a folder of reports, over and over; the first round warms up.
 */
public final class CsvCosts {

  private static final int ROWS = 1_000_000;
  private static final int ROUNDS = 3;
  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1e6;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** One way to write them. */
  private interface Way {
    void write(Writer out) throws IOException;
  }

  private CsvCosts() {}

  /**
   * Runs it.
   *
   * @param arguments a folder of reports
   * @throws IOException if a file cannot be read
   */
  public static void main(String... arguments) throws IOException {
    InspectionTimeline timeline =
        InspectionTimeline.of(inspections(Path.of(arguments[0])), GradeReconciler.standard());
    List<AuthorityTimeline> own = timeline.authorities().stream().map(timeline::of).toList();
    Table<?> once = InspectionTables.of(own).judgements();
    List<List<String>> texts = texts(once);
    int times = Math.max(1, ROWS / texts.size());
    List<AuthorityTimeline> many = new ArrayList<>();
    Collections.nCopies(times, own).forEach(many::addAll);
    Table<?> table = InspectionTables.of(many).judgements();
    for (int round = 0; round < ROUNDS; round++) {
      double plain =
          cost("the same texts, plainly", out -> plain(once.columns(), texts, times, out));
      double made = cost("judgements", table::writeCsv);
      System.out.printf("%d rows, round %d: %.2f%n", texts.size() * times, round + 1, made / plain);
    }
  }

  private static List<Inspection> inspections(Path folder) throws IOException {
    List<Inspection> inspections = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        try {
          InspectionReports.parse(file).inspection().ifPresent(inspections::add);
        } catch (ReportParseException e) {
          // It has no judgements.
        }
      }
    }
    if (inspections.isEmpty()) {
      throw new IOException("no report in " + folder);
    }
    return inspections;
  }

  private static <R> List<List<String>> texts(Table<R> table) {
    return table.stream()
        .map(table::values)
        .map(
            row ->
                table.columns().stream()
                    .map(column -> String.valueOf(row.getOrDefault(column, "")))
                    .toList())
        .toList();
  }

  private static void plain(List<String> columns, List<List<String>> rows, int times, Writer out)
      throws IOException {
    CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .build(out);
    csv.writeRecord(columns);
    for (int i = 0; i < times; i++) {
      rows.forEach(csv::writeRecord);
    }
    csv.flush();
  }

  private static double cost(String what, Way way) throws IOException {
    long nanos = THREADS.getCurrentThreadCpuTime();
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    Path file = Files.createTempFile("rows", ".csv");
    try (Writer out = Files.newBufferedWriter(file)) {
      way.write(out);
    } finally {
      Files.delete(file);
    }
    double seconds = (THREADS.getCurrentThreadCpuTime() - nanos) / NANOS;
    double allocated = (THREADS.getCurrentThreadAllocatedBytes() - bytes) / MEGABYTE;
    System.out.printf("%-24s %6.2f CPU s %10.0f MB allocated%n", what, seconds, allocated);
    return seconds;
  }
}
