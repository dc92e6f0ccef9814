package org.inspectkit.parsers.readers.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.text.SpannedText;

/** Cuts a report into sections at the headings that a reader knows. */
public final class Sections {

  private static final Pattern CLOSING = Pattern.compile("yours (?:sincerely|faithfully|truly),?");

  private Sections() {}

  /**
   * A section.
   *
   * @param <K> how the reader calls sections
   * @param kind which of the known sections it is
   * @param heading its heading as printed
   * @param content the blocks up to the next known heading or the close of the letter
   */
  public record Section<K>(K kind, SpannedText heading, List<Block> content) {

    /** Tells that the section was announced as a list and that nothing was found in it. */
    public void noteEmpty(Notes notes) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.SECTION_EMPTY)
              .with("section", title())
              .at(heading.spans().stream().findFirst()));
    }

    public String title() {
      return heading.toString().replaceFirst("[:?]?\\d?$", "").strip();
    }
  }

  /** The sections of a report, in order; what stands before the first is in none. */
  public static <K> List<Section<K>> of(List<Block> blocks, Function<String, Optional<K>> known) {
    List<Section<K>> sections = new ArrayList<>();
    int from = -1;
    Optional<K> kind = Optional.empty();
    for (int i = 0; i <= blocks.size(); i++) {
      boolean closes = i == blocks.size() || closes(blocks.get(i));
      String key = closes ? "" : Headings.key(blocks.get(i));
      Optional<K> next = key.isEmpty() ? Optional.empty() : known.apply(key);
      if (closes || next.isPresent()) {
        if (kind.isPresent()) {
          SpannedText heading = blocks.get(from).text();
          sections.add(new Section<>(kind.get(), heading, blocks.subList(from + 1, i)));
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

  /** A letter in which none of its sections was found: it is cut short, or has other headings. */
  public static void noteMissing(List<? extends Section<?>> found, String usual, Notes notes) {
    if (found.isEmpty()) {
      notes.add(Diagnostic.of(DiagnosticCodes.SECTION_MISSING).with("section", usual));
    }
  }

  public static boolean closes(Block block) {
    return CLOSING.matcher(Headings.key(block)).matches();
  }
}
