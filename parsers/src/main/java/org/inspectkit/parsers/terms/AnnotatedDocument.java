package org.inspectkit.parsers.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectkit.internal.Counted;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.parsers.text.SpannedText;

/**
 * A document and every mention of a term in its blocks, found in one pass. Places count the
 * characters of all blocks from the start of the document, with one between two blocks.
 *
 * <p>Instances are immutable.
 */
public final class AnnotatedDocument {

  private static final int LEFT_OUT = -1;
  private static final int BLOCKS_BETWEEN_CHECKS = 64;

  private final ReportDocument document;
  private final TermIndex index;
  private final List<Passage> passages;
  private final List<Mention> mentions;
  private final int[] starts;
  private final Runnable goOn;

  private AnnotatedDocument(
      ReportDocument document,
      TermIndex index,
      List<Passage> passages,
      List<Mention> mentions,
      int[] starts,
      Runnable goOn) {
    this.document = document;
    this.index = index;
    this.passages = List.copyOf(passages);
    this.mentions = List.copyOf(mentions);
    this.starts = starts;
    this.goOn = goOn;
  }

  /**
   * Finds the terms of a document.
   *
   * @param document the document
   * @param index the terms
   * @return the document with its mentions
   */
  public static AnnotatedDocument of(ReportDocument document, TermIndex index) {
    return of(document, index, () -> {});
  }

  /**
   * Finds the terms of a document whose reading may be ended before its time.
   *
   * @param document the document
   * @param index the terms
   * @param goOn runs whenever the document is asked for its passages or mentions, and that of its
   *     parts too; what it throws ends the reading
   * @return the document with its mentions
   */
  public static AnnotatedDocument of(ReportDocument document, TermIndex index, Runnable goOn) {
    List<Block> blocks = document.blocks();
    int[] starts = new int[blocks.size() + 1];
    List<Passage> passages = new ArrayList<>(blocks.size());
    List<Mention> mentions = new ArrayList<>();
    TermSearch search = index.search(mentions::add);
    for (int i = 0; i < blocks.size(); i++) {
      if (i % BLOCKS_BETWEEN_CHECKS == 0) {
        goOn.run();
      }
      int first = mentions.size();
      FoldedText folded = blocks.get(i).text().folded();
      search.read(folded, starts[i]);
      starts[i + 1] = starts[i] + blocks.get(i).text().length() + 1;
      List<Mention> found = mentions.subList(first, mentions.size());
      passages.add(new Passage(blocks.get(i).text(), folded, within(found, starts[i])));
    }
    return new AnnotatedDocument(document, index, passages, mentions, starts, goOn);
  }

  /**
   * The same text in other blocks.
   *
   * @param blocks the blocks
   * @return a document of them with its mentions; this one if the blocks are the same
   */
  public AnnotatedDocument withBlocks(List<Block> blocks) {
    return blocks.equals(document.blocks())
        ? this
        : of(new ReportDocument(document.text(), blocks, document.furniture()), index, goOn);
  }

  private static List<Mention> within(List<Mention> found, int start) {
    if (found.isEmpty()) {
      return List.of();
    }
    List<Mention> own = new ArrayList<>(found.size());
    for (Mention mention : found) {
      if (mention.from() >= start) {
        own.add(new Mention(mention.term(), mention.from() - start, mention.to() - start));
      }
    }
    return own;
  }

  /**
   * The document itself.
   *
   * @return its blocks, lines and furniture
   */
  public ReportDocument document() {
    return document;
  }

  /**
   * The terms that were looked for.
   *
   * @return the index, which also knows the frameworks
   */
  public TermIndex index() {
    return index;
  }

  /**
   * The blocks as passages.
   *
   * @return one a block, in the same order
   */
  public List<Passage> passages() {
    goOn.run();
    return passages;
  }

  /**
   * A text of the document that is not a block, with its mentions.
   *
   * @param text such as a line of the furniture or a cell
   * @return the text as a passage
   */
  public Passage passage(SpannedText text) {
    FoldedText folded = text.folded();
    return new Passage(text, folded, index.mentionsIn(folded));
  }

  /**
   * The sentences of all blocks that have a word of a cue.
   *
   * @param cue what the sentences may be about
   * @return the sentences in order
   */
  public Stream<Passage> sentencesWith(Cue cue) {
    goOn.run();
    return passages.stream()
        .filter(passage -> passage.has(cue))
        .flatMap(passage -> passage.sentencesWith(cue).stream());
  }

  /**
   * All mentions, also those that go on from a block into the next.
   *
   * @return the mentions in the order in which they end
   */
  public List<Mention> mentions() {
    goOn.run();
    return mentions;
  }

  /**
   * The block at a place.
   *
   * @param place a place of the document
   * @return the number of the block, from 0
   */
  public int blockAt(int place) {
    int found = Arrays.binarySearch(starts, place);
    return found >= 0 ? found : -found - 2;
  }

  /**
   * Where a block starts.
   *
   * @param block the number of the block, from 0
   * @return the place of its first character
   */
  public int startOf(int block) {
    return starts[block];
  }

  /**
   * A part of the document.
   *
   * @param from the number of its first block
   * @param to the number of the first block after it
   * @return the blocks, with the mentions that are whole in the part
   */
  public AnnotatedDocument part(int from, int to) {
    return only(IntStream.range(from, to).boxed().toList());
  }

  /**
   * Some blocks of the document.
   *
   * @param kept the numbers of the blocks to keep, in their order
   * @return those blocks, with the mentions that are whole in blocks which follow one another
   */
  public AnnotatedDocument only(List<Integer> kept) {
    if (kept.size() == passages.size()) {
      return this;
    }
    int[] places = new int[kept.size() + 1];
    int[] moved = new int[passages.size()];
    Arrays.fill(moved, LEFT_OUT);
    for (int i = 0; i < kept.size(); i++) {
      int block = kept.get(i);
      moved[block] = starts[block] - places[i];
      places[i + 1] = starts[block + 1] - moved[block];
    }
    List<Mention> within = new ArrayList<>();
    for (Mention mention : mentions) {
      int by = moved[blockAt(mention.from())];
      // Both ends move alike where no block between them is left out.
      if (by != LEFT_OUT && by == moved[blockAt(mention.to() - 1)]) {
        within.add(new Mention(mention.term(), mention.from() - by, mention.to() - by));
      }
    }
    List<Block> blocks = kept.stream().map(document.blocks()::get).toList();
    ReportDocument cut = new ReportDocument(document.text(), blocks, document.furniture());
    return new AnnotatedDocument(
        cut, index, kept.stream().map(passages::get).toList(), within, places, goOn);
  }

  @Override
  public String toString() {
    return document + ", " + Counted.of(mentions.size(), "mention");
  }
}
