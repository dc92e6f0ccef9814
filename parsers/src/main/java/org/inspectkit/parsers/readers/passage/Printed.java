package org.inspectkit.parsers.readers.passage;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.internal.Folding;

/** How printed texts begin and end, and their words, found without a copy of the text. */
public final class Printed {

  private Printed() {}

  /** Whether a text begins with some folded words, whatever its capitals and quotes. */
  public static boolean startsWith(CharSequence printed, String folded) {
    if (printed.length() < folded.length()) {
      return false;
    }
    for (int i = 0; i < folded.length(); i++) {
      if (Folding.fold(printed.charAt(i)) != folded.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the last character of a text is one of some. */
  public static boolean endsIn(CharSequence printed, String marks) {
    int last = printed.length() - 1;
    return last >= 0 && marks.indexOf(printed.charAt(last)) >= 0;
  }

  /** Whether a text ends as a sentence, or what leads up to others, may. */
  public static boolean isEnded(CharSequence printed) {
    return endsIn(printed, ".!?:;)\u2019'\"\u201D");
  }

  /** Whether the last character is one of some, or the number of a footnote is after it. */
  public static boolean endsBeforeMarkIn(CharSequence printed, String marks) {
    int end = printed.length() - digitsBefore(printed, printed.length());
    return endsIn(printed.subSequence(0, end), marks);
  }

  /** A text without the last character if that is one of some. */
  public static String without(CharSequence printed, String marks) {
    String text = printed.toString();
    return endsIn(text, marks) ? text.substring(0, text.length() - 1) : text;
  }

  /** How many digits are just before a place. */
  static int digitsBefore(CharSequence printed, int end) {
    int from = end;
    while (from > 0 && isDigit(printed.charAt(from - 1))) {
      from--;
    }
    return end - from;
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The stretches between single characters of one kind, also empty ones. */
  public static List<String> split(String text, char at) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int to = text.indexOf(at);
    while (to >= 0) {
      parts.add(text.substring(from, to));
      from = to + 1;
      to = text.indexOf(at, from);
    }
    parts.add(text.substring(from));
    return parts;
  }

  /** What is before some words or a mark; the whole text if it does not have them. */
  public static String before(String text, String words) {
    int at = text.indexOf(words);
    return at < 0 ? text : text.substring(0, at);
  }
}
