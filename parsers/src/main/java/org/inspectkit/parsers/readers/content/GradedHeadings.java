package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.framework.Edition;
import org.inspectkit.internal.Wording;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;

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

  /** The words of each form in which a grade is printed. */
  private final List<List<String>> grades;

  /** The words of a name and of its grade, in the order in which they are printed. */
  private record Parts(List<SpannedText> name, List<SpannedText> grade) {}

  private GradedHeadings(SectionRules rules, Edition edition) {
    this.rules = rules;
    this.grades =
        edition.scale().stream()
            .flatMap(scale -> scale.grades().stream())
            .flatMap(grade -> Stream.concat(Stream.of(grade.label()), grade.aliases().stream()))
            .map(label -> Wording.each(Wording.words(label)))
            .toList();
  }

  /** A document in which each name of an area with its grade alone is one row. */
  static AnnotatedDocument whole(AnnotatedDocument document, SectionRules rules, Edition edition) {
    GradedHeadings headings = new GradedHeadings(rules, edition);
    List<Block> blocks = document.document().blocks();
    List<Block> all = new ArrayList<>(blocks.size());
    int i = 0;
    while (i < blocks.size()) {
      i += headings.add(blocks, i, all);
    }
    return document.withBlocks(all);
  }

  /** Adds the next block or row; gives how many blocks it is made of. */
  private int add(List<Block> blocks, int from, List<Block> all) {
    List<SpannedText> words = new ArrayList<>();
    int length = 0;
    for (int i = from; i < blocks.size() && i < from + MOST_BLOCKS; i++) {
      Block block = blocks.get(i);
      length += block.text().length();
      if (length > LONGEST || !mayBePart(block)) {
        break;
      }
      addWords(block.text(), words);
      Optional<Block> row = row(blocks.subList(from, i + 1), words);
      if (row.isPresent()) {
        all.add(row.get());
        return i + 1 - from;
      }
    }
    all.add(blocks.get(from));
    return 1;
  }

  private static boolean mayBePart(Block block) {
    return block.kind() != BlockKind.ITEM && block.kind() != BlockKind.NUMBERED;
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

  private Optional<Block> row(List<Block> blocks, List<SpannedText> words) {
    return grades.stream()
        .flatMap(grade -> parts(words, grade).stream())
        .filter(parts -> !parts.name().isEmpty())
        .filter(parts -> rules.isName(joined(parts.name())))
        .findFirst()
        .map(parts -> row(blocks, joined(parts.name()), joined(parts.grade())));
  }

  /** Takes the words of a grade out of others, if all of them are there. */
  private static Optional<Parts> parts(List<SpannedText> words, List<String> grade) {
    Parts parts = new Parts(new ArrayList<>(), new ArrayList<>());
    for (SpannedText word : words) {
      int next = parts.grade().size();
      boolean ofGrade = next < grade.size() && word.folded().is(grade.get(next));
      (ofGrade ? parts.grade() : parts.name()).add(word);
    }
    return parts.grade().size() == grade.size() ? Optional.of(parts) : Optional.empty();
  }

  private static SpannedText joined(List<SpannedText> words) {
    return words.stream().reduce((text, word) -> text.join(" ", word)).orElseThrow();
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
