package org.inspectkit.parsers.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
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

  private static final int BLOCKS_BETWEEN_CHECKS = 64;

  private final ReportDocument document;
  private final TermIndex index;
  private final List<Passage> passages;

  /** The mentions that go on from a block into the next. */
  private final List<Mention> across;

  private final int[] starts;
  private final Runnable goOn;

  private AnnotatedDocument(
      ReportDocument document,
      TermIndex index,
      List<Passage> passages,
      List<Mention> across,
      Runnable goOn) {
    this.document = document;
    this.index = index;
    this.passages = List.copyOf(passages);
    this.across = List.copyOf(across);
    this.starts = new int[passages.size() + 1];
    this.goOn = goOn;
    for (int i = 0; i < passages.size(); i++) {
      starts[i + 1] = starts[i] + passages.get(i).text().length() + 1;
    }
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
    List<Passage> passages = new ArrayList<>(blocks.size());
    List<Mention> across = new ArrayList<>();
    List<Mention> found = new ArrayList<>();
    TermSearch search = index.search(found::add);
    int start = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (i % BLOCKS_BETWEEN_CHECKS == 0) {
        goOn.run();
      }
      SpannedText text = blocks.get(i).text();
      FoldedText folded = text.folded();
      search.read(folded);
      passages.add(new Passage(text, folded, within(found, start, across)));
      found.clear();
      start += text.length() + 1;
    }
    return new AnnotatedDocument(document, index, passages, across, goOn);
  }

  /** The mentions that are whole in a block; the others are added, with places of the document. */
  private static List<Mention> within(List<Mention> found, int start, List<Mention> across) {
    List<Mention> own = found.isEmpty() ? List.of() : new ArrayList<>(found.size());
    for (Mention mention : found) {
      if (mention.from() >= 0) {
        own.add(mention);
      } else {
        across.add(mention.movedBy(start));
      }
    }
    return own;
  }

  /**
   * The same text, or some of it, in other blocks. Only blocks that are new are searched.
   *
   * @param blocks the blocks
   * @return a document of them with the mentions that are whole in one of them; this one if the
   *     blocks are the same
   */
  public AnnotatedDocument withBlocks(List<Block> blocks) {
    if (blocks.equals(document.blocks())) {
      return this;
    }
    goOn.run();
    IdentityHashMap<Block, Passage> known = new IdentityHashMap<>(passages.size());
    for (int i = 0; i < passages.size(); i++) {
      known.put(document.blocks().get(i), passages.get(i));
    }
    List<Passage> other = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      other.add(known.computeIfAbsent(block, b -> passage(b.text())));
    }
    ReportDocument same = new ReportDocument(document.text(), blocks, document.furniture());
    return new AnnotatedDocument(same, index, other, List.of(), goOn);
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
   * All mentions. A document as it was read also has those that go on from a block into the next; a
   * part of it, and a document of other blocks, has only those that are whole in a block.
   *
   * @return the mentions in the order in which they end
   */
  public List<Mention> mentions() {
    goOn.run();
    List<Mention> all = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < passages.size(); i++) {
      for (Mention mention : passages.get(i).mentions()) {
        Mention own = mention.movedBy(starts[i]);
        for (; next < across.size() && across.get(next).to() <= own.to(); next++) {
          all.add(across.get(next));
        }
        all.add(own);
      }
    }
    all.addAll(across.subList(next, across.size()));
    return Collections.unmodifiableList(all);
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
   * @return those blocks, with the mentions that are whole in one of them; this document if the
   *     part is all of it
   */
  public AnnotatedDocument part(int from, int to) {
    return withBlocks(document.blocks().subList(from, to));
  }

  @Override
  public String toString() {
    int within = passages.stream().mapToInt(passage -> passage.mentions().size()).sum();
    return document + ", " + Counted.of(within + across.size(), "mention");
  }
}
