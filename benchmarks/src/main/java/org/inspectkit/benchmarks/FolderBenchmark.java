package org.inspectkit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ReportParseException;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** All PDFs of a folder, two at a time, in a Java machine of 256 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx256m")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class FolderBenchmark {

  /** The folder with the PDFs, and folders in it. */
  @Param("")
  public String folder = "";

  private final List<Path> files = new ArrayList<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(2);

  /** The benchmark, which JMH makes. */
  public FolderBenchmark() {}

  /**
   * Lists the files.
   *
   * @throws IOException if the folder cannot be listed
   */
  @Setup
  public void list() throws IOException {
    try (Stream<Path> all = Files.walk(Folders.named(folder))) {
      all.filter(file -> file.toString().endsWith(".pdf")).sorted().forEach(files::add);
    }
    if (files.isEmpty()) {
      throw new IOException("no PDF in " + folder);
    }
  }

  /** Ends the threads. */
  @TearDown
  public void end() {
    threads.shutdown();
  }

  /**
   * What the PDF library does on its own: the text of each file.
   *
   * @return how many characters there are
   * @throws InterruptedException if the run is broken off
   * @throws ExecutionException if a file brings an exception other than that for a bad file
   */
  @Benchmark
  public long plainText() throws InterruptedException, ExecutionException {
    return each(FolderBenchmark::textOf);
  }

  /**
   * What this library does: text, structure, framework and every fact of each file.
   *
   * @return how many judgements there are
   * @throws InterruptedException if the run is broken off
   * @throws ExecutionException if a file brings an exception other than that for a bad file
   */
  @Benchmark
  public long inspections() throws InterruptedException, ExecutionException {
    return each(FolderBenchmark::judgementsOf);
  }

  private long each(Job job) throws InterruptedException, ExecutionException {
    List<Future<Long>> running = new ArrayList<>();
    for (Path file : files) {
      running.add(threads.submit(() -> job.run(file)));
    }
    long sum = 0;
    for (Future<Long> one : running) {
      sum += one.get();
    }
    return sum;
  }

  private static long textOf(Path file) {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document).length();
    } catch (IOException e) {
      return 0;
    }
  }

  private static long judgementsOf(Path file) throws IOException {
    try {
      return InspectionReports.parse(file).inspection().map(i -> i.judgements().size()).orElse(0);
    } catch (ReportParseException e) {
      return 0;
    }
  }

  /** What is done with a file. */
  private interface Job {

    /**
     * Does it.
     *
     * @param file the file
     * @return a count that depends on all of the work
     * @throws IOException if the file cannot be read
     */
    long run(Path file) throws IOException;
  }
}
