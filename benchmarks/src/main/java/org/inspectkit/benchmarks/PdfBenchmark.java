package org.inspectkit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ReportParser;
import org.inspectkit.parsers.ReportSource;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The stages from a PDF to an inspection, each with those before it, beside what the PDF library
 * takes to open the files and to extract their plain text. An operation is one pass over the files.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class PdfBenchmark {

  /** The folder with the PDFs, and folders in it. */
  @Param("")
  public String folder = "";

  /** How many of them, spread evenly. */
  @Param("30")
  public int count;

  private final List<byte[]> files = new ArrayList<>();
  private final ReportParser judgements =
      ReportParser.builder().level(ReadingLevel.JUDGEMENTS).build();

  /** The benchmark, which JMH makes. */
  public PdfBenchmark() {}

  /** A stage with those before it. */
  private interface Stage {
    Object of(byte[] file) throws IOException;
  }

  /**
   * Reads the bytes of the files that can be read.
   *
   * @throws IOException if the folder cannot be listed
   */
  @Setup
  public void load() throws IOException {
    for (Path file : PdfCosts.spread(Folders.named(folder), count)) {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length > 4 && bytes[0] == '%') {
        files.add(bytes);
      }
    }
  }

  private void each(Blackhole hole, Stage stage) throws IOException {
    for (byte[] file : files) {
      hole.consume(stage.of(file));
    }
  }

  /**
   * A floor: the library opens the files.
   *
   * @param hole takes the results
   * @throws IOException if a file cannot be read
   */
  @Benchmark
  public void opened(Blackhole hole) throws IOException {
    each(
        hole,
        file -> {
          try (PDDocument document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
          }
        });
  }

  /**
   * A floor: the library extracts the text with its fastest settings.
   *
   * @param hole takes the results
   * @throws IOException if a file cannot be read
   */
  @Benchmark
  public void plainText(Blackhole hole) throws IOException {
    each(
        hole,
        file -> {
          try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSuppressDuplicateOverlappingText(false);
            return stripper.getText(document);
          }
        });
  }

  /**
   * To the blocks of a document.
   *
   * @param hole takes the results
   * @throws IOException if a file cannot be read
   */
  @Benchmark
  public void document(Blackhole hole) throws IOException {
    each(hole, InspectionReports::document);
  }

  /**
   * To the frameworks for which anything speaks.
   *
   * @param hole takes the results
   * @throws IOException if a file cannot be read
   */
  @Benchmark
  public void detection(Blackhole hole) throws IOException {
    each(hole, file -> judgements.detect(ReportSource.of("report", file)));
  }

  /**
   * To the judgements.
   *
   * @param hole takes the results
   * @throws IOException if a file cannot be read
   */
  @Benchmark
  public void judgements(Blackhole hole) throws IOException {
    each(hole, file -> judgements.parse(ReportSource.of("report", file)));
  }

  /**
   * To everything.
   *
   * @param hole takes the results
   * @throws IOException if a file cannot be read
   */
  @Benchmark
  public void inspection(Blackhole hole) throws IOException {
    each(hole, InspectionReports::parse);
  }
}
