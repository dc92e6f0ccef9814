package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.parsers.text.lines.StoredText;

/**
 * Makes one row of the name of an area and the grade beside it, which are a table of one row above
 * a chapter. In a text both may be wrapped, and the words of the grade are then among those of the
 * name or in blocks of their own. It is such a row only where nothing is left over.
 */
final class GradedHeadings {

  private static final int LONGEST = 170;
  private static final int MOST_BLOCKS = 3;
  private static final int GAP = 2;

  private final SectionRules rules;

  private GradedHeadings(SectionRules rules) {
    this.rules = rules;
  }

  /** Blocks in which, from the first section on, each name of an area with its grade is one row. */
  static List<Block> whole(List<Block> blocks, SectionRules rules) {
    GradedHeadings headings = new GradedHeadings(rules);
    if (rules.grades().isEmpty()) {
      return blocks;
    }
    List<Block> all = new ArrayList<>(blocks.size());
    int i = 0;
    while (i < blocks.size() && !isSection(blocks.get(i), rules)) {
      all.add(blocks.get(i));
      i++;
    }
    while (i < blocks.size()) {
      i += headings.add(blocks, i, all);
    }
    return all;
  }

  private static boolean isSection(Block block, SectionRules rules) {
    return block.text().length() <= LONGEST && rules.isSection(block);
  }

  /** Adds the next block or row; gives how many blocks it is made of. */
  private int add(List<Block> blocks, int from, List<Block> all) {
    // A chapter right below another one keeps its heading: two rows would be a table.
    boolean below = isBelowRow(all);
    int to = below ? from : mostParts(blocks, from);
    for (int end = to; end > from; end--) {
      Optional<Block> row =
          isAlone(blocks, from, end - 1) ? row(blocks.subList(from, end)) : Optional.empty();
      if (row.isPresent()) {
        all.add(row.get());
        return end - from;
      }
    }
    all.add(blocks.get(from));
    return 1;
  }

  private static boolean isBelowRow(List<Block> all) {
    Block above = all.isEmpty() ? null : all.get(all.size() - 1);
    return above != null && isRow(above) && !SectionTrail.isHead(above);
  }

  /** Where the blocks end that may be the parts of a row; where they begin if none has a grade. */
  private int mostParts(List<Block> blocks, int from) {
    int end = from;
    int length = 0;
    boolean graded = false;
    while (end < Math.min(blocks.size(), from + MOST_BLOCKS) && mayBePart(blocks.get(end))) {
      length += blocks.get(end).text().length();
      if (length > LONGEST) {
        break;
      }
      graded = graded || holdsGrade(blocks.get(end));
      end++;
    }
    return graded ? end : from;
  }

  /** Whether the first word of a grade is in a block. */
  private boolean holdsGrade(Block block) {
    FoldedText text = block.text().folded();
    for (List<String> grade : rules.grades()) {
      if (text.contains(grade.get(0))) {
        return true;
      }
    }
    return false;
  }

  /** Whether blocks are neither a row already nor among the rows of a larger table. */
  private static boolean isAlone(List<Block> blocks, int first, int last) {
    boolean whole = first == last && isRow(blocks.get(first));
    return !whole && SectionTrail.areAlone(blocks, first, last);
  }

  private static boolean isRow(Block block) {
    return block.kind() == BlockKind.ROW;
  }

  /** Neither a name nor a grade in words has a number, or a stop at its end. */
  private static boolean mayBePart(Block block) {
    return block.kind() != BlockKind.ITEM
        && block.kind() != BlockKind.NUMBERED
        && !Printed.endsIn(block.text(), ".")
        && !holdsDigit(block.text());
  }

  private static boolean holdsDigit(SpannedText text) {
    for (int i = 0; i < text.length(); i++) {
      if (Printed.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static void addWords(SpannedText text, List<SpannedText> words) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        if (i > start) {
          words.add(text.subSequence(start, i));
        }
        start = i + 1;
      }
    }
  }

  private Optional<Block> row(List<Block> blocks) {
    List<SpannedText> words = new ArrayList<>();
    blocks.forEach(block -> addWords(block.text(), words));
    List<String> folded = words.stream().map(word -> word.folded().toString()).toList();
    for (List<String> grade : rules.grades()) {
      BitSet places = places(folded, grade);
      // A whole grade before a name is that of the name above it.
      boolean last = places.length() > grade.size();
      if (places.cardinality() == grade.size() && words.size() > grade.size() && last) {
        SpannedText name = joined(words, i -> !places.get(i));
        if (rules.isName(name) && rules.strand(rules.key(name)).isEmpty()) {
          return Optional.of(row(blocks, name, joined(words, places::get)));
        }
      }
    }
    return Optional.empty();
  }

  /** Where the words of a grade are among others, as far as they are there in their order. */
  private static BitSet places(List<String> words, List<String> grade) {
    BitSet places = new BitSet();
    int next = 0;
    for (int i = 0; i < words.size() && next < grade.size(); i++) {
      if (words.get(i).equals(grade.get(next))) {
        places.set(i);
        next++;
      }
    }
    return places;
  }

  private static SpannedText joined(List<SpannedText> words, IntPredicate which) {
    return StoredText.joined(
        IntStream.range(0, words.size()).filter(which).mapToObj(words::get).toList(), " ");
  }

  private static Block row(List<Block> blocks, SpannedText name, SpannedText grade) {
    TextLine first = blocks.get(0).lines().get(0);
    SpannedText text = name.join(" ", grade);
    TextCell label = new TextCell(first.indent(), name);
    TextCell beside = new TextCell(label.end() + GAP, grade);
    TextLine line =
        new TextLine(
            first.page(),
            first.number(),
            first.kind(),
            first.indent(),
            text,
            List.of(label, beside),
            first.gapBefore(),
            first.box());
    return new Block(BlockKind.ROW, text, List.of(), Optional.empty(), List.of(line));
  }
}
