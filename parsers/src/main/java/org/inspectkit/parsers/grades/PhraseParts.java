package org.inspectkit.parsers.grades;

import java.util.HashSet;
import java.util.Set;
import org.inspectkit.internal.Wording;

/** The beginnings and the ends of some phrases, by which a part of a torn phrase is known. */
final class PhraseParts {

  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> ends = new HashSet<>();

  void add(String phrase) {
    String words = Wording.words(phrase);
    for (int i = words.indexOf(' '); i > 0; i = words.indexOf(' ', i + 1)) {
      beginnings.add(words.substring(0, i));
      ends.add(words.substring(i + 1));
    }
  }

  /** Whether some words are the beginning of a phrase, and more of it may follow. */
  boolean begins(String words) {
    return beginnings.contains(words);
  }

  /** Whether some words are the end of a phrase. */
  boolean ends(String words) {
    return ends.contains(words);
  }
}
