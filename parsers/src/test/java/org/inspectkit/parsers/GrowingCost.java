package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntConsumer;

/**
 * How a cost grows with a number. It is the CPU time of the thread, as a ratio: a busy machine
 * makes a test slower, and does not make it fail.
 */
final class GrowingCost {

  private static final int TIMES = 8;

  /** Above linear, for what else the thread does, and below quadratic, which would be 64. */
  private static final double MOST = Math.pow(TIMES, 1.75);

  /** In nanoseconds; what costs less is taken to cost as much. */
  private static final double LEAST = 50e6;

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private GrowingCost() {}

  /** Asserts that what is done for a number costs about eight times as much as for an eighth. */
  static void check(String name, int number, IntConsumer work) {
    if (cost(number, work) <= MOST * LEAST) {
      // Whatever an eighth of it costs, it is within the bound.
      return;
    }
    double little = Math.max((double) cost(number / TIMES, work), LEAST);
    double all = (double) cost(number, work);
    assertTrue(all <= MOST * little, name + ": the cost grows " + all / little + "-fold");
  }

  private static long cost(int number, IntConsumer work) {
    long start = THREAD.getCurrentThreadCpuTime();
    work.accept(number);
    return THREAD.getCurrentThreadCpuTime() - start;
  }
}
