package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectkit.parsers.ReportParseException.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

  @Test
  @DisplayName("several at a time read the same as one after the other")
  void sameReports() throws IOException, URISyntaxException {
    Path folder = SyntheticReportsTest.folder().resolve("ucra");
    try (Stream<ParsedReport> one = InspectionReports.parseAll(folder);
        Stream<ParsedReport> two = InspectionReports.parseAll(folder, 2)) {
      assertEquals(
          one.map(ReadAheadTest::stated).toList(), two.map(ReadAheadTest::stated).toList());
    }
  }

  private static String stated(ParsedReport report) {
    return report.name() + report.inspection() + report.diagnostics();
  }

  @Test
  @DisplayName("no more is read than is drawn and a few ahead")
  void bounded() {
    AtomicInteger begun = new AtomicInteger();
    List<Integer> tasks = IntStream.range(0, 1000).boxed().toList();
    try (Stream<Integer> results =
        ReadAhead.of(
            tasks,
            task -> {
              begun.incrementAndGet();
              return task;
            },
            2)) {
      assertEquals(List.of(0, 1, 2), results.limit(3).toList());
    }
    assertTrue(begun.get() <= 3 + 2 * 2, begun + " were begun");
  }

  @Test
  @DisplayName("what the work throws is thrown as it is, errors too")
  void thrownAsItIs() {
    Error below = new OutOfMemoryError();
    try (Stream<Integer> results = ReadAhead.of(List.of(1), task -> raise(below), 1)) {
      assertSame(below, assertThrows(Error.class, results::toList));
    }
    RuntimeException other = new ReportParseException("a", Reason.EMPTY, "it holds no text");
    try (Stream<Integer> results = ReadAhead.of(List.of(1), task -> raise(other), 1)) {
      assertSame(other, assertThrows(RuntimeException.class, results::toList));
    }
  }

  private static Integer raise(Throwable below) {
    if (below instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) below;
  }

  @Test
  @DisplayName("a thread that is interrupted while it waits is told so and stays interrupted")
  void interrupted() {
    CountDownLatch never = new CountDownLatch(1);
    try (Stream<Boolean> results = ReadAhead.of(List.of(1), task -> waitFor(never), 1)) {
      Thread.currentThread().interrupt();
      assertThrows(IllegalStateException.class, results::toList);
      assertTrue(Thread.interrupted(), "the thread is still interrupted");
    }
  }

  private static boolean waitFor(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  @Test
  @DisplayName("there is no reading without a thread")
  void noThread() {
    assertThrows(IllegalArgumentException.class, () -> InspectionReports.parseAll(Path.of("."), 0));
  }
}
