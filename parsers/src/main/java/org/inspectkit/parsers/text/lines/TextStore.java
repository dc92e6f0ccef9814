package org.inspectkit.parsers.text.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inspectkit.internal.Folding;
import org.inspectkit.source.SourceSpan;

/**
 * Characters of a document, which it folds as they are asked for, and the offset of each of them in
 * the extracted text. Texts are views of it.
 *
 * <p>Offsets are kept for runs of characters that follow one another in the extracted text as well;
 * a run of characters that are nowhere in it has the offset {@link #INSERTED}.
 *
 * <p>Instances are immutable.
 */
final class TextStore {

  /** The offset of a character that is nowhere in the extracted text. */
  static final int INSERTED = -1;

  /** The characters, after which there may be room. */
  private final char[] text;

  private final int length;

  /** The place of the first character of each run, after which there may be room. */
  private final int[] places;

  /** The offset of the first character of each run. */
  private final int[] offsets;

  private final int runs;

  private final LineIndex index;

  /** Takes arrays that nobody else holds. */
  TextStore(char[] text, int length, int[] places, int[] offsets, int runs, LineIndex index) {
    this.text = text;
    this.places = places;
    this.offsets = offsets;
    this.runs = runs;
    this.index = index;
    this.length = length;
  }

  char charAt(int place) {
    return text[place];
  }

  char foldedAt(int place) {
    return Folding.fold(text[place]);
  }

  String text(int from, int to) {
    return new String(text, from, to - from);
  }

  String folded(int from, int to) {
    char[] folded = new char[to - from];
    copyFolded(from, to, folded);
    return new String(folded);
  }

  LineIndex index() {
    return index;
  }

  /** Whether a blank that is nowhere in the extracted text is at a place. */
  boolean isBlankPutIn(int place) {
    return text[place] == ' ' && offsets[run(place)] == INSERTED;
  }

  void copyFolded(int from, int to, char[] into) {
    for (int i = from; i < to; i++) {
      into[i - from] = Folding.fold(text[i]);
    }
  }

  /** Whether a folded text is at a place. */
  boolean isFolded(String sought, int place) {
    for (int i = 0; i < sought.length(); i++) {
      if (foldedAt(place + i) != sought.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The offset of the first character of a part that has one; {@link #INSERTED} if none has. */
  int start(int from, int to) {
    for (int run = run(from); run < runs && places[run] < to; run++) {
      if (offsets[run] != INSERTED) {
        return offsets[run] + Math.max(0, from - places[run]);
      }
    }
    return INSERTED;
  }

  /** One span for each stretch of the extracted text on which the characters of a part are. */
  List<SourceSpan> spans(int from, int to) {
    List<SourceSpan> spans = new ArrayList<>();
    int start = INSERTED;
    int end = INSERTED;
    for (int run = run(from); run < runs && places[run] < to; run++) {
      if (offsets[run] == INSERTED) {
        continue;
      }
      int first = offsets[run] + Math.max(0, from - places[run]);
      if (start != INSERTED && first != end) {
        spans.add(index.span(start, end));
        start = INSERTED;
      }
      start = start == INSERTED ? first : start;
      end = offsets[run] + Math.min(to, endOf(run)) - places[run];
    }
    if (start != INSERTED) {
      spans.add(index.span(start, end));
    }
    return List.copyOf(spans);
  }

  void appendTo(SpannedTextBuilder builder, int from, int to) {
    for (int run = run(from); run < runs && places[run] < to; run++) {
      int first = Math.max(from, places[run]);
      int skipped = offsets[run] == INSERTED ? 0 : first - places[run];
      builder.add(text, first, Math.min(to, endOf(run)), offsets[run] + skipped);
    }
  }

  /** The run in which a place is; the number of runs for the place after the last character. */
  private int run(int place) {
    if (place >= length) {
      return runs;
    }
    int found = Arrays.binarySearch(places, 0, runs, place);
    return found >= 0 ? found : -found - 2;
  }

  private int endOf(int run) {
    return run + 1 < runs ? places[run + 1] : length;
  }
}
