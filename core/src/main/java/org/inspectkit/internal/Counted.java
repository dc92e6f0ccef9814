package org.inspectkit.internal;

/** Counts in words: {@code 1 authority}, {@code 2 authorities}. */
public final class Counted {

  private static final String VOWELS = "aeiou";

  private Counted() {}

  /**
   * How many there are of something.
   *
   * @param count how many
   * @param one what one of them is called, with a regular plural
   * @return the count and the name
   */
  public static String of(long count, String one) {
    return count + " " + (count == 1 ? one : several(one));
  }

  /**
   * What several things are called.
   *
   * @param one what one of them is called, with a plural in {@code s} or {@code ies}; before {@code
   *     of} or {@code for} in it, the first word is what there are several of
   * @return such as {@code areas for improvement}
   */
  public static String several(String one) {
    int first = one.indexOf(' ');
    return one.contains(" for ") || one.contains(" of ")
        ? plural(one.substring(0, first)) + one.substring(first)
        : plural(one);
  }

  private static String plural(String noun) {
    int last = noun.length() - 1;
    boolean ies = noun.endsWith("y") && VOWELS.indexOf(noun.charAt(last - 1)) < 0;
    return ies ? noun.substring(0, last) + "ies" : noun + "s";
  }
}
