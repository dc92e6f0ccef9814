package org.inspectkit.parsers.terms;

/**
 * A term at a place.
 *
 * @param term the term
 * @param from where its first word starts, counted from the start of what was searched; less than 0
 *     where it is in a piece that was searched before
 * @param to the end of its last word
 */
public record Mention(Term term, int from, int to) {

  /**
   * How many characters it covers.
   *
   * @return its length
   */
  public int length() {
    return to - from;
  }

  Mention movedBy(int characters) {
    return new Mention(term, from + characters, to + characters);
  }

  @Override
  public String toString() {
    return term + " [" + from + ", " + to + ")";
  }
}
