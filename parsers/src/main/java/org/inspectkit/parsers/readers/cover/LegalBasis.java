package org.inspectkit.parsers.readers.cover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.parsers.text.SpannedText;

/** Reads under which act an inspection was carried out. */
final class LegalBasis {

  private static final List<String> WHAT = List.of("nspection", "isit", "ssessment", "rating");
  private static final List<String> DONE =
      List.of("carried out", "conducted", "undertaken", "for the purpose");

  private LegalBasis() {}

  /**
   * The words that name the act, in a sentence that says how this inspection was carried out, in
   * the text or else in what is not a block of the report, such as its footnotes.
   */
  static Optional<SpannedText> find(AnnotatedDocument document) {
    return first(document.sentencesWith(Cue.LAW))
        .or(
            () ->
                first(
                    document.document().furniture().stream()
                        .map(line -> document.passage(line.text()))));
  }

  private static Optional<SpannedText> first(Stream<Passage> sentences) {
    return sentences
        .filter(LegalBasis::isOwn)
        .flatMap(sentence -> CoverPatterns.ACT.find(sentence, "act").stream())
        .findFirst();
  }

  private static boolean isOwn(Passage sentence) {
    FoldedText text = sentence.folded();
    return WHAT.stream().anyMatch(text::contains) && DONE.stream().anyMatch(text::contains);
  }
}
