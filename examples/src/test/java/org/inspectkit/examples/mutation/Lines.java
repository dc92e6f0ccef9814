package org.inspectkit.examples.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes to copies of some lines. */
final class Lines {

  private Lines() {}

  static List<String> without(List<String> lines, int from, int to) {
    List<String> copy = new ArrayList<>(lines);
    copy.subList(from, to).clear();
    return copy;
  }

  static List<String> with(List<String> lines, int at, List<String> more) {
    List<String> copy = new ArrayList<>(lines);
    copy.addAll(at, more);
    return copy;
  }

  static List<String> set(List<String> lines, int at, String line) {
    List<String> copy = new ArrayList<>(lines);
    copy.set(at, line);
    return copy;
  }

  static List<String> replaced(List<String> lines, int from, int to, List<String> by) {
    return with(without(lines, from, to), from, by);
  }

  /** A number from one bound to before another. */
  static int between(Random random, int from, int to) {
    return from + random.nextInt(Math.max(1, to - from));
  }

  /** A line of the first pages, where most facts are, or of anywhere. */
  static int anywhere(SoundReport report, Random random) {
    int front = Math.min(report.lines().size(), report.tableEnd() + 10);
    return random.nextInt(random.nextInt(3) > 0 ? front : report.lines().size());
  }

  static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  /** Some words in lines that are not longer than a width. */
  static List<String> wrapped(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+", -1)) {
      if (line.length() > 0 && line.length() + word.length() >= width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
