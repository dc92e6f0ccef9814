package org.inspectkit.parsers.readers;

import java.util.Optional;
import java.util.regex.Matcher;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.SpannedText;

/** Reads what a visit looked at, from the sentence that says so in the opening paragraphs. */
final class VisitTopic {

  private static final int LONGEST = 400;

  private VisitTopic() {}

  static Optional<SpannedText> find(AnnotatedDocument document) {
    return document
        .sentencesWith(Cue.LOOKED_AT)
        .flatMap(sentence -> topic(sentence).stream())
        .findFirst();
  }

  private static Optional<SpannedText> topic(Passage sentence) {
    if (sentence.text().length() > LONGEST) {
      return Optional.empty();
    }
    return VisitPatterns.LOOKED_AT
        .find(sentence)
        .map(looked -> sentence.text().from(looked.end()))
        .filter(rest -> !isOfEvidence(rest))
        .map(VisitTopic::withoutArrangements);
  }

  private static boolean isOfEvidence(SpannedText rest) {
    return Printed.startsWith(rest, "a range of evidence") || Printed.startsWith(rest, "range of");
  }

  private static SpannedText withoutArrangements(SpannedText rest) {
    Matcher arrangements = VisitPatterns.ARRANGEMENTS.matcher(rest);
    SpannedText topic = arrangements.find() ? rest.from(arrangements.end()) : rest;
    return Printed.endsIn(topic, ".") ? topic.subSequence(0, topic.length() - 1) : topic;
  }
}
