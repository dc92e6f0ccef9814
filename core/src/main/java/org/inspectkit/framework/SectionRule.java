package org.inspectkit.framework;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What some headings of a framework's reports announce. All are compared in lower case, without
 * apostrophes, which texts lose, and without the mark at the end. An asterisk is for any words; at
 * the beginning of a heading, for up to three.
 *
 * @param headings the headings, each in the forms that are printed
 * @param role what is under them; empty if they only open a strand or name an area
 * @param list the form of the list under them; empty if it is running text
 * @param strand the id of the strand that they open
 * @param area the id of the judgement area that they name in other words than the area's own
 * @param within whether they divide the chapter of an area and do not end it
 * @param always whether each report has such a section, or, where it says what must improve, any
 *     other that does; a plain list under it is there once. A framework lists such sections on the
 *     same side of the first one about what must improve as its reports have them
 */
public record SectionRule(
    List<String> headings,
    Optional<SectionRole> role,
    Optional<ListForm> list,
    Optional<String> strand,
    Optional<String> area,
    @JsonProperty(required = false) boolean within,
    @JsonProperty(required = false) boolean always) {

  private static final char ANY = '*';
  private static final int MOST_WORDS_BEFORE = 3;

  /**
   * Checks the headings.
   *
   * @throws IllegalArgumentException if there is no heading, or neither a role, a strand nor an
   *     area, or a heading is blank, not in lower case, has a curly apostrophe, a mark at its end
   *     or two asterisks
   */
  public SectionRule {
    headings = List.copyOf(headings);
    if (headings.isEmpty() || (role.isEmpty() && strand.isEmpty() && area.isEmpty())) {
      throw new IllegalArgumentException(
          "A heading, and a role, a strand or an area, must be given");
    }
    for (String heading : headings) {
      if (!isComparable(heading)) {
        throw new IllegalArgumentException("No heading can be '" + heading + "'");
      }
    }
  }

  private static boolean isComparable(String heading) {
    return !heading.isBlank()
        && heading.equals(heading.toLowerCase(Locale.ROOT))
        && heading.indexOf('\u2019') < 0
        && ".:?".indexOf(heading.charAt(heading.length() - 1)) < 0
        && heading.indexOf(ANY) == heading.lastIndexOf(ANY);
  }

  /**
   * Headings of lists of items.
   *
   * @param role what the items are
   * @param headings the headings, each in the forms that are printed
   * @return a rule that opens no strand and names no area
   * @throws IllegalArgumentException if there is no heading, or one cannot be compared
   */
  public static SectionRule ofItems(SectionRole role, String... headings) {
    return of(role, ListForm.PLAIN, headings);
  }

  /**
   * Headings of running text.
   *
   * @param role what the text is
   * @param headings the headings, each in the forms that are printed
   * @return a rule that opens no strand and names no area
   * @throws IllegalArgumentException if there is no heading, or one cannot be compared
   */
  public static SectionRule ofText(SectionRole role, String... headings) {
    return of(role, null, headings);
  }

  private static SectionRule of(SectionRole role, @Nullable ListForm list, String... headings) {
    Optional<String> none = Optional.empty();
    return new SectionRule(
        List.of(headings), Optional.of(role), Optional.ofNullable(list), none, none, false, false);
  }

  /**
   * Whether a heading is one of these.
   *
   * @param heading a heading in lower case, with plain apostrophes and without a mark at its end
   * @return true if so
   */
  public boolean fits(String heading) {
    String words = plain(heading);
    for (int i = 0; i < headings.size(); i++) {
      String known = headings.get(i);
      if (mayFit(known, words) && fits(plain(known), words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two headings may be the same, as far as first characters and lengths say. */
  private static boolean mayFit(String known, String words) {
    boolean first = known.charAt(0) < 'a' || known.regionMatches(0, words, 0, 1);
    return first
        && (known.indexOf(ANY) >= 0
            || known.length() == words.length()
            || (known.length() > words.length() && known.indexOf('\'') >= 0));
  }

  private static String plain(String heading) {
    return heading.indexOf('\'') < 0 ? heading : heading.replace("'", "");
  }

  private static boolean fits(String known, String heading) {
    int any = known.indexOf(ANY);
    if (any < 0) {
      return heading.equals(known);
    }
    int end = known.length() - any - 1;
    boolean around =
        heading.length() >= any + end
            && heading.regionMatches(0, known, 0, any)
            && heading.regionMatches(heading.length() - end, known, any + 1, end);
    return around && (any > 0 || words(heading, heading.length() - end) <= MOST_WORDS_BEFORE);
  }

  private static int words(String heading, int end) {
    int words = 1;
    for (int i = 0; i < end; i++) {
      words += heading.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }
}
