package org.inspectkit.parsers.readers;

import java.util.Comparator;
import java.util.Optional;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.parsers.grades.Judgements;
import org.inspectkit.parsers.grades.OwnPart;
import org.inspectkit.parsers.readers.passage.Statements;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Mention;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.terms.Sense;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.source.StatementKind;

/**
 * Reads outcomes that sentences state. Each is a phrase that the scale has among the forms of a
 * grade, and that no sentence has which speaks of anything else; what is said of an earlier
 * inspection is not the report's own. Sentences that differ are a conflict.
 */
final class StatedOutcomes {

  private StatedOutcomes() {}

  static void read(
      AnnotatedDocument document, Edition edition, Inspection facts, Judgements judgements) {
    OwnPart own = new OwnPart(document, edition, facts);
    for (JudgementArea area : edition.areas()) {
      area.scale().ifPresent(scale -> read(document, own, area, scale, judgements));
    }
  }

  private static void read(
      AnnotatedDocument document,
      OwnPart own,
      JudgementArea area,
      GradeScale scale,
      Judgements judgements) {
    for (int i = 0; i < document.passages().size(); i++) {
      Passage passage = document.passages().get(i);
      if (!own.isOther(i) && grade(passage, scale).isPresent()) {
        passage.sentences().forEach(sentence -> read(sentence, area, scale, judgements));
      }
    }
  }

  private static void read(
      Passage sentence, JudgementArea area, GradeScale scale, Judgements judgements) {
    Optional<Grade> grade = grade(sentence, scale);
    if (grade.isPresent() && !FormulaPatterns.OF_EARLIER.isIn(sentence)) {
      String printed = sentence.text().toString().strip();
      judgements.add(
          area,
          new JudgementOutcome.Graded(grade.get(), printed, Optional.empty()),
          Statements.as(StatementKind.NARRATIVE, sentence.text()));
    }
  }

  /** The grade of the longest phrase: a shorter one may be a part of it. */
  private static Optional<Grade> grade(Passage passage, GradeScale scale) {
    return passage.mentions().stream()
        .filter(mention -> label(mention, scale).isPresent())
        .max(Comparator.comparingInt(Mention::length))
        .flatMap(mention -> label(mention, scale));
  }

  static Optional<Grade> label(Mention mention, GradeScale scale) {
    return mention
        .term()
        .senses(Sense.Label.class)
        .filter(label -> label.scale().equals(scale))
        .map(Sense.Label::grade)
        .findFirst();
  }
}
