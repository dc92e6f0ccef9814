package org.inspectkit.parsers.readers.cover;

import java.util.List;
import org.inspectkit.parsers.terms.Passage;

/** Reads which inspectorates took part, by the names that reports print. */
final class Inspectorates {

  private Inspectorates() {}

  /** The inspectorates of a framework that the given parts of its report name, in that order. */
  static List<String> read(List<Passage> passages, List<String> ofFramework) {
    List<String> named =
        ofFramework.stream()
            .filter(name -> passages.stream().anyMatch(passage -> names(passage, name)))
            .toList();
    return named.stream()
        .filter(n -> !named.contains(CoverPatterns.RENAMED.getOrDefault(n, "")))
        .toList();
  }

  private static boolean names(Passage passage, String name) {
    return CoverPatterns.inspectorate(name)
        .map(pattern -> pattern.isIn(passage))
        .orElseGet(() -> hasWord(passage.text().toString(), name));
  }

  /** Whether a name that no pattern knows is printed as it is. */
  private static boolean hasWord(String text, String name) {
    int at = text.indexOf(name);
    while (at >= 0) {
      if (!isInWord(text, at - 1) && !isInWord(text, at + name.length())) {
        return true;
      }
      at = text.indexOf(name, at + 1);
    }
    return false;
  }

  private static boolean isInWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
