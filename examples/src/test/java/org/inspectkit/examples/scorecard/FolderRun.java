package org.inspectkit.examples.scorecard;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.inspectkit.parsers.InspectionReports;

/**
 * Reads the reports of a folder, in the order in which the file beside them says what they say.
 *
 * @param form what is read of each: the file, or a text made of it
 * @param texts where such texts are
 * @param threads how many are read at once
 */
record FolderRun(ReadAs form, Optional<Path> texts, int threads) {

  /**
   * A report that was read.
   *
   * @param expected what it is known to say
   * @param reading what was read of it
   * @param time how long that took
   */
  record Read(ExpectedReport expected, Reading reading, Duration time) {}

  /** Hands each report to each taker, in one thread. */
  void read(Path folder, List<Consumer<Read>> takers) throws IOException {
    Path facts = ExpectedReports.in(folder).orElseThrow();
    Path base = texts.map(form::folder).orElse(folder);
    try (ExpectedReports expected = ExpectedReports.open(facts)) {
      InOrder.work(
          expected.reports(),
          threads,
          report -> read(report, base),
          read -> takers.forEach(taker -> taker.accept(read)));
    }
  }

  private Read read(ExpectedReport expected, Path base) {
    long started = System.nanoTime();
    String file = expected.file();
    Reading reading = ReportReading.of(file, () -> InspectionReports.parse(form.file(base, file)));
    return new Read(expected, reading, Duration.ofNanos(System.nanoTime() - started));
  }
}
