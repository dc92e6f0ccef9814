package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.terms.CuedPattern;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.SpannedText;

/** Finds the names by which a letter to a partnership calls its area. */
final class JtaiArea {

  private static final int LONGEST_TITLE = 260;
  private static final String TITLE = "joint targeted area inspection";

  private static final int BETWEEN = " in ".length();

  private JtaiArea() {}

  /** The names, the surest first. */
  static List<SpannedText> names(List<Passage> passages, List<Passage> opening) {
    List<SpannedText> names = new ArrayList<>();
    for (Passage passage : opening) {
      if (passage.text().length() <= LONGEST_TITLE && passage.folded().startsWith(TITLE)) {
        atEnd(passage.text()).ifPresent(names::add);
      }
    }
    opening.forEach(passage -> named(LetterPatterns.AGENCIES, passage).ifPresent(names::add));
    passages.forEach(passage -> named(LetterPatterns.PRINCIPAL, passage).ifPresent(names::add));
    return names;
  }

  /** The name after the last "in" or "of" that is followed by a capital. */
  static Optional<SpannedText> atEnd(SpannedText text) {
    SpannedText whole = Printed.endsIn(text, ".") ? text.subSequence(0, text.length() - 1) : text;
    String printed = whole.toString();
    Matcher matcher = LetterPatterns.AREA_AT_END.matcher(printed);
    for (int from = last(printed, printed.length());
        from >= 0;
        from = last(printed, from - BETWEEN)) {
      if (matcher.find(from) && matcher.start() == from) {
        return Optional.of(whole.subSequence(matcher.start("name"), matcher.end("name")));
      }
    }
    return Optional.empty();
  }

  private static int last(String text, int before) {
    return Math.max(text.lastIndexOf(" in ", before), text.lastIndexOf(" of ", before));
  }

  private static Optional<SpannedText> named(CuedPattern pattern, Passage passage) {
    return pattern.find(passage, "name").map(SpannedText::strip);
  }
}
