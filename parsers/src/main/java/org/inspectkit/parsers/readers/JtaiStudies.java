package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.inspectkit.framework.Framework;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.readers.passage.Statements;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.source.Statement;

/**
 * Takes the cases set in boxes out of a letter, wherever the boxes are: one case a box, with all
 * its paragraphs. Of a document that does not mark boxes only a case within an item is certain.
 */
final class JtaiStudies {

  private final AnnotatedDocument document;
  private final List<Block> blocks;
  private final List<Passage> passages;
  private final StudyWithinItem within;
  private final List<Integer> rest = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  JtaiStudies(AnnotatedDocument letter, Framework framework) {
    this.document = StudyWithinItem.apart(letter, framework);
    this.blocks = document.document().blocks();
    this.passages = document.passages();
    this.within = new StudyWithinItem(framework, blocks);
    int from = 0;
    while (from < blocks.size()) {
      int to = from + 1;
      while (to < blocks.size() && box(blocks.get(to)) == box(blocks.get(from))) {
        to++;
      }
      if (box(blocks.get(from)) > 0) {
        box(from, to);
      } else {
        paragraphs(from, to);
      }
      from = to;
    }
  }

  private static int box(Block block) {
    return block.lines().get(0).box();
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** The letter without them. */
  AnnotatedDocument rest() {
    return document.withBlocks(rest.stream().map(blocks::get).toList());
  }

  private void box(int from, int to) {
    Optional<Matcher> whole = LetterPatterns.WHOLE_STUDY.find(passages.get(from));
    SpannedText first = blocks.get(from).text();
    if (whole.isPresent()) {
      add(whole.get().group("title"), joined(first.from(whole.get().start("text")), from + 1, to));
    } else if (isHeading(from) && to > from + 1) {
      add(title(from), joined(blocks.get(from + 1).text(), from + 2, to));
    } else if (!rest.isEmpty() && isHeading(rest.get(rest.size() - 1))) {
      add(title(rest.remove(rest.size() - 1)), joined(first, from + 1, to));
    } else {
      IntStream.range(from, to).forEach(rest::add);
    }
  }

  private void paragraphs(int from, int to) {
    int i = from;
    while (i < to) {
      int end = i > 0 && isHeading(i) ? within.rest(blocks.get(i - 1), i + 1) : 0;
      if (end > 0) {
        add(title(i), joined(blocks.get(i + 1).text(), i + 2, end));
        i = end;
      } else {
        paragraph(i);
        i++;
      }
    }
  }

  private void paragraph(int block) {
    Optional<Matcher> whole = LetterPatterns.WHOLE_STUDY.find(passages.get(block));
    if (whole.isPresent()) {
      add(whole.get().group("title"), blocks.get(block).text().from(whole.get().start("text")));
    } else {
      rest.add(block);
    }
  }

  private boolean isHeading(int block) {
    return passages.get(block).has(Cue.STUDY) && within.isTitle(Headings.key(blocks.get(block)));
  }

  private String title(int heading) {
    return Printed.without(blocks.get(heading).text(), ":.");
  }

  private SpannedText joined(SpannedText first, int from, int to) {
    SpannedText all = first;
    for (Block block : blocks.subList(from, to)) {
      all = all.join(block.kind() == BlockKind.ITEM ? " \u2022 " : " ", block.text());
    }
    return all;
  }

  private void add(String title, SpannedText text) {
    List<Statement> statements = Statements.narrated(text);
    findings.add(
        Finding.builder()
            .kind(FindingKind.CASE_STUDY)
            .text(statements.get(0).text())
            .section(title)
            .statements(statements)
            .build());
  }
}
