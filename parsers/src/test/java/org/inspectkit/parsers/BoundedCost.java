package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Each test of a class takes less than a minute of its thread's CPU time, on a busy machine too.
 */
public final class BoundedCost implements BeforeTestExecutionCallback, AfterTestExecutionCallback {

  private static final long MOST = TimeUnit.MINUTES.toNanos(1);
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private long start;

  @Override
  public void beforeTestExecution(ExtensionContext test) {
    start = THREAD.getCurrentThreadCpuTime();
  }

  @Override
  public void afterTestExecution(ExtensionContext test) {
    long cost = THREAD.getCurrentThreadCpuTime() - start;
    assertTrue(cost < MOST, test.getDisplayName() + " takes " + cost / 1_000_000 + " ms");
  }
}
