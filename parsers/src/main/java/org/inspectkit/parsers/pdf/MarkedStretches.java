package org.inspectkit.parsers.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inspectkit.parsers.text.LineAssembler.Stretch;

/** Where the text of each marked content is; what the tree has taken is taken once only. */
final class MarkedStretches {

  private final Map<Long, List<Stretch>> byMark = new HashMap<>();

  MarkedStretches(PdfCharacters characters) {
    for (PdfCharacters.Run run : characters.runs()) {
      byMark
          .computeIfAbsent(key(run.page(), run.mark()), k -> new ArrayList<>())
          .add(new Stretch(run.from(), run.to()));
    }
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
        .map(
            stretch ->
                extracted.substring(stretch.from(), Math.min(stretch.to(), extracted.length())))
        .anyMatch(text -> !text.isBlank());
  }

  /** What is left, in the order of the text: first what no tree may take, then the rest. */
  Map<Long, List<Stretch>> left() {
    return byMark;
  }

  static boolean isArtifact(long key) {
    return (int) key == OpenMarks.ARTIFACT;
  }
}
