package org.inspectkit.examples.scorecard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works through tasks on several threads and hands their results on in the order of the tasks. */
public final class InOrder {

  /** How many results may wait for a slow one before them; a result is small, a report is not. */
  private static final int WAITING_PER_THREAD = 8;

  private InOrder() {}

  /**
   * Draws tasks as threads become free.
   *
   * @param tasks the tasks; drawn by the calling thread only
   * @param threads how many are worked on at once
   * @param work what to do with a task
   * @param results takes each result, on the calling thread
   */
  public static <T, R> void work(
      Iterator<T> tasks, int threads, Function<T, R> work, Consumer<R> results) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<R>> waiting = new ArrayDeque<>();
      while (tasks.hasNext()) {
        T task = tasks.next();
        waiting.add(pool.submit(() -> work.apply(task)));
        if (waiting.size() >= threads * WAITING_PER_THREAD) {
          results.accept(result(waiting.remove()));
        }
      }
      while (!waiting.isEmpty()) {
        results.accept(result(waiting.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
