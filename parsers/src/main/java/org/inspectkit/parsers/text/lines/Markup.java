package org.inspectkit.parsers.text.lines;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.inspectkit.parsers.text.internal.Glyphs;

/**
 * Which characters of a text are markup, and what the markup says of the character after it. The
 * text itself stays as it is.
 */
final class Markup {

  private static final int HIDDEN = 1;
  private static final int REPLACED = 2;

  /** What markup asks for before a character. */
  enum Event {
    /** A line of its own begins. */
    LINE(4),
    /** A heading begins, on a line of its own. */
    HEADING(8),
    /** An item of a list begins, on a line of its own. */
    ITEM(16),
    /** A cell of a table begins. */
    CELL(32),
    /** The text goes on in the same line although a line ends here. */
    JOINED(64),
    /** What a program put beside the text begins: a line with nothing else is blank. */
    ASIDE(128),
    /** An item of a list within an item begins, on a line of its own. */
    SUB_ITEM(256);

    private final int bit;

    Event(int bit) {
      this.bit = bit;
    }
  }

  private static final int ANY_EVENT = 4 | 8 | 16 | 32 | 64 | 128 | 256;

  private static final Set<Event> STRONG = EnumSet.of(Event.HEADING, Event.ITEM, Event.SUB_ITEM);

  private final int length;
  private final Map<Integer, Character> replaced = new HashMap<>();

  /** What is known of each character; empty as long as nothing is known of any. */
  private short[] marks = {};

  Markup(int length) {
    this.length = length;
  }

  /** Whether markup says nothing of a character. */
  boolean isPlain(int i) {
    return marks.length == 0 || marks[i] == 0;
  }

  void hide(int from, int to) {
    for (int i = from; i < to; i++) {
      mark(i, HIDDEN);
    }
  }

  private void mark(int i, int bit) {
    if (marks.length == 0) {
      marks = new short[length + 1];
    }
    marks[i] |= (short) bit;
  }

  /** Says that a part of the text represents one character; one that does not show hides it all. */
  void replace(int from, int to, char character, String text) {
    boolean shows = Glyphs.isBlank(character) || Glyphs.isVisible(character);
    if (shows && !SoftHyphens.isHidden(character, text, from, to)) {
      mark(from, REPLACED);
      replaced.put(from, character);
      hide(from + 1, to);
    } else {
      hide(from, to);
    }
  }

  /** The character at a place, or what represents it. */
  char character(int i, char printed) {
    return isMarked(i, REPLACED) ? replaced.getOrDefault(i, printed) : printed;
  }

  boolean isHidden(int i) {
    return isMarked(i, HIDDEN);
  }

  /** Notes an event; a stronger one that was noted before stays. */
  void note(int i, Event event) {
    if (!isMarked(i, ANY_EVENT) || STRONG.contains(event)) {
      mark(i, event.bit);
      marks[i] &= (short) (event.bit | HIDDEN | REPLACED);
    }
  }

  boolean has(int i, Event event) {
    return isMarked(i, event.bit);
  }

  private boolean isMarked(int i, int bits) {
    return marks.length > 0 && (marks[i] & bits) != 0;
  }
}
