package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inspectkit.framework.SectionRule;

/**
 * Finds the known heading for which a damaged one is taken: most of its letters are there, in
 * order, whatever marks and blanks are among them. A heading that is missed would leave its section
 * in the list above it.
 */
final class DamagedHeadings {

  /** Of so many letters one may be missing, added or another. */
  private static final int LETTERS_FOR_A_FAULT = 6;

  /** More than these are another word. */
  private static final int MOST_FAULTS = 4;

  /** Shorter words have too many neighbours. */
  private static final int SHORTEST = 7;

  /** Where a heading goes on with any words, its beginning must be as long as this. */
  private static final int SHORTEST_BEGINNING = 18;

  private static final char ANY = '*';

  private final List<Known> headings;

  /**
   * A heading of the catalogue.
   *
   * @param heading the heading, without an asterisk at its end
   * @param letters its letters
   * @param bits the same as a set of bits
   * @param open whether any words may follow
   * @param rule what it announces
   */
  private record Known(String heading, String letters, long bits, boolean open, SectionRule rule) {

    int mostFaults() {
      return Math.min(MOST_FAULTS, letters.length() / LETTERS_FOR_A_FAULT);
    }

    /** How many letters differ; more than the most if that is certain at once. */
    int faults(String other) {
      int longest = letters.length() + mostFaults();
      String compared = open && other.length() > longest ? other.substring(0, longest) : other;
      return mayBe(compared) ? distance(compared) : mostFaults() + 1;
    }

    private boolean mayBe(String other) {
      if (Math.abs(other.length() - letters.length()) > mostFaults()) {
        return false;
      }
      long others = setOf(other);
      return Long.bitCount(bits & ~others) <= mostFaults()
          && (open || Long.bitCount(others & ~bits) <= mostFaults());
    }

    private int distance(String other) {
      int[] row = new int[other.length() + 1];
      int[] next = new int[other.length() + 1];
      Arrays.setAll(row, i -> i);
      for (int i = 0; i < letters.length(); i++) {
        if (step(row, next, letters.charAt(i), other) > mostFaults()) {
          return mostFaults() + 1;
        }
        int[] last = row;
        row = next;
        next = last;
      }
      return open ? Arrays.stream(row).min().getAsInt() : row[other.length()];
    }

    /** Adds a letter; returns the fewest faults up to it. */
    private static int step(int[] row, int[] next, char letter, String other) {
      next[0] = row[0] + 1;
      int fewest = next[0];
      for (int j = 1; j < row.length; j++) {
        int changed = row[j - 1] + (other.charAt(j - 1) == letter ? 0 : 1);
        next[j] = Math.min(changed, 1 + Math.min(row[j], next[j - 1]));
        fewest = Math.min(fewest, next[j]);
      }
      return fewest;
    }
  }

  DamagedHeadings(List<SectionRule> rules) {
    headings = new ArrayList<>();
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
    String letters = letters(heading);
    int shortest = open ? SHORTEST_BEGINNING : SHORTEST;
    if (letters.length() >= shortest && heading.indexOf(ANY) < 0) {
      headings.add(new Known(heading, letters, setOf(letters), open, rule));
    }
  }

  /** The known heading for which one is taken that is not known itself; the same if none is. */
  String known(String key) {
    return mayBe(key) ? nearest(key) : key;
  }

  /** A remark in brackets and a line of the contents, which ends in a page number, are whole. */
  private static boolean mayBe(String key) {
    return key.charAt(0) != '(' && !Character.isDigit(key.charAt(key.length() - 1));
  }

  private String nearest(String key) {
    String letters = letters(key);
    List<Known> nearest = new ArrayList<>();
    int fewest = Integer.MAX_VALUE;
    for (Known known : headings) {
      int faults = known.faults(letters);
      if (faults <= Math.min(fewest, known.mostFaults())) {
        if (faults < fewest) {
          nearest.clear();
        }
        fewest = faults;
        nearest.add(known);
      }
    }
    boolean ofOne = nearest.stream().map(Known::rule).distinct().count() == 1;
    return ofOne ? nearest.get(0).heading() : key;
  }

  /** The letters of a text as a set of bits; letters that share a bit count as one. */
  private static long setOf(String letters) {
    long bits = 0;
    for (int i = 0; i < letters.length(); i++) {
      bits |= 1L << letters.charAt(i);
    }
    return bits;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString();
  }
}
