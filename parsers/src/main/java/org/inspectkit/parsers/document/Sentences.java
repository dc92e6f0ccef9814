package org.inspectkit.parsers.document;

import java.util.Set;

/** What the ends and beginnings of a text say of whether it is whole. */
final class Sentences {

  /** Words with which no item of a list begins, but the rest of one that was cut may. */
  private static final Set<String> GOING_ON =
      Set.of(
          "and", "or", "nor", "but", "of", "which", "who", "whose", "that", "than", "with", "by");

  private static final int LONGEST_GOING_ON = 5;

  /** The number of a footnote has no more digits; that of a year has. */
  private static final int LONGEST_NUMBER = 2;

  /** Words in small letters with which no heading ends. */
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private static final Set<String> ABBREVIATIONS = Set.of("etc.", "e.g.", "i.e.", "St.", "No.");

  private static final Set<String> LINKS = Set.of("and", "or", "of");

  private static final String ENDS = ".!?:;";
  private static final String DIGITS = "0123456789";
  private static final String CLOSERS = ")]'\"\u2019\u201D";
  private static final String OPENERS = "('\"\u2018\u201C";
  private static final int LONGEST_HEADING = 130;
  private static final int MOST_WORDS = 18;
  private static final int SHORTEST_LAST_WORD = 4;

  private Sentences() {}

  /** Whether nothing at the end says that a sentence or a list's opening is over. */
  static boolean isOpenEnded(CharSequence text) {
    int i = lastBut(CLOSERS, text, withoutMark(text));
    return i >= 0 && ENDS.indexOf(text.charAt(i)) < 0 && !isRemark(text);
  }

  /** The end of the text without the number of a footnote after the stop of a word. */
  private static int withoutMark(CharSequence text) {
    int end = lastBut(DIGITS, text, text.length()) + 1;
    boolean mark =
        end > 1
            && end < text.length()
            && ENDS.indexOf(text.charAt(end - 1)) >= 0
            && Character.isLetter(text.charAt(end - 2));
    return mark ? end : text.length();
  }

  /** Whether the text ends in a remark in brackets after a whole sentence. */
  private static boolean isRemark(CharSequence text) {
    if (!endsIn(")", text)) {
      return false;
    }
    int i = lastBut(" ", text, lastIndexOf('(', text));
    return i >= 0 && ENDS.indexOf(text.charAt(i)) >= 0;
  }

  /** The last character before a place that is none of some. */
  private static int lastBut(String some, CharSequence text, int end) {
    int i = end - 1;
    while (i >= 0 && some.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i;
  }

  /** Whether a text ends within a word, or within a bracket that the next one closes. */
  static boolean isCut(CharSequence text, CharSequence next) {
    return endsIn("-", text)
        || (lastIndexOf('(', text) > lastIndexOf(')', text) && upTo(')', next) < upTo('(', next));
  }

  /** Whether the text ends as a sentence does. */
  static boolean isEnded(CharSequence text) {
    return endsIn(".!?", text);
  }

  /** Whether the text ends as a sentence does, and not with the stop of "etc." or "e.g.". */
  static boolean isEndOfSentence(CharSequence text) {
    return isEnded(text) && !ABBREVIATIONS.contains(lastWord(text));
  }

  /** Whether the text ends as a sentence does, or in a remark in brackets. */
  static boolean isWhole(CharSequence text) {
    return endsIn(".!?)", text);
  }

  /** Whether the text is longer than headings are and ends as a sentence does. */
  static boolean isParagraph(CharSequence text) {
    return isEnded(text) && text.length() > LONGEST_HEADING;
  }

  /** Whether the text is a sentence's end, or too long for a heading. */
  static boolean isRunning(CharSequence text) {
    return isEnded(text) || text.length() > LONGEST_HEADING;
  }

  static boolean startsLower(CharSequence text) {
    return text.length() > 0 && Character.isLowerCase(text.charAt(0));
  }

  /** Whether the text begins as no sentence does: in lower case, after a quote or not. */
  static boolean startsWithin(CharSequence text) {
    boolean quoted = text.length() > 1 && OPENERS.indexOf(text.charAt(0)) >= 0;
    return quoted ? Character.isLowerCase(text.charAt(1)) : startsLower(text);
  }

  /** Whether the text is one remark in brackets and nothing else. */
  static boolean isBracketed(CharSequence text) {
    if (text.length() == 0 || text.charAt(0) != '(') {
      return false;
    }
    int close = upTo(')', text);
    int last = text.length() - 1;
    return close == last || (close == last - 1 && text.charAt(last) == '.');
  }

  /** Whether the text begins with a bracket that has more in it than the number of a footnote. */
  static boolean opensRemark(CharSequence text) {
    int close = upTo(')', text);
    return text.charAt(0) == '('
        && (close > LONGEST_NUMBER + 1
            || text.subSequence(1, close).chars().anyMatch(c -> c < '0' || c > '9'));
  }

  static boolean goesOn(CharSequence text) {
    int end = upTo(' ', text);
    return end <= LONGEST_GOING_ON && GOING_ON.contains(text.subSequence(0, end).toString());
  }

  /** Whether the last word is one after which another must come. */
  static boolean endsWithin(CharSequence text) {
    return LINKS.contains(lastWord(text)) || endsInArticle(text);
  }

  static boolean endsInArticle(CharSequence text) {
    return ARTICLES.contains(lastWord(text));
  }

  private static String lastWord(CharSequence text) {
    return text.subSequence(lastIndexOf(' ', text) + 1, text.length()).toString();
  }

  /** Short, capitalised, and neither ended as a sentence nor one with the beginning of the next. */
  static boolean isHeading(CharSequence text) {
    return text.length() <= LONGEST_HEADING
        && !endsIn(".,;", text)
        && !isRemark(text)
        && "(,;".indexOf(text.charAt(0)) < 0
        && !startsLower(text)
        && isOfFewWords(text)
        && !holdsEnd(text);
  }

  /** Whether a sentence ends within the text; a short word before a stop is an abbreviation. */
  private static boolean holdsEnd(CharSequence text) {
    int word = 0;
    for (int i = 0; i + 2 < text.length(); i++) {
      boolean stop = text.charAt(i) == '.' && text.charAt(i + 1) == ' ';
      if (stop && word >= SHORTEST_LAST_WORD && Character.isUpperCase(text.charAt(i + 2))) {
        return true;
      }
      word = Character.isLetterOrDigit(text.charAt(i)) ? word + 1 : 0;
    }
    return false;
  }

  /**
   * Whether a line is a heading with a colon, and not one that begins with a number after an
   * unfinished sentence, such as "25 with a focus on:".
   */
  static boolean isLabel(CharSequence line, CharSequence above) {
    boolean rest = Character.isDigit(line.charAt(0)) && isOpenEnded(above);
    return endsIn(":", line) && isHeading(line) && !rest;
  }

  private static boolean isOfFewWords(CharSequence text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words <= MOST_WORDS;
  }

  private static boolean endsIn(String marks, CharSequence text) {
    return text.length() > 0 && marks.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** How many characters precede the first of a kind; all if there is none. */
  static int upTo(char sought, CharSequence text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) != sought) {
      i++;
    }
    return i;
  }

  /** The last place of a character; -1 if it is nowhere. */
  private static int lastIndexOf(char sought, CharSequence text) {
    int i = text.length() - 1;
    while (i >= 0 && text.charAt(i) != sought) {
      i--;
    }
    return i;
  }
}
