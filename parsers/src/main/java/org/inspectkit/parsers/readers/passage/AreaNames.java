package org.inspectkit.parsers.readers.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.inspectkit.framework.JudgementArea;

/** Names of judgement areas, folded once, so that a heading is compared with few of them. */
public final class AreaNames {

  private final UnaryOperator<String> plain;
  private final Map<String, List<Name>> byFirstWord = new HashMap<>();
  private final Map<String, List<JudgementArea>> whole = new HashMap<>();

  /**
   * A name.
   *
   * @param words its folded words
   * @param area what it means
   */
  public record Name(String words, JudgementArea area) {}

  private AreaNames(UnaryOperator<String> plain) {
    this.plain = plain;
  }

  /** The names of some areas and all their wordings. */
  public static AreaNames of(List<JudgementArea> areas) {
    return of(areas, UnaryOperator.identity());
  }

  /** The names of some areas alone. */
  public static AreaNames withoutWordings(List<JudgementArea> areas) {
    AreaNames names = new AreaNames(UnaryOperator.identity());
    areas.forEach(area -> names.add(area.name(), area));
    return names;
  }

  /**
   * The names and all wordings, where some words at the start of a name or a heading do not count.
   */
  public static AreaNames of(List<JudgementArea> areas, UnaryOperator<String> plain) {
    AreaNames names = new AreaNames(plain);
    for (JudgementArea area : areas) {
      names.add(area.name(), area);
      area.wordings().forEach(wording -> names.add(wording, area));
    }
    return names;
  }

  private void add(String printed, JudgementArea area) {
    List<JudgementArea> meant =
        whole.computeIfAbsent(Headings.folded(printed).toString(), name -> new ArrayList<>());
    if (!meant.contains(area)) {
      meant.add(area);
    }
    String words = plain.apply(Headings.key(printed));
    byFirstWord
        .computeIfAbsent(firstWord(words), word -> new ArrayList<>())
        .add(new Name(words, area));
  }

  private static String firstWord(String words) {
    int end = 0;
    while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
      end++;
    }
    return words.substring(0, end);
  }

  /** The areas for which a heading may be, in the order of their edition. */
  public List<JudgementArea> printedAs(String key) {
    return whole.getOrDefault(key, List.of());
  }

  /** The longest name with which a heading begins; of two that are equal, the first area's. */
  public Optional<Name> startOf(String key) {
    return startOf(key, Optional.empty());
  }

  /** The longest name with which a heading begins, of equal ones the one of a strand. */
  public Optional<Name> startOf(String key, Optional<String> strand) {
    String words = plain.apply(key);
    Name longest = null;
    for (Name name : byFirstWord.getOrDefault(firstWord(words), List.of())) {
      boolean longer =
          longest == null
              || name.words().length() > longest.words().length()
              || (name.words().equals(longest.words())
                  && strand.isPresent()
                  && name.area().strand().equals(strand)
                  && !longest.area().strand().equals(strand));
      if (longer && words.startsWith(name.words())) {
        longest = name;
      }
    }
    return Optional.ofNullable(longest);
  }

  /** Whether a heading is a name, alone or with more words after it. */
  public boolean isStartOf(String key) {
    String words = plain.apply(key) + " ";
    return byFirstWord.getOrDefault(firstWord(words), List.of()).stream()
        .anyMatch(name -> words.startsWith(name.words() + " "));
  }

  /** What is after the name with which a heading begins; all of it if it begins with none. */
  public String afterName(String key) {
    return plain.apply(key).substring(startOf(key).map(name -> name.words().length()).orElse(0));
  }
}
