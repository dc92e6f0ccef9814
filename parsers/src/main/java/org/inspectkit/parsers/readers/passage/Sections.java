package org.inspectkit.parsers.readers.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
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
   * @param <K> how the reader calls sections
   * @param kind which of the known sections it is
   * @param heading its heading as printed
   * @param content the blocks up to the next known heading or the close of the letter
   * @param passages the same with their mentions
   */
  public record Section<K>(
      K kind, SpannedText heading, List<Block> content, List<Passage> passages) {

    /** Tells that the section was announced as a list and that nothing was found in it. */
    public void noteEmpty(Notes notes) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.SECTION_EMPTY)
              .with("section", title())
              .at(heading.spans().stream().findFirst()));
    }

    public String title() {
      int end = heading.length();
      end -= end > 0 && Printed.isDigit(heading.charAt(end - 1)) ? 1 : 0;
      end -= end > 0 && ":?".indexOf(heading.charAt(end - 1)) >= 0 ? 1 : 0;
      return heading.subSequence(0, end).toString().strip();
    }
  }

  /** The sections of a report, in order; what stands before the first is in none. */
  public static <K> List<Section<K>> of(
      AnnotatedDocument document, Function<String, Optional<K>> known) {
    List<Block> blocks = document.document().blocks();
    List<Section<K>> sections = new ArrayList<>();
    int from = -1;
    Optional<K> kind = Optional.empty();
    for (int i = 0; i <= blocks.size(); i++) {
      String key = i < blocks.size() ? Headings.key(blocks.get(i)) : "";
      boolean closes = i == blocks.size() || closes(key);
      Optional<K> next = key.isEmpty() || closes ? Optional.empty() : known.apply(key);
      if (closes || next.isPresent()) {
        if (kind.isPresent()) {
          sections.add(section(document, kind.get(), from, i));
        }
        from = i;
        kind = next;
      }
      if (closes) {
        return sections;
      }
    }
    return sections;
  }

  private static <K> Section<K> section(AnnotatedDocument document, K kind, int from, int to) {
    List<Block> blocks = document.document().blocks();
    return new Section<>(
        kind,
        blocks.get(from).text(),
        blocks.subList(from + 1, to),
        document.passages().subList(from + 1, to));
  }

  /** A letter in which none of its sections was found: it is cut short, or has other headings. */
  public static void noteMissing(List<? extends Section<?>> found, String usual, Notes notes) {
    if (found.isEmpty()) {
      notes.add(Diagnostic.of(DiagnosticCodes.SECTION_MISSING).with("section", usual));
    }
  }

  public static boolean closes(Block block) {
    return closes(Headings.key(block));
  }

  /** Whether a line or a heading is the close of a letter. */
  public static boolean closes(String key) {
    return Cue.CLOSING.words().contains(Printed.without(key, ",."));
  }

  /** What stands in a line after the formula that closes a letter, if it opens with one. */
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
