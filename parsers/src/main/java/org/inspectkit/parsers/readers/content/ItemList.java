package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCode;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.ListForm;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Lines;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.readers.passage.Statements;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.source.Statement;

/**
 * A list under a heading: its items, and the prose before and between them.
 *
 * <p>A list ends at a heading, or at prose after its last item. A footnote, the second paragraph of
 * an item, a running header or the end of a page does not end it, but a page that is out of order
 * or begins within a sentence of another does. What is left out of a list that goes on has a
 * diagnostic.
 */
final class ItemList {

  /** A longer line that ends in a colon is not a sub-heading, but leads up to items. */
  private static final int LONGEST_HEADING = 60;

  /** The next number is at most so much larger: those between may be lost within a line. */
  private static final int LARGEST_LEAP = 3;

  private final SpannedText title;
  private final List<Block> content;
  private final ListForm form;
  private final DiagnosticSink notes;
  private final ListBlocks blocks;
  private final List<Entry> entries = new ArrayList<>();
  private Optional<ItemDraft> open = Optional.empty();
  private Optional<SpannedText> heading = Optional.empty();

  /** The block that opens the last item; empty after prose or a sub-heading. */
  private Optional<Block> lastOpener = Optional.empty();

  private boolean hasItems;
  private int end;

  /**
   * An item or a paragraph of prose.
   *
   * @param item whether it is an item
   * @param block the block that opens it
   * @param text its text; that of an item has its sub-items in it
   * @param subItems the items of the list that it opens
   * @param heading the sub-heading above it
   */
  public record Entry(
      boolean item,
      Block block,
      SpannedText text,
      List<SpannedText> subItems,
      Optional<SpannedText> heading) {

    /** An area for improvement that says what the item says. */
    public AreaForImprovement.Builder area(ImprovementKind kind) {
      List<Statement> statements = Statements.listed(text);
      AreaForImprovement.Builder area = AreaForImprovement.builder();
      area.kind(kind)
          .text(statements.get(0).text())
          .addAllSubItems(subItems.stream().map(SpannedText::toString).toList())
          .number(block.number().map(String::valueOf))
          .statements(statements);
      return area;
    }
  }

  private ItemList(
      SpannedText title,
      List<Block> content,
      ListForm form,
      RunningHeads heads,
      DiagnosticSink notes) {
    this.title = title;
    this.content = content;
    this.form = form;
    this.notes = notes;
    this.blocks = new ListBlocks(title, content, form, heads);
  }

  /**
   * Reads the list under a heading.
   *
   * @param content what is under the heading, up to the next known one
   * @param most how many blocks of the content may be of the list
   */
  static ItemList of(
      SpannedText title,
      List<Block> content,
      int most,
      ListForm form,
      RunningHeads heads,
      DiagnosticSink notes) {
    ItemList list = new ItemList(title, content, form, heads, notes);
    list.read(most);
    return list;
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  int end() {
    return end;
  }

  /** Whether nothing of the content, read or not, is an item. */
  boolean hasNone() {
    return !blocks.hasItem(0);
  }

  /** Whether what follows the items is text without any item. */
  boolean isAboveProse() {
    return hasItems && !blocks.hasItem(end) && blocks.hasText(end);
  }

  private void read(int most) {
    while (end < most && takes(end)) {
      end++;
    }
    keep();
    if (blocks.hasItem(end)) {
      note(DiagnosticCodes.LIST_INTERRUPTED, content.get(end).text());
    } else if (hasItems && endsWithinItem()) {
      note(DiagnosticCodes.LIST_INTERRUPTED, entries.get(entries.size() - 1).text());
    } else if (!hasItems && !blocks.saysNothing()) {
      boolean prose = !entries.isEmpty() || blocks.hasText(end);
      DiagnosticCode none = prose ? DiagnosticCodes.ITEMS_IN_PROSE : DiagnosticCodes.SECTION_EMPTY;
      notes.add(Diagnostic.of(none).with("section", title), title);
    }
  }

  /** Whether the last item has no stop, unless the list is printed without stops. */
  private boolean endsWithinItem() {
    List<SpannedText> items = entries.stream().filter(Entry::item).map(Entry::text).toList();
    SpannedText last = entries.get(entries.size() - 1).text();
    return last.equals(items.get(items.size() - 1))
        && !isWhole(last)
        && (items.size() == 1 || items.stream().anyMatch(ItemList::isWhole));
  }

  /** Whether a text ends as a sentence does, or a remark, or with the number of a footnote. */
  private static boolean isWhole(SpannedText text) {
    return Printed.endsBeforeMarkIn(text, ".!?)\u2019'\"\u201D");
  }

  private boolean takes(int i) {
    ListBlocks.Role role = blocks.role(i);
    boolean text = role == ListBlocks.Role.ITEM || role == ListBlocks.Role.TEXT;
    Block block = content.get(i);
    // Items of other forms begin in lower case.
    if (text && form == ListForm.PLAIN && isRestOfOther(block)) {
      return false;
    }
    return switch (role) {
      case NOTHING -> {
        figure(block);
        yield true;
      }
      case APART -> takesApart(i);
      case HEADING -> blocks.hasItem(i) && takesHeading(i);
      case ITEM -> isNext(block) && takesItem(i);
      case TEXT -> takesText(i);
    };
  }

  /** A figure with a stop ends the item that has none; another one may be of a page. */
  private void figure(Block block) {
    open.filter(draft -> Printed.endsIn(block.text(), ".") && isRestOf(draft, block))
        .ifPresent(draft -> draft.goOn(block));
  }

  private boolean isRestOfOther(Block block) {
    return open.filter(draft -> draft.isBeforeRestOfOther(block)).isPresent();
  }

  /** A line that sub-headings may repeat is a running header only where items go on after it. */
  private boolean takesApart(int i) {
    boolean heading = form == ListForm.SUB_HEADINGS && content.get(i).kind() == BlockKind.HEADING;
    boolean apart = !heading || blocks.isAboveItems(i);
    if (apart) {
      noteApart(i);
    }
    return apart;
  }

  private boolean takesHeading(int i) {
    boolean subHeading = form != ListForm.PLAIN;
    if (leadsUp(i) && !(subHeading && content.get(i).text().length() <= LONGEST_HEADING)) {
      return takesText(i);
    }
    boolean timescale = Timescales.in(content.get(i)).isPresent();
    if (form == ListForm.PLAIN || (form == ListForm.ACTIONS && !timescale)) {
      return false;
    }
    keep();
    lastOpener = Optional.empty();
    heading = Optional.of(content.get(i).text());
    return true;
  }

  private boolean takesItem(int i) {
    Block block = content.get(i);
    boolean marked =
        block.kind() == BlockKind.ITEM || blocks.text(i).length() < block.text().length();
    boolean mayGoOn = !marked && (form != ListForm.ACTIONS || isFirstOfPage(i));
    if (mayGoOn && open.filter(draft -> draft.isCutBefore(block)).isPresent()) {
      open.orElseThrow().goOn(block);
      return true;
    }
    Optional<ItemDraft> lead = open.filter(draft -> draft.isLeadOf(block));
    if (lead.isPresent()) {
      lead.get().addSubItem(block, blocks.text(i));
    } else {
      keep();
      open = Optional.of(new ItemDraft(block, blocks.text(i), heading));
      lastOpener = Optional.of(block);
      hasItems = true;
    }
    return true;
  }

  /**
   * Whether an item may be the next one, or the first: neither it nor the last one has a number, or
   * it leaves out a few numbers at most, or it is within the last one.
   */
  private boolean isNext(Block item) {
    Optional<Integer> last = lastOpener.flatMap(Block::number);
    if (last.isPresent() && item.number().isPresent()) {
      return mayFollow(last.get(), item.number().get());
    }
    boolean alike = last.isPresent() == item.number().isPresent();
    return lastOpener.isEmpty() || alike || open.filter(draft -> draft.isLeadOf(item)).isPresent();
  }

  /** Whether a number is that of the item after another one, or of a list that begins anew. */
  static boolean mayFollow(int last, int number) {
    return number <= last + LARGEST_LEAP;
  }

  /** Actions begin in lower case: only the end of a page can have cut one. */
  private boolean isFirstOfPage(int i) {
    return i > 0 && Lines.lastPage(content.get(i - 1)) != Lines.firstPage(content.get(i));
  }

  private boolean takesText(int i) {
    Block block = content.get(i);
    boolean rest =
        open.filter(
                draft -> draft.isCutBefore(block) || isParagraphOfItem(i) || isRestOf(draft, block))
            .isPresent();
    if (rest && !leadsUp(i)) {
      open.orElseThrow().goOn(block);
      return true;
    }
    if (!hasItems && leadsUp(i) && !block.text().toString().contains(". ")) {
      return true;
    }
    List<SpannedText> parts =
        form == ListForm.ACTIONS ? TableAreas.of(block, new BodyColumn()).areas() : List.of();
    if (parts.size() > 1) {
      takesActions(block, parts.subList(1, parts.size()));
      return true;
    }
    boolean before =
        (block.kind() != BlockKind.NUMBERED || form == ListForm.ACTIONS)
            && (form == ListForm.PLAIN
                ? (open.isEmpty() || leadsUp(i)) && blocks.isAboveItems(i)
                : blocks.hasItem(i + 1));
    if (before) {
      keep();
      lastOpener = Optional.empty();
      entries.add(new Entry(false, block, block.text(), List.of(), heading));
    }
    return before;
  }

  /** Takes the actions that a paragraph holds a line each, after what leads up to them. */
  private void takesActions(Block block, List<SpannedText> actions) {
    keep();
    Optional<Integer> none = Optional.empty();
    Block action = new Block(BlockKind.PARAGRAPH, block.text(), List.of(), none, block.lines());
    actions.forEach(text -> entries.add(new Entry(true, action, text, List.of(), heading)));
    hasItems = true;
  }

  /**
   * Whether the items before end in a stop and this one does not, and what follows begins as no
   * sentence does: with a figure or a bracket.
   */
  private boolean isRestOf(ItemDraft draft, Block block) {
    return block.kind() == BlockKind.PARAGRAPH
        && !Character.isLetter(block.text().charAt(0))
        && !draft.isEnded()
        && entries.stream().anyMatch(Entry::item)
        && entries.stream().filter(Entry::item).map(Entry::text).allMatch(Printed::isEnded);
  }

  /**
   * Whether a paragraph is the second one of the item above, for another item is next, or a
   * sub-heading above more.
   */
  private boolean isParagraphOfItem(int i) {
    boolean last = form == ListForm.SUB_HEADINGS && blocks.isBeforeHeading(i);
    return content.get(i).kind() == BlockKind.PARAGRAPH
        && (blocks.isBeforeItem(i) || (last && blocks.hasItem(i)));
  }

  /** Whether a text is no more than what leads up to the items after it. */
  private boolean leadsUp(int i) {
    return Printed.endsIn(content.get(i).text(), ":") && blocks.isAboveItems(i);
  }

  private void keep() {
    open.map(ItemDraft::entry).ifPresent(entries::add);
    open = Optional.empty();
  }

  /** Says what is left out, once for all lines of it. */
  private void noteApart(int i) {
    if (i > 0 && blocks.role(i - 1) == ListBlocks.Role.APART) {
      return;
    }
    SpannedText printed = content.get(i).text();
    for (int next = i + 1;
        next < content.size() && blocks.role(next) == ListBlocks.Role.APART;
        next++) {
      printed = printed.join(" ", content.get(next).text());
    }
    note(DiagnosticCodes.LEFT_OUT_OF_LIST, printed);
  }

  private void note(DiagnosticCode code, SpannedText printed) {
    notes.add(Diagnostic.of(code).with("section", title).with("printed", printed), printed);
  }
}
