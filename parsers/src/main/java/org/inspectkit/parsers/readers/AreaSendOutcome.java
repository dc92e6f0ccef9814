package org.inspectkit.parsers.readers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.grades.Judgements;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.readers.passage.Told;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.scale.Grade;
import org.inspectkit.source.Statement;
import org.inspectkit.source.StatementKind;

/**
 * Reads the outcome of an area SEND inspection, which is a sentence. Each of the three has a phrase
 * of its own; how the children it speaks of are named behind it does not matter. A sentence on the
 * same subject that is none of the three is kept as unresolved, also beside one that is.
 */
final class AreaSendOutcome {

  /** How the sentence of each outcome begins, by the id of its grade. */
  private static final Map<String, Pattern> SENTENCES =
      Map.of(
          "typically-positive", SendPatterns.POSITIVE,
          "inconsistent", SendPatterns.INCONSISTENT,
          "widespread-failings", SendPatterns.FAILINGS);

  private AreaSendOutcome() {}

  /** Every statement of the outcome in its section; one that is none of the three is kept too. */
  static void read(List<SpannedText> section, JudgementArea area, Judgements judgements) {
    List<SpannedText> stated =
        section.stream()
            .flatMap(text -> new Passage(text, List.of()).sentences().stream())
            .map(Passage::text)
            .filter(sentence -> grade(sentence, area).isPresent() || isOnOutcome(sentence))
            .toList();
    List<SpannedText> all = stated.isEmpty() ? section.stream().limit(1).toList() : stated;
    all.forEach(text -> judgements.add(area, outcome(text, area), statement(text)));
  }

  private static JudgementOutcome outcome(SpannedText sentence, JudgementArea area) {
    String printed = sentence.toString();
    Optional<Grade> grade = grade(sentence, area);
    return grade.isPresent()
        ? new JudgementOutcome.Graded(grade.get(), printed, Optional.empty())
        : new JudgementOutcome.Unresolved(printed);
  }

  private static Statement statement(SpannedText sentence) {
    return Told.as(StatementKind.NARRATIVE, sentence);
  }

  private static boolean isOnOutcome(SpannedText sentence) {
    return SendPatterns.SUBJECT.matcher(sentence.folded()).lookingAt();
  }

  private static Optional<Grade> grade(SpannedText sentence, JudgementArea area) {
    FoldedText folded = sentence.folded();
    return SENTENCES.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(folded).lookingAt())
        .findFirst()
        .flatMap(entry -> area.scale().flatMap(scale -> scale.grade(entry.getKey())));
  }

  /** A heading to which its text sticks, as happens where a page is laid out as a table. */
  static List<SpannedText> behindHeading(List<Block> blocks, String heading) {
    return blocks.stream()
        .filter(block -> Printed.startsWith(block.text(), heading + " "))
        .map(block -> block.text().from(heading.length()).strip())
        .limit(1)
        .toList();
  }
}
