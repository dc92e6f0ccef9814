package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

  /**
   * Items up to the first paragraph after the list; a list without bullets is told as prose. An
   * item that ends in a colon opens a list of its own, which is a part of its text.
   */
  public static ListItems of(Sections.Section<?> section, Notes notes) {
    List<SpannedText> items = new ArrayList<>();
    List<SpannedText> prose = new ArrayList<>();
    Optional<Block> opener = Optional.empty();
    for (Block block : section.content()) {
      Optional<SpannedText> within = opener.flatMap(o -> within(o, block));
      Optional<SpannedText> item = item(block, items.size());
      if (within.isPresent()) {
        items.add(items.remove(items.size() - 1).join(" \u2022 ", within.get()));
      } else if (item.isPresent()) {
        items.add(item.get());
        opener = item.filter(text -> text.toString().endsWith(":")).map(text -> block);
      } else if (items.isEmpty()) {
        prose.addAll(prose(block));
      } else {
        break;
      }
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
   * The text of an item of the list that an item opens: it has another bullet, one that no list is
   * known by, or is further in.
   */
  private static Optional<SpannedText> within(Block opener, Block block) {
    if (block.kind() == BlockKind.ITEM) {
      boolean deeper = block.lines().get(0).indent() > opener.lines().get(0).indent();
      return Optional.of(block.text())
          .filter(text -> deeper || !bullet(block).equals(bullet(opener)));
    }
    Optional<SpannedText> withoutBullet =
        Optional.of(block.text())
            .filter(text -> isItemWithoutBullet(block) && !bullet(opener).isEmpty());
    return withoutSign(block.text()).or(() -> withoutBullet);
  }

  private static String bullet(Block block) {
    return block.markers().stream().map(SpannedText::toString).collect(Collectors.joining());
  }

  /** The text after a sign that is set off by a blank, as a bullet is. */
  private static Optional<SpannedText> withoutSign(SpannedText text) {
    boolean sign =
        text.length() > 2
            && !Character.isLetterOrDigit(text.charAt(0))
            && Character.isWhitespace(text.charAt(1));
    return sign ? Optional.of(text.from(1).strip()) : Optional.empty();
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
