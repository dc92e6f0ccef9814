package org.inspectkit.parsers.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which characters of a text are markup, and what the markup says of the character behind it. The
 * text itself stays as it is.
 */
final class Markup {

  /** What markup asks for before a character. */
  enum Event {
    /** A line of its own begins. */
    LINE,
    /** A heading begins, on a line of its own. */
    HEADING,
    /** An item of a list begins, on a line of its own. */
    ITEM,
    /** A cell of a table begins. */
    CELL,
    /** The text goes on in the same line although a line ends here. */
    JOINED
  }

  private final boolean[] hidden;
  private final Map<Integer, String> replaced = new HashMap<>();
  private final @Nullable Event[] events;

  Markup(int length) {
    this.hidden = new boolean[length];
    this.events = new Event[length + 1];
  }

  void hide(int from, int to) {
    for (int i = from; i < to; i++) {
      hidden[i] = true;
    }
  }

  /** Says that the text has a character for another one, such as an entity. */
  void replace(int i, String character) {
    replaced.put(i, character);
  }

  /** The character at a place, or what stands for it. */
  char character(int i, char printed) {
    return replaced.isEmpty()
        ? printed
        : replaced.getOrDefault(i, String.valueOf(printed)).charAt(0);
  }

  boolean isHidden(int i) {
    return hidden[i];
  }

  /** Notes an event; a stronger one that was noted before stays. */
  void note(int i, Event event) {
    if (events[i] == null || event == Event.HEADING || event == Event.ITEM) {
      events[i] = event;
    }
  }

  boolean has(int i, Event event) {
    return events[i] == event;
  }
}
