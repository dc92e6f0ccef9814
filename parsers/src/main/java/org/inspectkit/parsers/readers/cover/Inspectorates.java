package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.parsers.terms.CuedPattern;
import org.inspectkit.parsers.terms.Passage;

/** Reads which inspectorates took part, by the names that reports print. */
public final class Inspectorates {

  private Inspectorates() {}

  /** The inspectorates of a framework that the given parts of its report name, in that order. */
  public static List<String> read(List<Passage> passages, List<String> ofFramework) {
    List<String> found = new ArrayList<>();
    for (String name : ofFramework) {
      Optional<CuedPattern> pattern = Optional.ofNullable(InspectoratePatterns.NAMES.get(name));
      for (Passage passage : passages) {
        if (pattern.map(p -> p.isIn(passage)).orElseGet(() -> hasWord(passage, name))) {
          found.add(name);
          break;
        }
      }
    }
    return found;
  }

  /** Whether a name that this class does not know is printed as it is. */
  private static boolean hasWord(Passage passage, String name) {
    String text = passage.text().toString();
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
