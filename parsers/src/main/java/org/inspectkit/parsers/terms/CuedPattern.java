package org.inspectkit.parsers.terms;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.parsers.text.SpannedText;

/**
 * A regular expression that is tried only on a passage that has a word of one of its cues.
 *
 * <p>Instances are immutable.
 */
public final class CuedPattern {

  private final Pattern pattern;
  private final Set<Cue> cues;
  private final boolean folded;

  private CuedPattern(String regex, boolean folded, Cue cue, Cue... more) {
    this.pattern = Pattern.compile(regex);
    this.folded = folded;
    this.cues = EnumSet.of(cue, more);
  }

  /**
   * A pattern for the text as it is printed, where capitals matter.
   *
   * @param regex linear in the length of the text: every repetition has a limit
   * @param cue a word of this cue, or of one of the next, is in every match
   * @param more other cues
   * @return the pattern
   */
  public static CuedPattern printed(String regex, Cue cue, Cue... more) {
    return new CuedPattern(regex, false, cue, more);
  }

  /**
   * A pattern for the folded text: lower case, plain quotation marks, dashes and blanks.
   *
   * @param regex linear in the length of the text: every repetition has a limit
   * @param cue a word of this cue, or of one of the next, is in every match
   * @param more other cues
   * @return the pattern
   */
  public static CuedPattern folded(String regex, Cue cue, Cue... more) {
    return new CuedPattern(regex, true, cue, more);
  }

  /**
   * The first match in a passage.
   *
   * @param passage a block or a sentence
   * @return a matcher at the match that can look for the next; empty if there is none
   */
  public Optional<Matcher> find(Passage passage) {
    if (!passage.hasAny(cues)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(folded ? passage.folded() : passage.text());
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  /**
   * What a group of the first match holds.
   *
   * @param passage a block or a sentence
   * @param group the name of a group that takes part in every match
   * @return the part of the passage as it is printed; empty if there is no match
   */
  public Optional<SpannedText> find(Passage passage, String group) {
    return find(passage)
        .map(found -> passage.text().subSequence(found.start(group), found.end(group)));
  }

  /**
   * The sentences of a passage in which there may be a match.
   *
   * @param passage a block or a sentence
   * @return its sentences in order; none if it has no word of a cue
   */
  public List<Passage> sentencesOf(Passage passage) {
    return passage.hasAny(cues) ? passage.sentences() : List.of();
  }

  /**
   * Whether there is a match.
   *
   * @param passage a block or a sentence
   * @return true if there is one
   */
  public boolean isIn(Passage passage) {
    return passage.hasAny(cues)
        && pattern.matcher(folded ? passage.folded() : passage.text()).find();
  }

  @Override
  public String toString() {
    return pattern + " " + cues;
  }
}
