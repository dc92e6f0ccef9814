package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.parsers.readers.passage.Printed;

/**
 * The names and roles with which a text begins, in order: runs of words of one kind. They end where
 * a word is of neither, or with the sentence.
 */
final class PeopleParts {

  /**
   * A name or a role.
   *
   * @param role whether it is a role
   * @param text its words as printed
   * @param parted whether a comma or "and" is before it
   */
  record Part(boolean role, String text, boolean parted) {

    boolean isOfSeveral() {
      return text.contains("nspectors") || text.contains("HMIs") || isCounted();
    }

    private boolean isCounted() {
      int blank = text.indexOf(' ');
      return blank > 0 && PersonWord.COUNTS.is(text.substring(0, blank));
    }

    /** The role without how many have it: of "two of His Majesty's Inspectors", what each is. */
    String ofEach() {
      if (!isCounted()) {
        return text;
      }
      String rest = text.substring(text.indexOf(' ') + 1);
      return rest.startsWith("of ") ? rest.substring("of ".length()) : rest;
    }
  }

  private final String text;
  private final List<Part> parts = new ArrayList<>();

  /** Whether the part that is open is a role, where it begins, or -1, and where it ends. */
  private boolean role;

  private int from = -1;
  private int to;
  private int words;
  private boolean brackets;
  private boolean parted;
  private boolean partedBefore;
  private boolean ended;
  private boolean stopped;
  private int end;

  private PeopleParts(String text) {
    this.text = text;
  }

  static PeopleParts of(String text) {
    PeopleParts parts = new PeopleParts(text);
    int at = skip(text, 0, " ");
    while (at < text.length() && !parts.ended) {
      int next = at;
      while (next < text.length() && text.charAt(next) != ' ') {
        next++;
      }
      parts.word(at, next);
      at = skip(text, next, " ");
    }
    parts.close();
    return parts;
  }

  List<Part> all() {
    return parts;
  }

  int end() {
    return end;
  }

  /** What is after the parts in their sentence. */
  String rest() {
    String rest = stopped ? "" : text.substring(end);
    return Printed.before(rest, ". ");
  }

  /** Whether nothing is after the parts, not even in another sentence. */
  boolean isAll() {
    return text.substring(end).isBlank();
  }

  private void word(int start, int stop) {
    int first = skip(text, start, "(\u201C\"");
    int last = stop;
    while (last > first && ",;:.)\u201D\"".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    String word = text.substring(Math.min(first, last), last);
    String key = PersonWord.key(word);
    String marks = text.substring(last, stop);
    if (PersonWord.JOINERS.has(key) || (word.length() <= 1 && !isLetter(word))) {
      part();
    } else if (take(word, key, first, last, marks)) {
      end = stop;
      if (marks.contains(",") || marks.contains(";") || marks.contains(":")) {
        part();
      }
      boolean initial = word.length() == 1 || PersonWord.TITLES.has(key);
      stopped = marks.contains(".") && !initial;
      ended = stopped;
    } else {
      // The role after the last name may open a sentence of its own.
      from = !parted && role && !parts.isEmpty() ? -1 : from;
      ended = true;
    }
  }

  private static boolean isLetter(String word) {
    return !word.isEmpty() && Character.isLetter(word.charAt(0));
  }

  private boolean take(String word, String key, int first, int last, String marks) {
    boolean open = from >= 0 && !parted;
    boolean name = isNameWord(word, key, open && !role);
    if (!name && !PersonWord.ROLES.has(key) && !isOffice(key)) {
      return false;
    }
    if (!open || role == name) {
      close();
      role = !name;
      from = first;
      words = 0;
      brackets = false;
      partedBefore = parted;
      parted = false;
    }
    words += PersonWord.TITLES.has(key) ? 0 : 1;
    brackets |= text.charAt(Math.max(0, first - 1)) == '(' && first > from;
    boolean bracket = marks.startsWith(")") && brackets;
    to = bracket || (word.length() == 1 && marks.startsWith(".")) ? last + 1 : last;
    return true;
  }

  /** Some words of offices are surnames after a first name: "Patricia Head". */
  private boolean isNameWord(String word, String key, boolean within) {
    if (PersonWord.ROLES.has(key)
        || (isOffice(key) && !(within && words == 1 && PersonWord.SURNAMES.has(key)))) {
      return false;
    }
    boolean opens = within || !PersonWord.PARTICLES.has(key);
    return opens
        && !PersonWord.OPENINGS.has(key)
        && CoverPatterns.NAME_WORD.matcher(word).matches();
  }

  private static boolean isOffice(String key) {
    return PersonWord.OFFICES.has(key);
  }

  private void part() {
    close();
    parted = true;
  }

  private void close() {
    if (from >= 0) {
      parts.add(new Part(role, text.substring(from, to), partedBefore));
      from = -1;
    }
  }

  private static int skip(String text, int from, String marks) {
    int at = from;
    while (at < text.length() && marks.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
