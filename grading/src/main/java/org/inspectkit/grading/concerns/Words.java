package org.inspectkit.grading.concerns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.inspectkit.internal.Folding;

/** The words of a text, in which terms are looked for. */
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:['\u2019-][\\p{L}\\d]+)*");

  private final List<String> printed = new ArrayList<>();
  private final List<String> folded = new ArrayList<>();

  Words(String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      printed.add(word.group());
      folded.add(Folding.fold(word.group()));
    }
  }

  /** The first place at which all words of a term are close enough together. */
  Optional<List<String>> find(ConcernTerm term) {
    return IntStream.range(0, folded.size())
        .mapToObj(from -> findFrom(from, term))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Each word of the term at the first place left for it, in the window that begins here. */
  private Optional<List<String>> findFrom(int from, ConcernTerm term) {
    int to = Math.min(folded.size(), from + term.within());
    TreeSet<Integer> places = new TreeSet<>();
    for (String wanted : term.words()) {
      int at = from;
      while (at < to && (places.contains(at) || !is(wanted, folded.get(at)))) {
        at++;
      }
      if (at == to) {
        return Optional.empty();
      }
      places.add(at);
    }
    return Optional.of(places.stream().map(printed::get).toList());
  }

  private static boolean is(String wanted, String word) {
    return wanted.endsWith("*")
        ? word.startsWith(wanted.substring(0, wanted.length() - 1))
        : word.equals(wanted);
  }
}
