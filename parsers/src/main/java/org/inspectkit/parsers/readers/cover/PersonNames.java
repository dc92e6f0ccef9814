package org.inspectkit.parsers.readers.cover;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names of people from offices and addresses. */
public final class PersonNames {

  private static final int MOST_WORDS = 5;
  private static final Pattern WORD =
      Pattern.compile("\\p{Lu}[\\p{L}'\u2019.-]{0,30}|de|la|van|von|der|den|le|du|al|bin|ap|o'");
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)\\b(inspectors?|inspectorate|directors?|managers?|officers?|chief|majesty|majesty's|"
              + "majesty\u2019s|head|hmi|hm|regulatory|regional|divisional|division|executive|ofsted|"
              + "commission|council|borough|services?|office|department|education|care|children|"
              + "children's|children\u2019s|lead|senior|assistant|deputy|quality|chair|street|road|"
              + "house|london|director's|copy|cc|yours|sincerely|telephone|board|leader|member|"
              + "town|hall|county|city|royal|social|safeguarding|constabulary|trust|nhs|group)\\b");
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
    return hasFormOfName(text) && !OFFICE.matcher(text).find();
  }

  /** Whether a text that is no office for sure has the form of a name: "Patricia Head" has. */
  static boolean hasFormOfName(String text) {
    String[] words = text.strip().split(" ", MOST_WORDS + 2);
    if (words.length < 2 || words.length > MOST_WORDS) {
      return false;
    }
    for (String word : words) {
      if (!WORD.matcher(word).matches()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text speaks of an office or a body. */
  static boolean isOffice(String text) {
    return OFFICE.matcher(text).find();
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
    String[] words = salutation.replace(",", "").replace(":", "").strip().split(" ", 12);
    String last = words[words.length - 1];
    return TITLES.contains(last.toLowerCase(Locale.ROOT)) ? "" : last;
  }
}
