package org.inspectkit.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link TextBenchmark} and prints, for each stage, megabytes a second and bytes allocated for
 * each byte of text, those of a stage on a document at hand as a difference of two.
 */
public final class TextStages {

  private static final double MEGABYTE = 1_000_000;

  private TextStages() {}

  /**
   * What a stage costs for each byte of text.
   *
   * @param seconds the seconds for each million bytes
   * @param allocated the bytes allocated
   */
  private record Cost(double seconds, double allocated) {

    static Cost of(RunResult result) {
      Map<String, ? extends Result<?>> results = results(result);
      double megabytesPerSecond = score(results, "megabytes");
      double passesPerSecond = result.getPrimaryResult().getScore();
      double bytesPerPass = megabytesPerSecond / passesPerSecond * MEGABYTE;
      return new Cost(1 / megabytesPerSecond, score(results, "gc.alloc.rate.norm") / bytesPerPass);
    }

    @SuppressWarnings("rawtypes")
    private static Map<String, ? extends Result<?>> results(RunResult result) {
      Map<String, Result<?>> results = new LinkedHashMap<>();
      for (Map.Entry<String, Result> entry : result.getSecondaryResults().entrySet()) {
        results.put(entry.getKey(), entry.getValue());
      }
      return results;
    }

    private static double score(Map<String, ? extends Result<?>> results, String name) {
      return Objects.requireNonNull(results.get(name), name).getScore();
    }

    Cost minus(Cost other) {
      return new Cost(seconds - other.seconds, allocated - other.allocated);
    }

    void print(String stage) {
      System.out.printf("%-34s %8.2f MB/s %8.1f bytes a byte%n", stage, 1 / seconds, allocated);
    }
  }

  /**
   * Runs it.
   *
   * @param arguments as for JMH, such as {@code -p folder=FOLDER}
   * @throws RunnerException if a benchmark fails
   * @throws CommandLineOptionException if the arguments are no good
   */
  public static void main(String... arguments) throws RunnerException, CommandLineOptionException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .parent(new CommandLineOptions(arguments))
                    .include(TextBenchmark.class.getName())
                    .addProfiler(GCProfiler.class)
                    .shouldFailOnError(true)
                    .build())
            .run();
    Map<String, Cost> costs = new LinkedHashMap<>();
    results.forEach(r -> costs.put(r.getPrimaryResult().getLabel(), Cost.of(r)));
    Cost document = cost(costs, "document");
    cost(costs, "lines").print("decode and split into lines");
    document.print("text to document");
    cost(costs, "detection").print("text to framework");
    cost(costs, "inspection").print("text to inspection");
    cost(costs, "detection").minus(document).print("document to framework, difference");
    cost(costs, "inspection").minus(document).print("document to inspection, difference");
  }

  private static Cost cost(Map<String, Cost> costs, String stage) {
    return Objects.requireNonNull(costs.get(stage), stage);
  }
}
