package org.inspectkit.parsers.readers.passage;

import java.util.List;
import java.util.Optional;
import org.inspectkit.internal.Wording;
import org.inspectkit.parsers.terms.Mention;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.SpannedText;

/** Some phrases of the catalogue, the more telling first, and where passages mention them. */
public final class Phrases {

  private final List<String> words;

  private Phrases(List<String> words) {
    this.words = words;
  }

  /** Phrases that are terms of the catalogue or words of a cue. */
  public static Phrases of(List<String> phrases) {
    return new Phrases(phrases.stream().map(Wording::words).toList());
  }

  /** Whether a passage mentions one. */
  public boolean isIn(Passage passage) {
    return first(passage).isPresent();
  }

  /** What is after the first of the phrases that a passage mentions. */
  public Optional<SpannedText> after(Passage passage) {
    return first(passage).map(mention -> passage.text().from(mention.to()).strip());
  }

  /** What is before the first of the phrases that a passage mentions. */
  public Optional<SpannedText> before(Passage passage) {
    return first(passage).map(mention -> passage.text().subSequence(0, mention.from()).strip());
  }

  private Optional<Mention> first(Passage passage) {
    Optional<Mention> found = Optional.empty();
    int most = words.size();
    for (Mention mention : passage.mentions()) {
      int telling = words.indexOf(mention.term().words());
      if (telling >= 0 && telling < most) {
        most = telling;
        found = Optional.of(mention);
      }
    }
    return found;
  }
}
