package org.inspectkit.parsers.text.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inspectkit.internal.Folding;
import org.inspectkit.source.SourceSpan;

/**
 * Characters of a document, which it folds as they are asked for, and the offset of each of them in
 * the extracted text. Texts are views of it. Characters are added while the document is read, and
 * none after that; what is there does not change. Other threads may read it once they have the
 * {@code PagedText} that was made last.
 *
 * <p>Offsets are kept for runs of characters that follow one another in the extracted text as well;
 * a run of characters that are nowhere in it has the offset {@link #INSERTED}.
 */
final class TextStore {

  /** The offset of a character that is nowhere in the extracted text. */
  static final int INSERTED = -1;

  /** An offset that follows none. */
  private static final int NONE = -2;

  /** Room for one in so many characters is kept; more is given back. */
  private static final int MOST_SLACK = 4;

  private static final int FEWEST_RUNS = 4;

  /** Half a line; a line is a run of its own characters and one of the blank after it. */
  private static final int LENGTH_OF_RUN = 28;

  private final LineIndex index;

  /** The characters, after which there may be room. */
  private char[] text;

  private int length;

  /** The place of the first character of each run, after which there may be room. */
  private int[] places;

  /** The offset of the first character of each run. */
  private int[] offsets;

  private int runs;

  /** The offset with which the last run goes on. */
  private int next = NONE;

  TextStore(LineIndex index, int capacity) {
    this.index = index;
    this.text = new char[capacity];
    this.places = new int[FEWEST_RUNS + capacity / LENGTH_OF_RUN];
    this.offsets = new int[places.length];
  }

  void add(char c, int offset) {
    int at = extend(1, offset);
    text[at] = c;
  }

  /** Adds characters that are nowhere in the extracted text. */
  void insert(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      add(characters.charAt(i), INSERTED);
    }
  }

  /** Adds a part of another store. */
  void add(TextStore other, int from, int to) {
    for (int run = other.run(from); run < other.runs && other.places[run] < to; run++) {
      int first = Math.max(from, other.places[run]);
      int skipped = other.offsets[run] == INSERTED ? 0 : first - other.places[run];
      int end = Math.min(to, other.endOf(run));
      add(other.text, first, end, other.offsets[run] + skipped);
    }
  }

  /** Adds characters of the extracted text. */
  void add(String extracted, int from, int to) {
    int at = extend(to - from, from);
    extracted.getChars(from, to, text, at);
  }

  private void add(char[] characters, int from, int to, int offset) {
    int at = extend(to - from, offset);
    System.arraycopy(characters, from, text, at, to - from);
  }

  /** Makes room for characters that follow one another, and says where it is. */
  private int extend(int count, int offset) {
    if (length + count > text.length) {
      text = Arrays.copyOf(text, Math.max(length + count, text.length * 2));
    }
    if (offset != next) {
      beginRun(offset);
    }
    next = offset == INSERTED ? offset : offset + count;
    length += count;
    return length - count;
  }

  private void beginRun(int offset) {
    if (runs == places.length) {
      places = Arrays.copyOf(places, runs * 2);
      offsets = Arrays.copyOf(offsets, runs * 2);
    }
    places[runs] = length;
    offsets[runs++] = offset;
  }

  /** Gives back room of which much is left. */
  void trim() {
    if (text.length - length > length / MOST_SLACK) {
      text = Arrays.copyOf(text, length);
    }
  }

  int length() {
    return length;
  }

  /** All characters as a text; none is to be added after that. */
  StoredText whole() {
    trim();
    return new StoredText(this, 0, length);
  }

  /**
   * Whether a word was cut by the end of a line after its hyphen, or at a dash between words.
   *
   * @param from where the word begins at the earliest
   */
  boolean endsInHyphen(int from) {
    return length - from > 1 && Hyphens.endsIn(text[length - 2], text[length - 1]);
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
