package org.inspectkit.grading;

import java.util.List;

/**
 * Why a link is as it is.
 *
 * @param sentence the reason, in one sentence of our own
 * @param sources published documents and pages that carry it
 * @param unverified what the sources leave open; one entry a fact
 */
public record Rationale(String sentence, List<String> sources, List<String> unverified) {

  /**
   * Makes one, with copies of what could change.
   *
   * @throws IllegalArgumentException if the sentence or a source is blank
   */
  public Rationale {
    if (sentence.isBlank() || sources.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a rationale is a sentence, a source a text");
    }
    sources = List.copyOf(sources);
    unverified = List.copyOf(unverified);
  }

  /**
   * A rationale that leaves nothing open.
   *
   * @param sentence the reason, in one sentence
   * @param sources published documents and pages that carry it
   * @return the rationale
   */
  public static Rationale of(String sentence, String... sources) {
    return new Rationale(sentence, List.of(sources), List.of());
  }

  /** The sentence with its sources after it, as one sentence. */
  @Override
  public String toString() {
    String open = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    String cited = String.join("; ", sources);
    String doubts = unverified.isEmpty() ? "" : "not verified: " + String.join("; ", unverified);
    String between = cited.isEmpty() || doubts.isEmpty() ? "" : "; ";
    String after = cited + between + doubts;
    return open + (after.isEmpty() ? "." : " (" + after + ").");
  }
}
