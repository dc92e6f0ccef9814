package org.inspectkit.parsers.readers.cover;

import java.util.Optional;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.SpannedText;

/** Finds the sentence that says when the next inspection will be. */
public final class NextInspection {

  private NextInspection() {}

  public static Optional<SpannedText> in(AnnotatedDocument document) {
    return document
        .sentencesWith(Cue.NEXT)
        .filter(SentencePatterns.NEXT_INSPECTION::isIn)
        .findFirst()
        .map(Passage::text)
        .map(SpannedText::strip);
  }
}
