package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.SectionRole;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.parsers.grades.Judgements;
import org.inspectkit.parsers.readers.passage.Sections;
import org.inspectkit.parsers.readers.passage.Statements;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.CuedPattern;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.scale.Grade;
import org.inspectkit.source.StatementKind;

/**
 * Reads the outcome of an area SEND inspection, which is a sentence. Each of the three has a phrase
 * of its own; how the children it speaks of are named after it does not matter. A sentence on the
 * same subject that is none of the three is kept as unresolved, also beside one that is, and so is
 * one in which the subject begins a second time.
 */
final class AreaSendOutcome {

  private AreaSendOutcome() {}

  /**
   * Every statement of the outcome in its section, one that is none of the three too. Where it is
   * one of the three, one elsewhere may be the outcome of another report, which is a conflict.
   */
  static void read(AnnotatedDocument document, Edition edition, Judgements judgements) {
    JudgementArea area = edition.areas().get(0);
    List<Passage> section = section(document, edition);
    List<Passage> elsewhere = new ArrayList<>(document.passages());
    elsewhere.removeAll(section);
    List<Passage> stated =
        new ArrayList<>(sentences(section, s -> grade(s, area).isPresent() || isOnOutcome(s)));
    List<Passage> all = stated.isEmpty() ? section.stream().limit(1).toList() : stated;
    all.forEach(sentence -> add(sentence, outcome(sentence, area), area, judgements));
    if (stated.stream().anyMatch(s -> grade(s, area).isPresent())) {
      for (Passage sentence : sentences(elsewhere, s -> true)) {
        grade(sentence, area, FormulaPatterns.OUTCOMES_WITHIN)
            .map(grade -> graded(sentence, grade))
            .ifPresent(outcome -> add(sentence, outcome, area, judgements));
      }
    }
  }

  private static void add(
      Passage sentence, JudgementOutcome outcome, JudgementArea area, Judgements judgements) {
    judgements.add(area, outcome, Statements.as(StatementKind.NARRATIVE, sentence.text()));
  }

  private static JudgementOutcome graded(Passage sentence, Grade grade) {
    return new JudgementOutcome.Graded(grade, sentence.text().toString(), Optional.empty());
  }

  private static List<Passage> sentences(List<Passage> passages, Predicate<Passage> which) {
    return passages.stream()
        .flatMap(passage -> passage.sentencesWith(Cue.OUTCOME).stream())
        .filter(which)
        .toList();
  }

  private static List<Passage> section(AnnotatedDocument document, Edition edition) {
    List<Passage> section =
        Sections.of(document, Frameworks.of(edition.frameworkId())).stream()
            .filter(s -> s.role() == SectionRole.OUTCOME)
            .flatMap(s -> s.passages().stream())
            .toList();
    return section.isEmpty() ? afterHeading(document.passages()) : section;
  }

  private static JudgementOutcome outcome(Passage sentence, JudgementArea area) {
    return grade(sentence, area)
        .filter(grade -> !FormulaPatterns.SECOND_OUTCOME.isIn(sentence))
        .map(grade -> graded(sentence, grade))
        .orElseGet(() -> new JudgementOutcome.Unresolved(sentence.text().toString()));
  }

  private static boolean isOnOutcome(Passage sentence) {
    return FormulaPatterns.ON_OUTCOME.isIn(sentence)
        || FormulaPatterns.SECOND_OUTCOME.isIn(sentence);
  }

  private static Optional<Grade> grade(Passage sentence, JudgementArea area) {
    return grade(sentence, area, FormulaPatterns.OUTCOMES);
  }

  private static Optional<Grade> grade(
      Passage sentence, JudgementArea area, Map<String, CuedPattern> outcomes) {
    return outcomes.entrySet().stream()
        .filter(entry -> entry.getValue().isIn(sentence))
        .findFirst()
        .flatMap(entry -> area.scale().flatMap(scale -> scale.grade(entry.getKey())));
  }

  /** A heading to which its text sticks, as happens where a page is laid out as a table. */
  private static List<Passage> afterHeading(List<Passage> passages) {
    String heading = FormulaPatterns.OUTCOME_HEADING + " ";
    return passages.stream()
        .filter(passage -> passage.folded().startsWith(heading))
        .map(passage -> passage.slice(heading.length(), passage.text().length()))
        .limit(1)
        .toList();
  }
}
