package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Notes;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.readers.passage.Sections;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.parsers.text.SpannedText;

/**
 * The items of a section that is a list.
 *
 * @param items the items, without their bullets
 * @param prose the paragraphs of a section that holds no items
 */
public record ListItems(List<SpannedText> items, List<SpannedText> prose) {

  /** What says that nothing is listed says it in its first words. */
  private static final int OPENING = 100;

  /** Items up to the first paragraph behind the list; a list without bullets is told as prose. */
  public static ListItems of(Sections.Section<?> section, Notes notes) {
    List<SpannedText> items = new ArrayList<>();
    List<SpannedText> prose = new ArrayList<>();
    for (Block block : section.content()) {
      Optional<SpannedText> item = item(block, items.size());
      if (item.isEmpty() && !items.isEmpty()) {
        break;
      }
      item.ifPresentOrElse(items::add, () -> prose.addAll(prose(block)));
    }
    if (items.isEmpty()) {
      tell(section, prose, notes);
    }
    return new ListItems(items, items.isEmpty() ? prose : List.of());
  }

  private static void tell(Sections.Section<?> section, List<SpannedText> prose, Notes notes) {
    if (prose.isEmpty()) {
      section.noteEmpty(notes);
      return;
    }
    notes.add(
        Diagnostic.of(DiagnosticCodes.ITEMS_IN_PROSE)
            .with("section", section.title())
            .at(section.heading().spans().stream().findFirst()));
  }

  private static Optional<SpannedText> item(Block block, int before) {
    boolean bullet = block.kind() == BlockKind.ITEM && !namesNothing(block.text());
    Optional<SpannedText> whole =
        bullet || isItemWithoutBullet(block) ? Optional.of(block.text()) : Optional.empty();
    return lettered(block.text(), before).or(() -> whole);
  }

  /**
   * A paragraph, unless it leads to the list; of what is none, what says that nothing is listed.
   */
  private static List<SpannedText> prose(Block block) {
    boolean paragraph = block.kind() == BlockKind.PARAGRAPH && !Printed.endsIn(block.text(), ":");
    return paragraph || saysNothing(block.text()) ? List.of(block.text()) : List.of();
  }

  /** The text behind "(a)", "(b)" and so on; a letter out of its turn is a part of the text. */
  private static Optional<SpannedText> lettered(SpannedText text, int before) {
    String letter = (char) ('a' + before) + ") ";
    return Stream.of("(" + letter, letter)
        .filter(mark -> Printed.startsWith(text, mark))
        .findFirst()
        .map(mark -> text.from(mark.length()).strip());
  }

  /** An item whose bullet was lost still begins in lower case, as no paragraph does. */
  private static boolean isItemWithoutBullet(Block block) {
    return block.kind() == BlockKind.PARAGRAPH
        && block.text().length() > 0
        && Character.isLowerCase(block.text().charAt(0));
  }

  /** Whether the prose says no more than that there is nothing to list. */
  public static boolean saysNothing(SpannedText prose) {
    return ListPatterns.NOTHING.matcher(opening(prose)).lookingAt();
  }

  /** Whether an item says that there is nothing to list; any other "no ..." may be one. */
  public static boolean namesNothing(SpannedText item) {
    return ListPatterns.NO_AREAS.matcher(opening(item)).lookingAt();
  }

  private static FoldedText opening(SpannedText text) {
    return text.subSequence(0, Math.min(OPENING, text.length())).folded();
  }
}
