package org.inspectkit.parsers.grades;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.passage.Lines;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Sense;
import org.inspectkit.parsers.terms.Term;
import org.inspectkit.parsers.text.TextLine;

/**
 * Where the name of a judgement area is all that a heading, a line or a cell says, alone or with a
 * grade after it. A name within a sentence is not a label.
 */
public final class AreaLabels {

  private AreaLabels() {}

  /** The area of one edition, and the blocks in which its label starts and ends. */
  public record AreaLabel(JudgementArea area, int first, int last) {}

  /** The labels in the order of the document; for areas of several editions one each. */
  public static List<AreaLabel> in(AnnotatedDocument document, Framework framework) {
    return framework.editions().stream()
        .flatMap(edition -> edition.scale().stream())
        .findFirst()
        .map(scale -> labels(document, framework, new GradeForms(scale)))
        .orElse(List.of());
  }

  private static List<AreaLabel> labels(
      AnnotatedDocument document, Framework framework, GradeForms forms) {
    List<TextLine> lines = new ArrayList<>();
    List<Integer> blocks = new ArrayList<>();
    for (int i = 0; i < document.passages().size(); i++) {
      Block block = document.document().blocks().get(i);
      for (TextLine line : block.lines()) {
        if (Lines.isNext(lines, line)) {
          lines.add(line);
          blocks.add(i);
        }
      }
    }
    TableContents contents =
        new TableContents(
            lines, document.index(), t -> !areas(t, framework).isEmpty(), forms, forms::inCell);
    List<AreaLabel> labels = new ArrayList<>();
    for (TableLabel label : contents.labels) {
      for (JudgementArea area : areas(label.term(), framework)) {
        labels.add(new AreaLabel(area, blocks.get(label.from()), blocks.get(label.to())));
      }
    }
    return labels;
  }

  private static List<JudgementArea> areas(Term term, Framework framework) {
    return term.senses(Sense.Area.class)
        .filter(sense -> sense.framework().equals(framework))
        .map(Sense.Area::area)
        .toList();
  }
}
