package org.inspectkit.parsers.readers.priors;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.inspectkit.framework.Frameworks;

/** Tells words for services as a whole, words for areas, and words that are not understood. */
final class PriorWords {

  private static final Set<String> GENERAL =
      Set.of(
          ("the all a an it its their our aspects areas area elements of for in and across overall"
                  + " effectiveness judgement judgment children child social care services service"
                  + " local authority council city county borough metropolitan district london"
                  + " royal young people families vulnerable provision key judgements predecessor"
                  + " last previous most recent earlier ofsted full single framework sif ilacs"
                  + " inspection inspections reinspection re-inspection re inspected inspecting"
                  + " under was were at by to local-authority report standard which")
              .split(" "));

  /** Words about one area that say no more than that it was judged. */
  private static final Set<String> PLAIN =
      Set.of(
          ("experiences progress performance need needed help protect protection protected who"
                  + " achieving permanence arrangements safeguarding rating graded be good"
                  + " looked-after looked after both practice")
              .split(" "));

  /**
   * Phrases for areas other than services as a whole; the longest first, as one may hold another.
   */
  static final List<String> SPECIAL =
      Frameworks.all().stream()
          .flatMap(framework -> framework.editions().stream())
          .flatMap(edition -> edition.areas().stream())
          .flatMap(area -> area.mentions().stream())
          .filter(phrase -> !phrase.equals("overall"))
          .distinct()
          .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(p -> p))
          .toList();

  private PriorWords() {}

  /** Words that are about no one area of any framework: "children's services", "the council". */
  static boolean isGeneral(String subject) {
    return words(subject).allMatch(GENERAL::contains);
  }

  private static Stream<String> words(String subject) {
    return Stream.of(subject.split("[^\\p{L}']+"))
        .map(word -> word.replaceFirst("'s?$", ""))
        .filter(word -> !word.isEmpty());
  }

  /**
   * Whether every word is understood: the words are about services as a whole or about areas, and
   * not about something beside them that no framework judges.
   */
  static boolean isUnderstood(String subject) {
    if (isArea(subject) || isGeneral(subject)) {
      return true;
    }
    String rest = without(subject, SPECIAL);
    return isSpecial(subject)
        && words(rest).allMatch(word -> GENERAL.contains(word) || PLAIN.contains(word));
  }

  /** Whether the words are about services as a whole, or about an area that later reports name. */
  static boolean isOfAuthority(String subject) {
    return isGeneral(subject) || isSpecial(subject);
  }

  static boolean isSpecial(String words) {
    return SPECIAL.stream().anyMatch(words::contains);
  }

  /** Whether the words are the printed name of an area of any framework. */
  static boolean isArea(String words) {
    return Frameworks.all().stream()
        .flatMap(framework -> framework.editions().stream())
        .flatMap(edition -> edition.areas().stream())
        .anyMatch(area -> area.isPrintedAs(words));
  }

  /** A text without phrases, which are taken out in their order. */
  static String without(String subject, List<String> phrases) {
    String rest = subject;
    for (String phrase : phrases) {
      rest = rest.replace(phrase, " ");
    }
    return rest;
  }
}
