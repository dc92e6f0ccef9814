package org.inspectkit.parsers.text.lines;

/**
 * The places of a character in a text, asked for from left to right: each stretch of the text is
 * searched once.
 */
final class NextPlace {

  private final String text;
  private final char sought;
  private int next;

  NextPlace(String text, char sought) {
    this.text = text;
    this.sought = sought;
    this.next = text.indexOf(sought);
  }

  /** Whether the character is in a part of the text, which is no earlier than the last. */
  boolean isWithin(int from, int to) {
    if (next >= 0 && next < from) {
      next = text.indexOf(sought, from);
    }
    return next >= 0 && next < to;
  }
}
