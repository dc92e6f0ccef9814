package org.inspectkit.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.inspectkit.parsers.ReportParseException;
import org.inspectkit.parsers.ReportParser;
import org.inspectkit.parsers.ReportSource;
import org.openjdk.jmh.annotations.AuxCounters;
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

/**
 * The stages from a text to an inspection, warm, on one thread, over texts in memory. An operation
 * is one pass over all texts of a folder; the counter {@code megabytes} is their UTF-8 bytes, so
 * that its score is in megabytes a second.
 *
 * <p>Each stage starts at the bytes and holds those before it. What a stage costs on a document
 * that is at hand is a difference: of {@link #detection} and {@link #document} for detection, of
 * {@link #inspection} and {@link #document} for detection and reading. {@link TextStages} runs all
 * stages and prints these differences too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
public class TextBenchmark {

  private static final double MEGABYTE = 1_000_000;

  /** The folder with the texts, and folders in it. */
  @Param("")
  public String folder = "";

  private final ReportParser parser = ReportParser.standard();
  private final List<byte[]> texts = new ArrayList<>();
  private double megabytes;

  /** The benchmark, which JMH makes. */
  public TextBenchmark() {}

  /** What was read, which JMH divides by the time. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Volume {

    /** Millions of bytes of UTF-8 text. */
    public double megabytes;

    /** The counter, which JMH makes and sets to nought before each iteration. */
    public Volume() {}
  }

  /**
   * Loads the texts; one that the parser refuses is left out.
   *
   * @throws IOException if the folder cannot be read
   */
  @Setup
  public void load() throws IOException {
    try (Stream<Path> all = Files.walk(Folders.named(folder))) {
      for (Path file : all.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        add(Files.readAllBytes(file));
      }
    }
    if (texts.isEmpty()) {
      throw new IOException("no text in " + folder);
    }
    megabytes = texts.stream().mapToLong(text -> text.length).sum() / MEGABYTE;
  }

  private void add(byte[] text) throws IOException {
    try {
      parser.document(source(text));
      texts.add(text);
    } catch (ReportParseException e) {
      // What is no text has no stages.
    }
  }

  /**
   * The floor: bytes to characters, and characters to lines.
   *
   * @param volume counts the bytes
   * @return how many lines there are
   * @throws IOException never, for the texts are in memory
   */
  @Benchmark
  public long lines(Volume volume) throws IOException {
    return each(volume, text -> new String(text, StandardCharsets.UTF_8).lines().toList().size());
  }

  /**
   * Text to document.
   *
   * @param volume counts the bytes
   * @return how many blocks there are
   * @throws IOException never, for the texts are in memory
   */
  @Benchmark
  public long document(Volume volume) throws IOException {
    return each(volume, text -> parser.document(source(text)).blocks().size());
  }

  /**
   * Text to document to framework.
   *
   * @param volume counts the bytes
   * @return how many frameworks match
   * @throws IOException never, for the texts are in memory
   */
  @Benchmark
  public long detection(Volume volume) throws IOException {
    return each(volume, text -> parser.detect(source(text)).size());
  }

  /**
   * Text to inspection.
   *
   * @param volume counts the bytes
   * @return how many judgements there are
   * @throws IOException never, for the texts are in memory
   */
  @Benchmark
  public long inspection(Volume volume) throws IOException {
    return each(
        volume,
        text -> parser.parse(source(text)).inspection().map(i -> i.judgements().size()).orElse(0));
  }

  /** What is done with a text. */
  private interface Stage {
    int of(byte[] text) throws IOException;
  }

  private long each(Volume volume, Stage stage) throws IOException {
    long sum = 0;
    for (byte[] text : texts) {
      sum += stage.of(text);
    }
    volume.megabytes += megabytes;
    return sum;
  }

  private static ReportSource source(byte[] text) {
    return ReportSource.of("text", text);
  }
}
