package org.inspectkit.parsers.readers.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.SectionRole;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.SpannedText;

/** Cuts a report into sections at the headings that a reader knows. */
public final class Sections {

  private Sections() {}

  /**
   * A section.
   *
   * @param role what is under its heading
   * @param content the blocks up to the next known heading or the close of the letter
   * @param passages the same with their mentions
   */
  public record Section(SectionRole role, List<Block> content, List<Passage> passages) {}

  /** The sections of a report, in order; what is before the first is in none. */
  public static List<Section> of(AnnotatedDocument document, Framework framework) {
    List<Block> blocks = document.document().blocks();
    List<Section> sections = new ArrayList<>();
    int from = -1;
    Optional<SectionRole> role = Optional.empty();
    boolean closes = false;
    for (int i = 0; !closes; i++) {
      String key = i < blocks.size() ? Headings.key(blocks.get(i)) : "";
      closes = i == blocks.size() || closes(key);
      Optional<SectionRole> next = closes ? Optional.empty() : role(framework, key);
      if (role.isPresent() && (closes || next.isPresent())) {
        List<Passage> passages = document.passages().subList(from + 1, i);
        sections.add(new Section(role.get(), blocks.subList(from + 1, i), passages));
      }
      from = next.isPresent() ? i : from;
      role = next.isPresent() ? next : role;
    }
    return sections;
  }

  /** What a heading announces. */
  public static Optional<SectionRole> role(Framework framework, String key) {
    return key.isEmpty()
        ? Optional.empty()
        : framework.sections().stream()
            .filter(rule -> rule.fits(key))
            .flatMap(rule -> rule.role().stream())
            .findFirst();
  }

  public static boolean closes(AnnotatedDocument document, int block) {
    return document.passages().get(block).has(Cue.CLOSING)
        && closes(Headings.key(document.document().blocks().get(block)));
  }

  /** Whether a line or a heading is the close of a letter. */
  public static boolean closes(String key) {
    return Cue.CLOSING.words().contains(Printed.without(key, ",."));
  }

  /** What is in a line after the formula that closes a letter, if it opens with one. */
  public static Optional<SpannedText> afterClosing(SpannedText line) {
    for (String formula : Cue.CLOSING.words()) {
      int end = formula.length();
      if (Printed.startsWith(line, formula)
          && (line.length() == end || !Character.isLetter(line.charAt(end)))) {
        boolean comma = line.length() > end && ",.".indexOf(line.charAt(end)) >= 0;
        return Optional.of(line.from(end + (comma ? 1 : 0)).strip());
      }
    }
    return Optional.empty();
  }
}
