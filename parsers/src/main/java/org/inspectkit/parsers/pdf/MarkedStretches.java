package org.inspectkit.parsers.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.inspectkit.parsers.text.lines.LineAssembler.Stretch;

/** Where the text of each marked content is; what the tree has taken is taken once only. */
final class MarkedStretches {

  private final Map<Long, List<Stretch>> byMark = new HashMap<>();

  /** Adds text after what was added before. */
  void add(int page, int mark, int from, int to) {
    byMark.computeIfAbsent(key(page, mark), k -> new ArrayList<>(1)).add(new Stretch(from, to));
  }

  private static long key(int page, int mark) {
    return ((long) page << 32) | (mark & 0xFFFFFFFFL);
  }

  List<Stretch> take(int page, int mark) {
    List<Stretch> found = byMark.remove(key(page, mark));
    return found == null ? List.of() : found;
  }

  /** Whether there is anything to see in a marked content. */
  boolean holdText(int page, int mark, String extracted) {
    return byMark.getOrDefault(key(page, mark), List.of()).stream()
        .anyMatch(stretch -> isVisible(stretch, extracted));
  }

  static boolean isVisible(Stretch stretch, String extracted) {
    return IntStream.range(stretch.from(), stretch.to())
        .anyMatch(i -> !Character.isWhitespace(extracted.charAt(i)));
  }

  /** What is left, in the order of the text: first what no tree may take, then the rest. */
  Map<Long, List<Stretch>> left() {
    return byMark;
  }

  static boolean isArtifact(long key) {
    return (int) key == OpenMarks.ARTIFACT;
  }
}
