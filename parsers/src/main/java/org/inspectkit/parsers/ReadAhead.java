package org.inspectkit.parsers;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Works on the next few tasks while a result is being used, and gives results in their order. */
final class ReadAhead<T, R> implements Iterator<R> {

  /** So many tasks a thread are begun before their results are asked for. */
  private static final int AHEAD = 2;

  private final Iterator<T> tasks;
  private final Function<T, R> work;
  private final ExecutorService pool;
  private final int most;
  private final Deque<Future<R>> begun = new ArrayDeque<>();

  private ReadAhead(Iterator<T> tasks, Function<T, R> work, int threads) {
    this.tasks = tasks;
    this.work = work;
    this.pool = Executors.newFixedThreadPool(threads, ReadAhead::thread);
    this.most = threads * AHEAD;
  }

  /** A program may end although a stream was left open. */
  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "inspectkit-reader");
    thread.setDaemon(true);
    return thread;
  }

  static <T, R> Stream<R> of(Collection<T> tasks, Function<T, R> work, int threads) {
    ReadAhead<T, R> results = new ReadAhead<>(tasks.iterator(), work, threads);
    int kind = Spliterator.ORDERED | Spliterator.NONNULL;
    Spliterator<R> ordered = Spliterators.spliterator(results, tasks.size(), kind);
    return StreamSupport.stream(ordered, false).onClose(results.pool::shutdownNow);
  }

  @Override
  public boolean hasNext() {
    return !begun.isEmpty() || tasks.hasNext();
  }

  @Override
  public R next() {
    while (begun.size() < most && tasks.hasNext()) {
      T task = tasks.next();
      begun.add(pool.submit(() -> work.apply(task)));
    }
    Future<R> first = begun.poll();
    if (first == null) {
      throw new NoSuchElementException();
    }
    return result(first);
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
