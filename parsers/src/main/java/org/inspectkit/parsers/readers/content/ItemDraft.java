package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Lines;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.internal.ListLabel;
import org.inspectkit.parsers.text.lines.StoredText;

/** An item as far as it was read. */
final class ItemDraft {

  private final Block opener;
  private final SpannedText lead;
  private final Optional<SpannedText> heading;

  /** The parts of what the item says, and of each sub-item after it. */
  private final List<List<SpannedText>> parts = new ArrayList<>();

  /** The page on which what was read last ends. */
  private int page;

  ItemDraft(Block opener, SpannedText text, Optional<SpannedText> heading) {
    this.opener = opener;
    this.lead = text;
    this.parts.add(new ArrayList<>(List.of(text)));
    this.heading = heading;
    this.page = Lines.lastPage(opener);
  }

  /**
   * Whether an item belongs to the list that this one opens: it is further in and has another
   * bullet, or one of both after a colon; or it has another bullet and goes on with the sentence.
   */
  boolean isLeadOf(Block item) {
    if (opener.kind() == BlockKind.NUMBERED) {
      return item.kind() != BlockKind.NUMBERED;
    }
    String bullet = bullet(item);
    boolean deeper = item.lines().get(0).indent() > opener.lines().get(0).indent();
    boolean led = Printed.endsIn(lead, ":");
    boolean same = bullet.equals(bullet(opener));
    boolean mayBeWithin =
        deeper || (isLower(item.text()) && !isLower(lead) && !Printed.isEnded(lead));
    boolean within = led || (mayBeWithin && !item.markers().isEmpty());
    return same ? led && deeper : within && !isNext(bullet, bullet(opener));
  }

  private static boolean isNext(String label, String before) {
    return label(label).flatMap(to -> label(before).filter(to::follows)).isPresent();
  }

  private static Optional<ListLabel> label(String bullet) {
    return ListLabel.of(bullet + " x");
  }

  private static String bullet(Block block) {
    return block.markers().stream().map(SpannedText::toString).collect(Collectors.joining());
  }

  /** Whether a text is the rest of this item, which the end of a page or a row has cut off. */
  boolean isCutBefore(Block block) {
    boolean lower = isLower(block.text());
    return !isEnded()
        && block.kind() != BlockKind.NUMBERED
        && (lower || Lines.firstPage(block) != page);
  }

  boolean isEnded() {
    return Printed.isEnded(last(last(parts)));
  }

  /**
   * Whether a text on the next page is the rest of a sentence that is not of this item, which is
   * over: what is between them may be missing.
   */
  boolean isBeforeRestOfOther(Block block) {
    return Lines.firstPage(block) != page
        && block.markers().isEmpty()
        && isLower(block.text())
        && !isLower(last(parts).get(0))
        && Printed.endsIn(last(last(parts)), ".!?");
  }

  private static boolean isLower(SpannedText text) {
    return text.length() > 0 && Character.isLowerCase(text.charAt(0));
  }

  void addSubItem(Block block, SpannedText subItem) {
    page = Lines.lastPage(block);
    parts.add(new ArrayList<>(List.of(subItem)));
  }

  void goOn(Block block) {
    page = Lines.lastPage(block);
    last(parts).add(block.text());
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  ItemList.Entry entry() {
    List<SpannedText> texts = parts.stream().map(part -> StoredText.joined(part, " ")).toList();
    SpannedText whole = StoredText.joined(texts, " \u2022 ");
    return new ItemList.Entry(true, opener, whole, texts.subList(1, texts.size()), heading);
  }
}
