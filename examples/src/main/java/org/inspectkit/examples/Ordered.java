package org.inspectkit.examples;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Works on several tasks at a time and hands the results on in the order of the tasks. */
final class Ordered {

  /** So many tasks a thread are begun before their results are taken. */
  private static final int AHEAD = 2;

  private Ordered() {}

  static <T, R> void each(List<T> tasks, int threads, Function<T, R> work, BiConsumer<T, R> taken) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<R>> begun = new ArrayDeque<>();
      int next = 0;
      for (T task : tasks) {
        while (next < tasks.size() && begun.size() < threads * AHEAD) {
          T one = tasks.get(next++);
          begun.add(pool.submit(() -> work.apply(one)));
        }
        taken.accept(task, result(begun.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** What the work throws is thrown as it would be without threads. */
  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a report was being read", e);
    }
  }
}
