package org.inspectkit.parsers.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.inspectkit.parsers.text.LineKind;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;

/**
 * Says by the numbers printed on pages where a page is missing, is there twice or is in another
 * place. What the end of one page cuts off does not go on after such a leap.
 *
 * @param leaps the leaps in order; none if fewer than two pages have a number
 */
public record PageOrder(List<Leap> leaps) {

  private static final int MOST_DIGITS = 3;

  /** A page that is there twice has one number twice. */
  private static final int MOST_OF_ONE_NUMBER = 2;

  /**
   * Two pages with numbers that do not follow one another, with no numbered page between them.
   *
   * @param before the first of them, counted from 1
   * @param page the second
   * @param numberBefore what is printed on the first
   * @param number what is printed on the second
   */
  public record Leap(int before, int page, String numberBefore, String number) {}

  /** Copies the list. */
  public PageOrder {
    leaps = List.copyOf(leaps);
  }

  /**
   * Compares the numbers of pages. A single number that fits neither the page before nor the page
   * after is not that of a page, if all other numbers fit.
   *
   * @param lines the lines of a text, with their pages
   * @return where the pages leap
   */
  public static PageOrder of(List<TextLine> lines) {
    SortedMap<Integer, Set<Integer>> numbers = numbers(lines);
    List<Leap> leaps = leaps(numbers);
    if (!leaps.isEmpty() && !isTwice(leaps.get(0), lines)) {
      for (int page : List.of(leaps.get(0).before(), leaps.get(0).page())) {
        SortedMap<Integer, Set<Integer>> others = new TreeMap<>(numbers);
        others.remove(page);
        boolean within = page > numbers.firstKey() && page < numbers.lastKey();
        if (within && leaps(others).isEmpty()) {
          return new PageOrder(List.of());
        }
      }
    }
    return new PageOrder(leaps);
  }

  private static List<Leap> leaps(SortedMap<Integer, Set<Integer>> numbers) {
    List<Leap> leaps = new ArrayList<>();
    int before = 0;
    for (int page : numbers.keySet()) {
      Set<Integer> own = numbers.getOrDefault(page, Set.of());
      Set<Integer> above = numbers.getOrDefault(before, own);
      if (before > 0 && !follows(above, own, page - before, before == 1)) {
        leaps.add(new Leap(before, page, print(above), print(own)));
      }
      before = page;
    }
    return leaps;
  }

  /** Whether both pages say the same. */
  private static boolean isTwice(Leap leap, List<TextLine> lines) {
    return firstOn(leap.before(), lines).equals(firstOn(leap.page(), lines));
  }

  private static Optional<String> firstOn(int page, List<TextLine> lines) {
    return lines.stream()
        .filter(line -> line.page() == page && line.kind() != LineKind.FURNITURE)
        .map(line -> line.text().toString())
        .findFirst();
  }

  /**
   * Whether there may be a leap between two places.
   *
   * @param before the page of the first place
   * @param page the page of the second
   * @return whether both are not on one page, and a leap is between them
   */
  public boolean leapsBetween(int before, int page) {
    return leaps.stream().anyMatch(leap -> before < leap.page() && page > leap.before())
        && before < page;
  }

  /**
   * The numbers in the furniture of each page that has any; with those of footnotes there are more.
   * What most pages have in one place of the line, such as a day of the inspection, numbers no
   * page.
   */
  private static SortedMap<Integer, Set<Integer>> numbers(List<TextLine> lines) {
    Map<List<Integer>, List<Integer>> pages = new LinkedHashMap<>();
    for (TextLine line : lines) {
      if (line.kind() == LineKind.FURNITURE) {
        List<Integer> numbers = numbers(line.text());
        for (int i = 0; i < numbers.size(); i++) {
          List<Integer> numberAndPlace = List.of(numbers.get(i), numbers.size() - i);
          pages.computeIfAbsent(numberAndPlace, n -> new ArrayList<>()).add(line.page());
        }
      }
    }
    SortedMap<Integer, Set<Integer>> numbers = new TreeMap<>();
    pages.forEach(
        (number, on) -> {
          if (on.size() <= MOST_OF_ONE_NUMBER) {
            on.forEach(
                page -> numbers.computeIfAbsent(page, p -> new TreeSet<>()).add(number.get(0)));
          }
        });
    return numbers;
  }

  /** The numbers of a line in order, without years. */
  private static List<Integer> numbers(SpannedText text) {
    List<Integer> numbers = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isDigit(text.charAt(i))) {
        if (i > from && i - from <= MOST_DIGITS) {
          numbers.add(Integer.parseInt(text.subSequence(from, i).toString()));
        }
        from = i + 1;
      }
    }
    return numbers;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Of the pages between the two, none of which has a number, some may not count. Where the second
   * page comes first, the one after it is the first, which has no number.
   */
  private static boolean follows(
      Set<Integer> before, Set<Integer> numbers, int pages, boolean afterFirst) {
    return before.stream()
        .anyMatch(
            n ->
                numbers.stream()
                    .anyMatch(
                        m -> m == n + pages || (m > n && m < n + pages && !(afterFirst && n > 1))));
  }

  private static String print(Set<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
