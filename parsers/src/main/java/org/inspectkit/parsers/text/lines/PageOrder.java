package org.inspectkit.parsers.text.lines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.inspectkit.parsers.text.LineKind;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;

/**
 * Compares the numbers printed on pages and finds where a page may be missing, repeated or in
 * another place. What the end of one page cuts off does not go on there.
 */
public final class PageOrder {

  private static final String OF = " of ";
  private static final String NOT_PRINTED = "1 (not printed)";

  /** What would be printed before the first page, which often has no number itself. */
  private static final Map.Entry<Integer, Set<Integer>> START = Map.entry(0, Set.of(0));

  /** The misfits by their second page. */
  private final NavigableMap<Integer, Misfit> misfits = new TreeMap<>();

  /** The pages of which the number was compared with what is before it. */
  private final Set<Integer> numbered;

  /**
   * Two pages that do not follow one another, with no numbered page between them: both numbered, or
   * the first page without a number and the first numbered one.
   */
  public record Misfit(int before, int page, String numberBefore, String number) {}

  private PageOrder(List<Misfit> misfits, Set<Integer> numbered) {
    this.numbered = Set.copyOf(numbered);
    misfits.forEach(misfit -> this.misfits.put(misfit.page(), misfit));
  }

  /**
   * Compares the numbers of pages. One page whose number belongs to no other page of the document,
   * or to one that begins differently, is left out if all others are in order: its number is not
   * that of a page, or it is where somebody put in the end of a page.
   */
  public static PageOrder of(List<TextLine> lines) {
    NavigableMap<Integer, Set<Integer>> numbers = numbers(lines);
    boolean fromStart = isFromStart(numbers, lines);
    List<Misfit> misfits = misfits(numbers, fromStart);
    if (misfits.isEmpty()) {
      return new PageOrder(List.of(), fromStart ? numbers.keySet() : afterFirst(numbers));
    }
    for (int page : List.of(misfits.get(0).before(), misfits.get(0).page())) {
      NavigableMap<Integer, Set<Integer>> others = new TreeMap<>(numbers);
      Set<Integer> own = numbers.getOrDefault(page, Set.of());
      others.remove(page);
      if (others.size() > 2
          && misfits(others, fromStart).isEmpty()
          && isStray(page, own, others, lines)) {
        return new PageOrder(List.of(), others.keySet());
      }
    }
    return new PageOrder(misfits, numbers.keySet());
  }

  /** The misfits in order; none if fewer than two pages have a number. */
  public Collection<Misfit> misfits() {
    return misfits.values();
  }

  /** Whether a place of one page and one of a later page may not follow one another. */
  public boolean isBrokenBetween(int before, int page) {
    Map.Entry<Integer, Misfit> next = misfits.higherEntry(before);
    return before < page && next != null && next.getValue().before() < page;
  }

  /** Whether the numbers of two pages, or of one after the first, show that none is missing. */
  public boolean isWholeBetween(int before, int page) {
    return (before == 1 || numbered.contains(before))
        && numbered.contains(page)
        && !isBrokenBetween(before, page);
  }

  /** The numbers that the furniture of pages ends with, after the words that most pages have. */
  private static NavigableMap<Integer, Set<Integer>> numbers(List<TextLine> lines) {
    Map<String, NavigableMap<Integer, Set<Integer>>> byWords = new HashMap<>();
    for (TextLine line : lines) {
      String numbered = line.kind() == LineKind.FURNITURE ? withoutTotal(line.text()) : "";
      int from = RunningNumbers.endOfWords(numbered);
      if (from < numbered.length() && numbered.charAt(from) != '0') {
        byWords
            .computeIfAbsent(LineKey.of(numbered.substring(0, from)), words -> new TreeMap<>())
            .computeIfAbsent(line.page(), page -> new LinkedHashSet<>())
            .add(Integer.parseInt(numbered.substring(from)));
      }
    }
    return byWords.values().stream()
        .filter(pages -> pages.values().stream().distinct().count() > 1)
        .max(Comparator.comparingInt(Map::size))
        .orElseGet(TreeMap::new);
  }

  /** A line without "of 12" at its end. */
  private static String withoutTotal(SpannedText text) {
    String line = text.toString();
    int number = RunningNumbers.endOfWords(line);
    int end = number - OF.length();
    return end > 0 && number < line.length() && line.startsWith(OF, end)
        ? line.substring(0, end)
        : line;
  }

  /**
   * Whether the numbers count from the first page of the file. A first number greater than the
   * number of pages belongs to a larger document, and nothing shows what is missing before it.
   */
  private static boolean isFromStart(
      NavigableMap<Integer, Set<Integer>> numbers, List<TextLine> lines) {
    int pages = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).page();
    return numbers.isEmpty()
        || numbers.firstKey() == 1
        || numbers.firstEntry().getValue().stream().anyMatch(number -> number <= pages);
  }

  private static Set<Integer> afterFirst(NavigableMap<Integer, Set<Integer>> numbers) {
    return numbers.tailMap(numbers.firstKey(), false).keySet();
  }

  private static List<Misfit> misfits(
      NavigableMap<Integer, Set<Integer>> numbers, boolean fromStart) {
    List<Misfit> misfits = new ArrayList<>();
    Map.Entry<Integer, Set<Integer>> before = START;
    for (Map.Entry<Integer, Set<Integer>> page : numbers.entrySet()) {
      boolean compared = before.getKey() > 0 || (fromStart && page.getKey() > 1);
      if (compared && !follows(before, page)) {
        int last = Math.max(1, before.getKey());
        String numberBefore = last == before.getKey() ? print(before.getValue()) : NOT_PRINTED;
        misfits.add(new Misfit(last, page.getKey(), numberBefore, print(page.getValue())));
      }
      before = page;
    }
    return misfits;
  }

  private static boolean follows(
      Map.Entry<Integer, Set<Integer>> before, Map.Entry<Integer, Set<Integer>> page) {
    return before.getValue().stream()
        .anyMatch(
            first ->
                page.getValue().stream()
                    .anyMatch(second -> follows(before.getKey(), first, page.getKey(), second)));
  }

  /**
   * Pages between the two, which have no number, may be counted or not. Where page 2 is the first
   * of the file, such a page after it is page 1.
   */
  private static boolean follows(int before, int numberBefore, int page, int number) {
    int pages = page - before;
    int steps = number - numberBefore;
    boolean second = before == 1 && numberBefore == 2;
    return steps == pages || (steps > 0 && steps < pages && !second);
  }

  private static boolean isStray(
      int page, Set<Integer> own, Map<Integer, Set<Integer>> others, List<TextLine> lines) {
    int least = others.values().stream().flatMap(Set::stream).min(Integer::compare).orElse(0);
    int most = others.values().stream().flatMap(Set::stream).max(Integer::compare).orElse(0);
    boolean outside = own.stream().allMatch(n -> n < least - 1 || n > most + 1);
    List<Integer> sameNumber =
        others.entrySet().stream()
            .filter(other -> other.getValue().stream().anyMatch(own::contains))
            .map(Map.Entry::getKey)
            .toList();
    String beginning = beginning(page, lines);
    boolean repeated = sameNumber.stream().anyMatch(p -> beginning(p, lines).equals(beginning));
    return sameNumber.isEmpty() ? outside : !repeated;
  }

  /** The first line of a page; empty if it has nothing but furniture. */
  private static String beginning(int page, List<TextLine> lines) {
    return lines.stream()
        .filter(line -> line.page() == page && line.kind() != LineKind.FURNITURE)
        .map(line -> line.text().toString())
        .findFirst()
        .orElse("");
  }

  private static String print(Set<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
