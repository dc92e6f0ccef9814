package org.inspectkit.parsers.readers.cover;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.inspectkit.parsers.readers.passage.Printed;

/** Tells names of people from offices and addresses. */
public final class PersonNames {

  private static final int MOST_WORDS = 5;
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "sir",
          "dame",
          "cllr",
          "councillor",
          "professor",
          "prof");

  private PersonNames() {}

  /** Whether a text is nothing but a person's name. */
  public static boolean isName(String text) {
    return hasFormOfName(text) && !NamePatterns.OFFICE.matcher(text).find();
  }

  /** Whether a text that is no office for sure has the form of a name: "Patricia Head" has. */
  static boolean hasFormOfName(String text) {
    List<String> words = Printed.split(text.strip(), ' ');
    if (words.size() < 2 || words.size() > MOST_WORDS) {
      return false;
    }
    for (String word : words) {
      if (!NamePatterns.WORD.matcher(word).matches()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text speaks of an office or a body. */
  static boolean isOffice(String text) {
    return NamePatterns.OFFICE.matcher(text).find();
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

  /** The surname of somebody who is addressed: the last word of "Dear Mr Pratt,". */
  static String surname(String salutation) {
    List<String> words = Printed.split(salutation.replace(",", "").replace(":", "").strip(), ' ');
    String last = words.get(words.size() - 1);
    return TITLES.contains(last.toLowerCase(Locale.ROOT)) ? "" : last;
  }
}
