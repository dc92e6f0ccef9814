package org.inspectkit.parsers.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.inspectkit.parsers.text.LineKind;
import org.inspectkit.parsers.text.PagedText;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.parsers.text.internal.Glyphs;
import org.inspectkit.parsers.text.lines.LetterCase;
import org.inspectkit.parsers.text.lines.PageOrder;
import org.inspectkit.parsers.text.lines.TooLargeException;

/** Makes blocks from lines, one line after the other. */
final class DocumentBuilder {

  private static final int LONGEST_LABEL = 130;

  private static final int LONG_ITEM = 100;
  private static final int LONG_PARAGRAPH = 150;

  /** So long is a line that a sentence filled. */
  private static final int SHORTEST_CUT = 50;

  private final PagedText paged;
  private final int maxBlocks;
  private final List<TextLine> lines;
  private final List<LineOpening> openings;
  private final WrapWidth width;
  private final List<TextLine> furniture = new ArrayList<>();

  /** The lines right below furniture. */
  private final BitSet belowFurniture = new BitSet();

  private final List<Block> blocks = new ArrayList<>();
  private final ParagraphNumbers numbers;
  private final LinePlaces places;
  private final DetachedBullets bullets;
  private final boolean cased;
  private final PageOrder pages;
  private Optional<OpenBlock> open = Optional.empty();

  DocumentBuilder(PagedText paged, int maxBlocks) {
    this.paged = paged;
    this.maxBlocks = maxBlocks;
    this.lines = new ArrayList<>(paged.lines().size());
    for (TextLine line : paged.lines()) {
      if (line.kind() == LineKind.FURNITURE) {
        furniture.add(line);
        belowFurniture.set(lines.size());
      } else {
        lines.add(line);
      }
    }
    this.openings = new ArrayList<>(lines.size());
    ListLabels labels = new ListLabels(lines);
    for (int i = 0; i < lines.size(); i++) {
      openings.add(LineOpening.of(lines.get(i), labels.length(i)));
    }
    this.width = WrapWidth.of(lines);
    this.numbers = new ParagraphNumbers(candidates(lines, openings));
    this.places = new LinePlaces(lines, openings, width, numbers);
    this.bullets = new DetachedBullets(lines, openings);
    this.cased = LetterCase.isKept(lines);
    this.pages = PageOrder.of(paged.lines());
  }

  private static List<ParagraphNumbers.Candidate> candidates(
      List<TextLine> lines, List<LineOpening> openings) {
    List<ParagraphNumbers.Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      LineOpening opening = openings.get(i);
      if (opening.hasNumber() && !opening.isOfRow(line) && !isHeading(line, opening)) {
        candidates.add(
            new ParagraphNumbers.Candidate(i, opening.value(line), opening.isOfDigits(line)));
      }
    }
    return candidates;
  }

  /** Tags call a line a heading; it is none if it begins with a bullet or is a whole sentence. */
  private static boolean isHeading(TextLine line, LineOpening opening) {
    return line.kind() == LineKind.HEADING
        && !opening.hasBullet()
        && !Sentences.isParagraph(line.text())
        && (!opening.hasNumber()
            || opening.text(line).length() == 0
            || Sentences.isHeading(opening.text(line)));
  }

  ReportDocument build() {
    for (int i = 0; i < lines.size(); i++) {
      add(lines.get(i), i);
    }
    close();
    return new ReportDocument(paged, LostNumbers.restore(blocks), furniture);
  }

  private void add(TextLine line, int i) {
    LineOpening opening = openings.get(i);
    closeAtEndOfPage(line, i);
    if (isHeading(line, opening) && (open.isEmpty() || !isCutBefore(open.get(), line))) {
      start(BlockKind.HEADING, line);
    } else if (numbers.opensParagraph(i)) {
      numbered(line, opening);
    } else if (open.isPresent() && open.get().isEmpty() && isPageNumber(line)) {
      furniture.add(line);
    } else if (opening.hasBullet()) {
      item(line, opening, i);
    } else if (bullets.opensItem(i)) {
      start(BlockKind.ITEM, line);
    } else if (open.isPresent() && !isHeadingAfter(open.get(), i) && goesOn(open.get(), line)) {
      open.orElseThrow().goOn(line, List.of(), line.text());
    } else if (line.cells().size() > 1) {
      start(BlockKind.ROW, line);
    } else {
      start(places.isHeading(i) ? BlockKind.HEADING : BlockKind.PARAGRAPH, line);
    }
  }

  /** No block goes on at a page out of order; a bullet alone takes in nothing of another page. */
  private void closeAtEndOfPage(TextLine line, int i) {
    boolean alone =
        open.filter(block -> block.kind == BlockKind.ITEM && block.isEmpty()).isPresent();
    if (i > 0
        && ((alone && belowFurniture.get(i))
            || pages.isBrokenBetween(lines.get(i - 1).page(), line.page()))) {
      close();
    }
  }

  private boolean isHeadingAfter(OpenBlock block, int i) {
    return places.isHeadingBelow(block, i) || places.isHeadingOnNextPage(block, i);
  }

  /** Between a paragraph's number and its text, on the next page, only that of the page is. */
  private static boolean isPageNumber(TextLine line) {
    return line.gapBefore() && line.text().chars().allMatch(Character::isDigit);
  }

  private void numbered(TextLine line, LineOpening opening) {
    List<SpannedText> markers = new ArrayList<>(opening.markers(line));
    markers.add(opening.number(line));
    close();
    open =
        Optional.of(
            new OpenBlock(BlockKind.NUMBERED, Optional.of(opening.value(line)), markers, line)
                .with(opening.text(line)));
  }

  private void item(TextLine line, LineOpening opening, int i) {
    SpannedText text = opening.textWithNumber(line);
    if (open.isPresent() && !opening.hasLabel() && isRestOf(open.get(), line, text, i)) {
      open.orElseThrow().goOn(line, opening.markers(line), text);
      return;
    }
    SpannedText bullet = opening.bullet(line);
    char glyph = bullet.charAt(0);
    start(BlockKind.ITEM, line, opening.markers(line), text.subSequence(0, 0));
    int from = 0;
    for (int at = nextItem(text, glyph, 0); at >= 0; at = nextItem(text, glyph, from)) {
      itemWithin(line, text.subSequence(from, at).strip(), text.subSequence(at, at + 1));
      from = at + 1;
    }
    open.orElseThrow().with(text.from(from).strip());
  }

  /** Ends an item at the next bullet; after a bullet with nothing after it, it is the same. */
  private void itemWithin(TextLine line, SpannedText before, SpannedText bullet) {
    OpenBlock item = open.orElseThrow();
    if (before.length() == 0) {
      item.mark(bullet);
    } else {
      item.with(before);
      start(BlockKind.ITEM, line, List.of(bullet), before.subSequence(0, 0));
    }
  }

  /** Where the same bullet opens another item in the same line; dashes never do. */
  private static int nextItem(SpannedText text, char glyph, int from) {
    if (!Glyphs.isBullet(glyph)) {
      return -1;
    }
    for (int i = Math.max(1, from); i + 1 < text.length(); i++) {
      if (text.charAt(i) == glyph && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ') {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether an item is none, but what a page break cut off the block before: a conversion prints
   * the rest of a cut paragraph as the only item of a list. Where every line begins in lower case,
   * only its first word can say so.
   */
  private boolean isRestOf(OpenBlock block, TextLine line, SpannedText text, int i) {
    boolean cut = line.gapBefore() && Sentences.isOpenEnded(block.lastPart());
    boolean within = cased ? Sentences.startsLower(text) : Sentences.goesOn(text);
    if (!cut || isApart(block, line) || block.isEmpty() || !within) {
      return false;
    }
    return switch (block.kind) {
      case ITEM -> Sentences.goesOn(text);
      case NUMBERED -> true;
      case PARAGRAPH -> !places.isFollowedByItem(i);
      case HEADING, ROW -> false;
    };
  }

  /** Whether a line is tagged as a heading and still goes on with the sentence above. */
  private static boolean isCutBefore(OpenBlock block, TextLine line) {
    return block.kind != BlockKind.HEADING
        && Sentences.startsLower(line.text())
        && Sentences.isOpenEnded(block.lastPart());
  }

  /** Whether one is in a box and the other not; the next page may go on without the frame. */
  private static boolean isApart(OpenBlock block, TextLine line) {
    return block.lastLine().box() != line.box() && block.lastLine().page() == line.page();
  }

  /** Whether a line without a bullet or a number belongs to the open block. */
  private boolean goesOn(OpenBlock block, TextLine line) {
    if (isApart(block, line)) {
      return false;
    }
    if (block.kind == BlockKind.ROW || line.cells().size() > 1) {
      boolean direct = block.kind != BlockKind.ROW && !line.gapBefore();
      return direct && (isWrapped(block, line) || isLabelInTwoLines(block, line));
    }
    if (block.isEmpty()) {
      return block.firstLine().page() == line.page();
    }
    boolean cut = line.gapBefore() || line.page() != block.lastLine().page();
    return (!line.gapBefore() && !isRestOfOther(block, line) && goesOnDirectly(block, line))
        || (cut && goesOnAfterGap(block, line));
  }

  /**
   * Whether a line on another page goes on with a sentence that is not the last one of the block.
   * The number of a page above the line may have the gap that is before it.
   */
  private boolean isRestOfOther(OpenBlock block, TextLine line) {
    return cased
        && line.page() != block.lastLine().page()
        && Sentences.startsLower(line.text())
        && Sentences.isEndOfSentence(block.lastPart());
  }

  /** A line of text in which a wide gap is by chance, in the middle of a full paragraph. */
  private boolean isWrapped(OpenBlock block, TextLine line) {
    return block.kind != BlockKind.HEADING
        && Sentences.startsLower(line.text())
        && line.cells().size() == 2
        && width.isFull(block.lastLine(), line);
  }

  /** A label that goes on in the next line, in which the other cells of its row are. */
  private static boolean isLabelInTwoLines(OpenBlock block, TextLine line) {
    boolean label = block.kind == BlockKind.HEADING || block.kind == BlockKind.PARAGRAPH;
    return label
        && Sentences.startsLower(line.text())
        && Sentences.isHeading(block.lastPart())
        && block.length() < LONGEST_LABEL;
  }

  private boolean goesOnAfterGap(OpenBlock block, TextLine line) {
    boolean remark = block.kind == BlockKind.ITEM && Sentences.isBracketed(line.text());
    if (remark || Sentences.isCut(block.lastPart(), line.text())) {
      return true;
    }
    if (!Sentences.isOpenEnded(block.lastPart())) {
      return false;
    }
    if (block.kind == BlockKind.HEADING) {
      return isNoHeadingYet(block, line);
    }
    if (cased && Sentences.startsWithin(line.text())) {
      return true;
    }
    boolean cut = line.page() != block.lastLine().page();
    boolean body =
        block.kind == BlockKind.NUMBERED || block.length() > (cut ? LONG_ITEM : LONG_PARAGRAPH);
    return body && !Sentences.isHeading(line.text());
  }

  /** Whether what looks like a heading is the first line of a sentence, or of a longer heading. */
  private boolean isNoHeadingYet(OpenBlock block, TextLine line) {
    return block.firstLine().kind() != LineKind.HEADING
        && block.length() >= SHORTEST_CUT
        && Sentences.startsLower(line.text())
        && (Sentences.isRunning(line.text())
            || Sentences.goesOn(line.text())
            || (cased && Sentences.endsWithin(block.lastPart())));
  }

  private boolean goesOnDirectly(OpenBlock block, TextLine line) {
    boolean list = block.kind == BlockKind.ITEM || block.kind == BlockKind.NUMBERED;
    int indent = block.firstLine().indent();
    if (list && line.indent() > indent) {
      return true;
    }
    if (list && line.indent() < indent) {
      return false;
    }
    if (Sentences.isLabel(line.text(), block.lastPart())) {
      return false;
    }
    boolean cut =
        Sentences.isCut(block.lastPart(), line.text()) || Sentences.endsInArticle(block.lastPart());
    // Below an item a bracket opens a paragraph only if it holds the number of a footnote; a remark
    // goes on with the item, be it whole in this line or not.
    boolean bracket = list && Sentences.opensRemark(line.text());
    return bracket
        || (cased && Sentences.startsLower(line.text()))
        || (block.kind != BlockKind.HEADING && (cut || width.isFull(block.lastLine(), line)));
  }

  private void start(BlockKind kind, TextLine line) {
    start(kind, line, List.of(), line.text());
  }

  private void start(BlockKind kind, TextLine line, List<SpannedText> markers, SpannedText text) {
    close();
    open = Optional.of(new OpenBlock(kind, Optional.empty(), markers, line).with(text));
  }

  /** A bullet with nothing after it, such as one left over at the end of a page, is not an item. */
  private void close() {
    if (open.isPresent() && open.get().isEmpty()) {
      furniture.addAll(open.get().lines());
    } else if (open.isPresent()) {
      blocks.add(open.get().close());
    }
    if (blocks.size() > maxBlocks) {
      throw new TooLargeException(maxBlocks, "blocks");
    }
    open = Optional.empty();
  }
}
