package org.inspectkit.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ReportParseException;
import org.inspectkit.parsers.ReportParser;
import org.inspectkit.parsers.ReportSource;
import org.inspectkit.parsers.spi.ReadingLevel;

/**
 * What reading the PDFs of a folder costs on one thread beside the plain extraction of their text:
 * processor time and allocation of each way, in one process, file by file in turn. The first rounds
 * warm up; the last one counts.
 */
public final class PdfCosts {

  private static final int ROUNDS = 3;
  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1e6;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** One way to read a file. */
  private interface Way {

    /**
     * Reads a file.
     *
     * @param file the bytes of the file
     * @throws IOException if the file cannot be read
     */
    void read(byte[] file) throws IOException;
  }

  /** What a way cost in a round. */
  private static final class Cost {
    private long nanos;
    private long bytes;

    void of(Way way, byte[] file) throws IOException {
      long nanosBefore = THREADS.getCurrentThreadCpuTime();
      long bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
      try {
        way.read(file);
      } catch (ReportParseException e) {
        // To find that a file cannot be read is work as well.
      }
      nanos += THREADS.getCurrentThreadCpuTime() - nanosBefore;
      bytes += THREADS.getCurrentThreadAllocatedBytes() - bytesBefore;
    }
  }

  private PdfCosts() {}

  /**
   * Runs it.
   *
   * @param arguments a folder, and how many of its PDFs to take, spread evenly over the folders in
   *     it; all if no number is given
   * @throws IOException if the folder cannot be read
   */
  public static void main(String... arguments) throws IOException {
    List<byte[]> files = new ArrayList<>();
    int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE;
    for (Path file : spread(Path.of(arguments[0]), most)) {
      files.add(Files.readAllBytes(file));
    }
    Map<String, Way> ways = new LinkedHashMap<>();
    ways.put("PDFBox, default settings", file -> extract(file, true));
    ways.put("PDFBox, fastest settings", file -> extract(file, false));
    ways.put("structure only", file -> InspectionReports.document(file));
    ReportParser parser = ReportParser.builder().level(ReadingLevel.JUDGEMENTS).build();
    ways.put("judgements only", file -> parser.parse(ReportSource.of("report", file)));
    ways.put("inspection", file -> InspectionReports.parse(file));
    Map<String, Cost> costs = Map.of();
    for (int round = 0; round < ROUNDS; round++) {
      costs = round(ways, files);
    }
    print(costs, files.size());
  }

  /** Every so many-th of all PDFs in the order of their folders. */
  static List<Path> spread(Path folder, int most) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files = all.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
      if (files.isEmpty()) {
        throw new IOException("no PDF in " + folder);
      }
      int count = Math.min(most, files.size());
      return Stream.iterate(0, i -> i + 1)
          .limit(count)
          .map(i -> files.get((int) ((long) i * files.size() / count)))
          .toList();
    }
  }

  private static Map<String, Cost> round(Map<String, Way> ways, List<byte[]> files)
      throws IOException {
    Map<String, Cost> costs = new LinkedHashMap<>();
    for (byte[] file : files) {
      for (Map.Entry<String, Way> way : ways.entrySet()) {
        costs.computeIfAbsent(way.getKey(), k -> new Cost()).of(way.getValue(), file);
      }
    }
    return costs;
  }

  private static void extract(byte[] file, boolean dropsOverlapping) {
    try (PDDocument document = Loader.loadPDF(file)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSuppressDuplicateOverlappingText(dropsOverlapping);
      stripper.getText(document);
    } catch (IOException e) {
      // What is no PDF costs next to nothing.
    }
  }

  private static void print(Map<String, Cost> costs, int files) {
    List<Cost> floors = List.copyOf(costs.values()).subList(0, 2);
    System.out.printf(
        "%d PDFs, round %d%n%-26s %8s %12s %12s %12s%n",
        files, ROUNDS, "", "CPU s", "/ default", "/ fastest", "MB a report");
    costs.forEach(
        (way, cost) ->
            System.out.printf(
                "%-26s %8.2f %12.2f %12.2f %12.2f%n",
                way,
                cost.nanos / NANOS,
                (double) cost.nanos / floors.get(0).nanos,
                (double) cost.nanos / floors.get(1).nanos,
                cost.bytes / MEGABYTE / files));
  }
}
