package org.inspectkit.parsers.readers.cover;

import java.util.List;
import java.util.Locale;
import org.inspectkit.parsers.readers.passage.Printed;

/** Distinguishes names of people from offices and addresses. */
public final class PersonNames {

  private static final int MOST_WORDS = 5;
  private static final int LONGEST = 120;

  /**
   * The fewest letters of a first name; shorter words before a capital, as in "McKay", are none.
   */
  private static final int SHORTEST = 3;

  private PersonNames() {}

  /** Whether a text is nothing but a person's name. */
  public static boolean isName(String text) {
    return hasFormOfName(text) && !isOffice(text);
  }

  /** Whether a text, which may not be an office, has the form of a name: "Patricia Head" has. */
  static boolean hasFormOfName(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    List<String> words = Printed.split(text.strip(), ' ');
    return words.size() >= 2
        && words.size() <= MOST_WORDS
        && words.stream().allMatch(word -> CoverPatterns.NAME_WORD.matcher(word).matches());
  }

  /** A text with the two names parted that its first word runs together, as in "AnnLee". */
  static String parted(String text) {
    int at = 1;
    while (at < text.length() && Character.isLowerCase(text.charAt(at))) {
      at++;
    }
    String first = text.substring(0, Math.min(at, text.length()));
    String rest = text.substring(first.length());
    boolean parted = isName(first + " " + Printed.before(rest, " "));
    return parted && at >= SHORTEST && !PersonWord.PREFIXES.is(first) ? first + " " + rest : text;
  }

  static boolean isOffice(String text) {
    return hasWord(text, PersonWord.OFFICES);
  }

  /** Whether a line is the rest of an office that the line above begins. */
  static boolean isRestOfOffice(String line) {
    return PersonWord.RESTS.is(Printed.without(Printed.before(line, " "), ","));
  }

  /** Whether a text is the office of one who may be written to. */
  static boolean isOfficer(String text) {
    return hasWord(text, PersonWord.OFFICERS);
  }

  static boolean hasWord(String text, PersonWord kind) {
    return CoverPatterns.NO_WORD.splitAsStream(text).anyMatch(kind::is);
  }

  /** Whether two names have the surname and the first letter in common. */
  static boolean isLike(String name, String other) {
    List<String> words = plainWords(name);
    List<String> others = plainWords(other);
    return !words.isEmpty()
        && !others.isEmpty()
        && words.get(words.size() - 1).equals(others.get(others.size() - 1))
        && words.get(0).charAt(0) == others.get(0).charAt(0);
  }

  /** A name printed all in capitals, in ordinary ones; any other as it is. */
  static String ordinary(String name) {
    if (!name.equals(name.toUpperCase(Locale.UK))) {
      return name;
    }
    StringBuilder ordinary = new StringBuilder(name.length());
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      ordinary.append(start ? c : Character.toLowerCase(c));
      boolean afterMc =
          i >= 1 && name.startsWith("MC", i - 1) && (i == 1 || name.charAt(i - 2) == ' ');
      start = !Character.isLetter(c) || afterMc;
    }
    return ordinary.toString();
  }

  /** By what name somebody is addressed: the last word of "Dear Mr Pratt,". */
  static String called(String salutation) {
    List<String> words = plainWords(salutation);
    String last = words.get(words.size() - 1);
    return words.size() < 2 || PersonWord.OFFICERS.is(last) ? "" : last;
  }

  /** Whether a name may be that of somebody who is addressed by first name or surname. */
  static boolean answersTo(String name, String called) {
    List<String> words = plainWords(name);
    return !words.isEmpty()
        && words.size() <= MOST_WORDS
        && (words.get(0).equals(called) || words.get(words.size() - 1).equals(called));
  }

  /** The words of a name in lower case, without titles and honours. */
  private static List<String> plainWords(String name) {
    return Printed.split(name, ' ').stream()
        .map(word -> Printed.without(word, ",:;"))
        .filter(word -> !isHonour(word))
        .map(PersonWord::key)
        .filter(word -> !word.isEmpty() && !PersonWord.TITLES.is(word))
        .toList();
  }

  /** Whether letters are an honour, which has several capitals, as no surname has. */
  static boolean isHonour(String word) {
    return PersonWord.HONOURS.is(word) && word.chars().filter(Character::isUpperCase).count() > 1;
  }
}
