package org.inspectkit.parsers.readers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.grades.GradeForms;
import org.inspectkit.parsers.grades.Judgements;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Statements;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.source.StatementKind;

/**
 * The judgements that an annual performance assessment states in sentences: the one that opens the
 * section of an area, and the one on the council's capacity to improve.
 */
final class ApaSentences {

  private static final String CAPACITY = "capacity-to-improve";

  private final Edition edition;
  private final Judgements judgements;
  private final GradeForms forms;

  private ApaSentences(Edition edition, Judgements judgements) {
    this.edition = edition;
    this.judgements = judgements;
    this.forms = new GradeForms(edition.scale().orElseThrow());
  }

  static void add(AnnotatedDocument document, Edition edition, Judgements judgements) {
    ApaSentences sentences = new ApaSentences(edition, judgements);
    Optional<JudgementArea> section = Optional.empty();
    for (int i = 0; i < document.passages().size(); i++) {
      Block block = document.document().blocks().get(i);
      List<JudgementArea> named = edition.areasPrintedAs(Headings.key(block));
      if (named.size() == 1) {
        section = Optional.of(named.get(0));
      } else {
        if (block.kind() == BlockKind.PARAGRAPH) {
          sentences.read(document.passages().get(i), section);
        }
        // Only the paragraph directly below the heading of an area states its grade.
        section = Optional.empty();
      }
    }
  }

  private void read(Passage paragraph, Optional<JudgementArea> section) {
    for (Passage sentence : paragraph.sentencesWith(Cue.CONTRIBUTION)) {
      FormulaPatterns.CONTRIBUTION
          .find(sentence)
          .ifPresent(stated -> state(sentence, stated, section));
    }
  }

  private void state(Passage sentence, Matcher stated, Optional<JudgementArea> section) {
    boolean capacity = stated.group("capacity") != null;
    Optional<JudgementArea> area = capacity ? edition.area(CAPACITY) : section;
    SpannedText grade = sentence.text().subSequence(stated.start("grade"), stated.end("grade"));
    Optional<JudgementOutcome> outcome = forms.label(grade);
    if (area.isPresent() && outcome.isPresent()) {
      judgements.add(
          area.get(), outcome.get(), Statements.as(StatementKind.NARRATIVE, sentence.text()));
    }
  }
}
