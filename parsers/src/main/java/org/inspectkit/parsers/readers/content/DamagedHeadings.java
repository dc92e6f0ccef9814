package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.framework.SectionRule;

/**
 * Finds the known heading for which a damaged one is taken: it has the same letters, but for one or
 * for two that are swapped, whatever marks and blanks are among them. Letters that programs leave
 * out with ligatures, or take for one another in a scan, do not count. A heading that is missed
 * would leave its section in the list above it; one more letter than this could be another word.
 */
final class DamagedHeadings {

  /** In shorter words, one other letter often makes another word. */
  private static final int SHORTEST = 7;

  /** Where a heading goes on with any words, its beginning is long enough to be no other one. */
  private static final int SHORTEST_BEGINNING = 18;

  private static final char ANY = '*';
  private static final String LEADERS = "..";

  private final List<Known> headings = new ArrayList<>();

  /**
   * A heading of the catalogue.
   *
   * @param heading the heading, without an asterisk at its end
   * @param letters its letters
   * @param open whether any words may follow
   * @param rule what it announces
   */
  private record Known(String heading, Letters letters, boolean open, SectionRule rule) {

    boolean isNear(Letters other) {
      return isNear(letters.all(), other.all())
          || isNear(letters.withoutLigatures(), other.withoutLigatures());
    }

    /** Whether letters are the same but for one: left out, put in, another, or two swapped. */
    private boolean isNear(String own, String other) {
      int same = 0;
      int shorter = Math.min(own.length(), other.length());
      while (same < shorter && own.charAt(same) == other.charAt(same)) {
        same++;
      }
      boolean swapped =
          same + 1 < shorter
              && own.charAt(same) == other.charAt(same + 1)
              && own.charAt(same + 1) == other.charAt(same);
      return goesOn(own, same + 1, other, same + 1)
          || goesOn(own, same + 1, other, same)
          || goesOn(own, same, other, same + 1)
          || (same == own.length() && goesOn(own, same, other, same))
          || (swapped && goesOn(own, same + 2, other, same + 2));
    }

    private boolean goesOn(String own, int from, String other, int otherFrom) {
      int left = own.length() - from;
      return left >= 0
          && otherFrom <= other.length()
          && own.regionMatches(from, other, otherFrom, left)
          && (open || other.length() == otherFrom + left);
    }
  }

  DamagedHeadings(List<SectionRule> rules) {
    for (SectionRule rule : rules) {
      for (String heading : rule.headings()) {
        add(heading, rule);
      }
    }
  }

  private void add(String printed, SectionRule rule) {
    int any = printed.indexOf(ANY);
    boolean open = any == printed.length() - 1;
    String heading = open ? printed.substring(0, any) : printed;
    int shortest = open ? SHORTEST_BEGINNING : SHORTEST;
    if (heading.length() >= shortest && heading.indexOf(ANY) < 0) {
      headings.add(new Known(heading, Letters.of(heading), open, rule));
    }
  }

  /** The known heading for which one is taken that is not known itself; the same if none is. */
  String known(String key) {
    if (!mayBe(key)) {
      return key;
    }
    Letters letters = Letters.of(key);
    List<Known> near = new ArrayList<>(0);
    for (Known known : headings) {
      if (known.isNear(letters)) {
        near.add(known);
      }
    }
    boolean ofOne = near.stream().map(Known::rule).distinct().count() == 1;
    return ofOne ? near.get(0).heading() : key;
  }

  /**
   * Whether a heading is long enough, with a letter lost, and is not a remark in brackets or a line
   * of the contents, with its dots.
   */
  private static boolean mayBe(String key) {
    return key.length() >= SHORTEST - 1 && key.charAt(0) != '(' && !key.contains(LEADERS);
  }

  /**
   * The letters of a heading, as a scan may read them.
   *
   * @param all all of them
   * @param withoutLigatures those that are in no ligature
   */
  private record Letters(String all, String withoutLigatures) {

    private static final String AFTER_F = "fil1";

    static Letters of(String text) {
      StringBuilder letters = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          letters.append(text.charAt(i));
        }
      }
      String all = scanned(letters);
      boolean ligatures = letters.indexOf("f") >= 0;
      return new Letters(all, ligatures ? scanned(withoutLigatures(letters)) : all);
    }

    private static CharSequence withoutLigatures(CharSequence printed) {
      StringBuilder rest = new StringBuilder(printed.length());
      for (int i = 0; i < printed.length(); i++) {
        if (printed.charAt(i) == 'f' && isAt(printed, i + 1, AFTER_F)) {
          i += isAt(printed, i + 1, "f") && isAt(printed, i + 2, AFTER_F) ? 2 : 1;
        } else {
          rest.append(printed.charAt(i));
        }
      }
      return rest;
    }

    private static boolean isAt(CharSequence text, int i, String letters) {
      return i < text.length() && letters.indexOf(text.charAt(i)) >= 0;
    }

    private static String scanned(CharSequence printed) {
      StringBuilder read = new StringBuilder(printed.length());
      for (int i = 0; i < printed.length(); i++) {
        char c = printed.charAt(i);
        if ((c == 'r' && isAt(printed, i + 1, "n")) || (c == 'c' && isAt(printed, i + 1, "l"))) {
          read.append(c == 'r' ? 'm' : 'd');
          i++;
        } else {
          appendScanned(read, c);
        }
      }
      return read.toString();
    }

    private static void appendScanned(StringBuilder read, char c) {
      switch (c) {
        case 'i', '1' -> read.append('l');
        case '0' -> read.append('o');
        case '5' -> read.append('s');
        default -> {
          if (Character.isLetter(c)) {
            read.append(c);
          }
        }
      }
    }
  }
}
