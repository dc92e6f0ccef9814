package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.model.Signatory;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.text.SpannedText;

/**
 * A signatory and where the name is.
 *
 * @param signatory who signed
 * @param text the printed name
 */
record Signed(Signatory signatory, SpannedText text) {

  private static final int LONGEST = 120;

  /**
   * The names in the lines at the close of a letter, with the office in the same line or the next.
   * Where several are there, one without an office is the reading of a signature.
   */
  static List<Signed> in(List<SpannedText> lines) {
    List<Signed> signed = new ArrayList<>();
    for (int i = 0; i < lines.size() && !isCopy(lines.get(i)); i++) {
      SpannedText line = lines.get(i);
      Optional<String> below = i + 1 < lines.size() ? office(lines.get(i + 1)) : Optional.empty();
      if (line.length() <= LONGEST) {
        for (NamedOffice n : NamedOffice.allIn(line.toString())) {
          String name = PersonNames.ordinary(n.name());
          signed.add(new Signed(new Signatory(name, n.office().or(() -> below)), line));
        }
      }
    }
    boolean anyOffice = signed.stream().anyMatch(Signed::hasOffice);
    return signed.stream().filter(s -> !anyOffice || s.hasOffice()).toList();
  }

  /** Where no formula closes a letter: an inspector's name and office as its last lines. */
  static List<Signed> atEnd(List<SpannedText> lines) {
    return in(lines).stream().filter(Signed::isInspector).toList();
  }

  boolean isInspector() {
    return signatory.office().filter(o -> o.contains("nspector") || o.contains("HMI")).isPresent();
  }

  private boolean hasOffice() {
    return signatory.office().isPresent();
  }

  private static Optional<String> office(SpannedText line) {
    String text = line.toString();
    boolean office = text.length() <= LONGEST && PersonNames.isOffice(text) && !isCopy(line);
    return office && NamedOffice.in(text).isEmpty() ? Optional.of(text) : Optional.empty();
  }

  private static boolean isCopy(SpannedText line) {
    return CoverPatterns.COPY.matcher(Headings.key(line)).matches();
  }
}
