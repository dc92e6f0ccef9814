package org.inspectkit.examples.scorecard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;

/** How long reading took, and what took longest. */
final class Pace {

  private final long started = System.nanoTime();
  private final int most;
  private final PriorityQueue<Timed> slowest =
      new PriorityQueue<>(Comparator.comparing(Timed::time));
  private int files;

  Pace(int most) {
    this.most = most;
  }

  void add(String file, Duration time) {
    files++;
    slowest.add(new Timed(file, time));
    if (slowest.size() > most) {
      slowest.remove();
    }
  }

  /** The slowest files, the slowest first, and a line on all. */
  List<String> lines() {
    TextColumns table = new TextColumns("slowest", "seconds");
    slowest.stream()
        .sorted(Comparator.comparing(Timed::time).reversed())
        .forEach(timed -> table.add(List.of(timed.file(), seconds(timed.time()))));
    List<String> lines = new ArrayList<>(most > 0 ? table.lines() : List.of());
    Duration all = Duration.ofNanos(System.nanoTime() - started);
    double perSecond = files / Math.max(1e-9, all.toNanos() / 1e9);
    lines.add(
        String.format(
            Locale.ROOT, "%d files in %s seconds, %.1f a second", files, seconds(all), perSecond));
    return lines;
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.3f", time.toNanos() / 1e9);
  }

  /**
   * A file and its time.
   *
   * @param file its path
   * @param time how long reading it took
   */
  private record Timed(String file, Duration time) {}
}
