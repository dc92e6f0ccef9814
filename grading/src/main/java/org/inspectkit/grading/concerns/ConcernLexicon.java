package org.inspectkit.grading.concerns;

import java.util.List;
import java.util.Optional;

/**
 * The words by which concerns are found.
 *
 * <pre>{@code
 * ConcernLexicon.standard().mentions("Chronologies are missing from case files")
 *     .forEach(System.out::println);    // case-recording (case files), chronologies (Chronologies)
 * }</pre>
 */
public final class ConcernLexicon {

  private final List<Concern> concerns;

  private ConcernLexicon(List<Concern> concerns) {
    this.concerns = List.copyOf(concerns);
  }

  /**
   * The lexicon that comes with this module.
   *
   * @return the lexicon, as the file {@code concerns.json} beside this class states it
   */
  public static ConcernLexicon standard() {
    return Standard.LEXICON;
  }

  /**
   * A lexicon of one's own.
   *
   * @param concerns the concerns, in the order in which mentions are to be given
   * @return the lexicon
   */
  public static ConcernLexicon of(List<Concern> concerns) {
    return new ConcernLexicon(concerns);
  }

  /**
   * Every concern.
   *
   * @return the concerns, in the order of the lexicon
   */
  public List<Concern> concerns() {
    return concerns;
  }

  /**
   * The concerns that a text speaks of.
   *
   * @param text the text
   * @return one mention a concern, by the first of its terms that is found; empty if there is none
   */
  public List<Mention> mentions(String text) {
    Words words = new Words(text);
    return concerns.stream().flatMap(concern -> mention(concern, words).stream()).toList();
  }

  private static Optional<Mention> mention(Concern concern, Words words) {
    return concern.terms().stream()
        .flatMap(
            term -> words.find(term).stream().map(at -> ImmutableMention.of(concern, term, at)))
        .findFirst();
  }

  private static final class Standard {
    static final ConcernLexicon LEXICON = new ConcernLexicon(ConcernFile.load());
  }
}
