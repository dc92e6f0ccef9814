package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.List;
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
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.scale.Grade;
import org.inspectkit.source.Statement;
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
    if (stated.stream().anyMatch(s -> grade(s, area).isPresent())) {
      stated.addAll(sentences(elsewhere, s -> grade(s, area).isPresent()));
    }
    List<Passage> all = stated.isEmpty() ? section.stream().limit(1).toList() : stated;
    for (Passage sentence : all) {
      Statement statement = Statements.as(StatementKind.NARRATIVE, sentence.text());
      judgements.add(area, outcome(sentence, area), statement);
    }
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
    String printed = sentence.text().toString();
    Optional<Grade> grade = grade(sentence, area);
    return grade.isPresent() && !FormulaPatterns.SECOND_OUTCOME.isIn(sentence)
        ? new JudgementOutcome.Graded(grade.get(), printed, Optional.empty())
        : new JudgementOutcome.Unresolved(printed);
  }

  private static boolean isOnOutcome(Passage sentence) {
    return FormulaPatterns.ON_OUTCOME.isIn(sentence)
        || FormulaPatterns.SECOND_OUTCOME.isIn(sentence);
  }

  private static Optional<Grade> grade(Passage sentence, JudgementArea area) {
    return FormulaPatterns.OUTCOMES.entrySet().stream()
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
