package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inspectkit.framework.ListForm;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.parsers.text.SpannedText;

/** What each block under the heading of a list is, and whether items follow it. */
final class ListBlocks {

  enum Role {
    /** The number of a page, or that nothing is listed. */
    NOTHING,
    /** A footnote or a running header. */
    APART,
    HEADING,
    ITEM,
    TEXT
  }

  /** What says that nothing is listed says it in its first words. */
  private static final int OPENING = 100;

  private final List<Block> content;
  private final ListForm form;
  private final RunningHeads heads;
  private final Footnotes footnotes;
  private final ItemLabels labels = new ItemLabels();
  private final boolean numbered;
  private final boolean cased;

  /** From here on a paragraph is an item, although it has no bullet. */
  private final int actions;

  private final List<Role> roles = new ArrayList<>();
  private final List<SpannedText> texts = new ArrayList<>();
  private final boolean[] itemIsNext;
  private final boolean[] itemBeforeHeading;
  private final boolean[] itemLater;
  private boolean saysNothing;

  ListBlocks(SpannedText title, List<Block> content, ListForm form, RunningHeads heads) {
    this.content = content;
    this.form = form;
    this.heads = heads;
    this.footnotes = new Footnotes(title);
    this.cased = !Character.isLowerCase(title.charAt(0));
    this.actions = form == ListForm.ACTIONS ? firstAction(content) : content.size();
    this.numbered = form != ListForm.ACTIONS && isNumbered(content);
    for (int i = 0; i < content.size(); i++) {
      roles.add(roleOf(i));
    }
    this.itemIsNext = new boolean[content.size() + 1];
    this.itemBeforeHeading = new boolean[content.size() + 1];
    this.itemLater = new boolean[content.size() + 1];
    for (int i = content.size() - 1; i >= 0; i--) {
      lookAhead(i);
    }
  }

  /** Whether the first thing under the heading, but for what leads up to it, has a number. */
  private static boolean isNumbered(List<Block> content) {
    return content.stream()
        .filter(block -> block.hasLetter() && block.kind() != BlockKind.HEADING)
        .filter(block -> isNumber(block) || !Printed.endsIn(block.text(), ":"))
        .findFirst()
        .filter(ListBlocks::isNumber)
        .isPresent();
  }

  private static boolean isNumber(Block block) {
    return block.kind() == BlockKind.NUMBERED;
  }

  /** Where the paragraphs after the first timescale begin, or all if there is none. */
  private static int firstAction(List<Block> content) {
    for (int i = 0; i < content.size(); i++) {
      if (Timescales.in(content.get(i)).isPresent()) {
        return i;
      }
    }
    return 0;
  }

  private boolean isAction(int i) {
    Block block = content.get(i);
    return i >= actions
        && block.kind() == BlockKind.PARAGRAPH
        && !Printed.endsIn(block.text(), ":")
        && !isParagraphOfAction(i);
  }

  /**
   * Whether a paragraph is the second one of an action: between two with bullets, of which the
   * first has its stop, it begins as a sentence does and asks nobody to act.
   */
  private boolean isParagraphOfAction(int i) {
    Block block = content.get(i);
    Block above = i > 0 ? content.get(i - 1) : block;
    return form == ListForm.ACTIONS
        && block.kind() == BlockKind.PARAGRAPH
        && Character.isUpperCase(block.text().charAt(0))
        && above.kind() == BlockKind.ITEM
        && Printed.isEnded(above.text())
        && Printed.isEnded(block.text())
        && i + 1 < content.size()
        && content.get(i + 1).kind() == BlockKind.ITEM
        && AddressedBodies.of(block.text().toString()).isEmpty();
  }

  private void lookAhead(int i) {
    Role role = roles.get(i);
    boolean item = role == Role.ITEM;
    itemIsNext[i] = item || (isOver(role) && itemIsNext[i + 1]);
    itemBeforeHeading[i] = item || (role != Role.HEADING && itemBeforeHeading[i + 1]);
    itemLater[i] = item || itemLater[i + 1];
  }

  Role role(int i) {
    return roles.get(i);
  }

  /** The text of an item, without a label such as "(a)". */
  SpannedText text(int i) {
    return texts.get(i);
  }

  boolean saysNothing() {
    return saysNothing;
  }

  /** Whether nothing but footnotes and page ends is between a block and the next item. */
  boolean isBeforeItem(int i) {
    return itemIsNext[i + 1];
  }

  /** Whether nothing but footnotes and page ends is between a block and the next heading. */
  boolean isBeforeHeading(int i) {
    int next = i + 1;
    while (next < roles.size() && isOver(roles.get(next))) {
      next++;
    }
    return next < roles.size() && roles.get(next) == Role.HEADING;
  }

  private static boolean isOver(Role role) {
    return role == Role.NOTHING || role == Role.APART;
  }

  /** Whether items follow a block before the next heading. */
  boolean isAboveItems(int i) {
    return itemBeforeHeading[i + 1];
  }

  boolean hasItem(int from) {
    return itemLater[from];
  }

  boolean hasText(int from) {
    return content.subList(from, content.size()).stream().anyMatch(Block::hasLetter);
  }

  private Role roleOf(int i) {
    Block block = content.get(i);
    SpannedText text = block.text();
    texts.add(text);
    if (form == ListForm.ACTIONS && Timescales.in(block).isPresent()) {
      return Role.HEADING;
    }
    if (footnotes.has(block) || heads.has(content, i, form)) {
      return Role.APART;
    }
    if (!block.hasLetter()) {
      return Role.NOTHING;
    }
    boolean item = block.kind() == BlockKind.ITEM || (numbered && isNumber(block));
    if (opens(item ? ListPatterns.NO_AREAS : ListPatterns.NOTHING, text)) {
      saysNothing = true;
      return Role.NOTHING;
    }
    Optional<SpannedText> labelled = labels.next(text);
    labelled.ifPresent(rest -> texts.set(i, rest));
    if (item || labelled.isPresent() || hasLostBullet(block) || isAction(i)) {
      footnotes.add(block);
      return Role.ITEM;
    }
    return block.kind() == BlockKind.HEADING ? Role.HEADING : Role.TEXT;
  }

  private static boolean opens(Pattern nothing, SpannedText text) {
    FoldedText opening = text.subSequence(0, Math.min(OPENING, text.length())).folded();
    return nothing.matcher(opening).lookingAt();
  }

  /** An item whose bullet was lost still begins in lower case, as no paragraph or heading does. */
  private boolean hasLostBullet(Block block) {
    return cased
        && block.kind() == BlockKind.PARAGRAPH
        && Character.isLowerCase(block.text().charAt(0));
  }
}
