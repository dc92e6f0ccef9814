package org.inspectkit.parsers.text.lines;

import java.util.Arrays;

/** Gathers characters and their offsets. */
final class SpannedTextBuilder {

  /** An offset that follows none. */
  private static final int NONE = -2;

  /** At most one in so many characters is room that a store keeps rather than copies. */
  private static final int MOST_SLACK = 4;

  private static final int FEWEST_RUNS = 4;

  /** Half a line; a line is a run of its own characters and one of the blank after it. */
  private static final int LENGTH_OF_RUN = 28;

  private final LineIndex index;
  private char[] text;
  private int length;
  private int[] places;
  private int[] offsets;
  private int runs;

  /** The offset with which the last run goes on. */
  private int next = NONE;

  SpannedTextBuilder(LineIndex index, int capacity) {
    this.index = index;
    this.text = new char[capacity];
    this.places = new int[FEWEST_RUNS + capacity / LENGTH_OF_RUN];
    this.offsets = new int[places.length];
  }

  void add(char c, int offset) {
    if (length == text.length) {
      grow(length + 1);
    }
    if (offset != next) {
      beginRun(offset);
    }
    text[length++] = c;
    next = offset == TextStore.INSERTED ? offset : offset + 1;
  }

  /** Adds characters that are nowhere in the extracted text. */
  void insert(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      add(characters.charAt(i), TextStore.INSERTED);
    }
  }

  /** Adds a run of characters. */
  void add(char[] characters, int from, int to, int offset) {
    int count = to - from;
    if (length + count > text.length) {
      grow(length + count);
    }
    if (offset != next) {
      beginRun(offset);
    }
    System.arraycopy(characters, from, text, length, count);
    length += count;
    next = offset == TextStore.INSERTED ? offset : offset + count;
  }

  private void grow(int least) {
    text = Arrays.copyOf(text, Math.max(least, text.length * 2));
  }

  private void beginRun(int offset) {
    if (runs == places.length) {
      places = Arrays.copyOf(places, runs * 2);
      offsets = Arrays.copyOf(offsets, runs * 2);
    }
    places[runs] = length;
    offsets[runs++] = offset;
  }

  int length() {
    return length;
  }

  /**
   * Whether a word was cut by the end of a line after its hyphen, or at a dash between words.
   *
   * @param from where the word begins at the earliest
   */
  boolean endsInHyphen(int from) {
    return length - from > 1 && Hyphens.endsIn(text[length - 2], text[length - 1]);
  }

  /** All characters as a store of their own; nothing can be added after that. */
  TextStore store() {
    boolean full = text.length - length <= length / MOST_SLACK;
    return new TextStore(
        full ? text : Arrays.copyOf(text, length), length, places, offsets, runs, index);
  }

  /** All characters as a text. */
  StoredText build() {
    return new StoredText(store(), 0, length);
  }
}
