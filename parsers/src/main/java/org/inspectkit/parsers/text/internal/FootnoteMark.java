package org.inspectkit.parsers.text.internal;

/** The number of a footnote after the stop of a sentence: "plans.3". */
public final class FootnoteMark {

  private static final int MOST_DIGITS = 2;
  private static final String STOPS = ".!?:;";

  private FootnoteMark() {}

  /** Where a text ends without such a number; its length if it has none. */
  public static int endBefore(CharSequence text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) >= '0' && text.charAt(end - 1) <= '9') {
      end--;
    }
    boolean mark =
        end > 1
            && text.length() - end <= MOST_DIGITS
            && STOPS.indexOf(text.charAt(end - 1)) >= 0
            && Character.isLetter(text.charAt(end - 2));
    return mark ? end : text.length();
  }
}
