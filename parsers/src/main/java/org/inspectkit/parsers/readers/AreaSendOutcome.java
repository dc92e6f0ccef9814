package org.inspectkit.parsers.readers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.internal.PrintedText;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.passage.Sentence;
import org.inspectkit.parsers.readers.passage.Told;
import org.inspectkit.parsers.reading.Judgements;
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

  private static final String ARRANGEMENTS =
      "(?:the )?(?:local area )?partnership'?s?'? "
          + "(?:special educational needs (?:and/or|and/|and|or) ?disabilit(?:y|ies) )?(?:\\(?send\\)? )?arrangements ";

  private static final Pattern SUBJECT =
      Pattern.compile(ARRANGEMENTS + ".{0,80}\\bexperiences and outcomes\\b");

  /** How the sentence of each outcome begins, by the id of its grade. */
  private static final Map<String, Pattern> SENTENCES = sentences();

  private AreaSendOutcome() {}

  private static Map<String, Pattern> sentences() {
    Map<String, Pattern> sentences = new LinkedHashMap<>();
    sentences.put(
        "typically-positive",
        Pattern.compile(ARRANGEMENTS + "typically lead to positive experiences and outcomes\\b"));
    sentences.put(
        "inconsistent",
        Pattern.compile(ARRANGEMENTS + "lead to inconsistent experiences and outcomes\\b"));
    sentences.put(
        "widespread-failings",
        Pattern.compile(
            "there are widespread (?:and/or|and/|and|or) ?systemic failings,? leading to significant"
                + " concerns about the experiences and outcomes\\b"));
    return sentences;
  }

  /** Every statement of the outcome in its section; one that is none of the three is kept too. */
  static void read(List<SpannedText> section, JudgementArea area, Judgements judgements) {
    List<SpannedText> stated =
        section.stream()
            .flatMap(text -> Sentence.of(text).stream())
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
    return SUBJECT.matcher(PrintedText.fold(sentence.toString())).lookingAt();
  }

  private static Optional<Grade> grade(SpannedText sentence, JudgementArea area) {
    String folded = PrintedText.fold(sentence.toString());
    return SENTENCES.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(folded).lookingAt())
        .findFirst()
        .flatMap(entry -> area.scale().flatMap(scale -> scale.grade(entry.getKey())));
  }

  /** A heading to which its text sticks, as happens where a page is laid out as a table. */
  static List<SpannedText> behindHeading(List<Block> blocks, String heading) {
    return blocks.stream()
        .filter(block -> block.folded().startsWith(heading + " "))
        .map(block -> block.text().from(heading.length()).strip())
        .limit(1)
        .toList();
  }
}
