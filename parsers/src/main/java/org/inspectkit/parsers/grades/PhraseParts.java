package org.inspectkit.parsers.grades;

import java.util.HashSet;
import java.util.Set;
import org.inspectkit.internal.Wording;
import org.inspectkit.parsers.text.SpannedText;

/** The beginnings and the ends of some phrases, by which a part of a torn phrase is known. */
final class PhraseParts {

  /** No phrase of a table is longer. */
  private static final int LONGEST = 120;

  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> ends = new HashSet<>();

  void add(String phrase) {
    String words = Wording.words(phrase);
    for (int i = words.indexOf(' '); i > 0; i = words.indexOf(' ', i + 1)) {
      beginnings.add(words.substring(0, i));
      ends.add(words.substring(i + 1));
    }
  }

  /** Whether a text is the beginning of a phrase, and more of it may follow. */
  boolean begins(SpannedText text) {
    return text.length() <= LONGEST && beginnings.contains(Wording.words(text));
  }

  /** Whether a text is the end of a phrase. */
  boolean ends(SpannedText text) {
    return text.length() <= LONGEST && ends.contains(Wording.words(text));
  }
}
