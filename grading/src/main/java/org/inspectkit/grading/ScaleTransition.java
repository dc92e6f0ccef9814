package org.inspectkit.grading;

import java.util.List;
import org.inspectkit.internal.ShortLine;

/**
 * What a source says of the transition from some scales to others, beside what the hub says: that
 * the bar was raised, that the descriptors stayed the same, that new grades are not to be compared.
 * Where there is a transition, it counts, not the way through the hub.
 *
 * @param from ids of the scales before it
 * @param to ids of the scales after it
 * @param correspondence how closely the scales before agree with those after
 * @param remark what to bear in mind, in a few words
 * @param rationale why
 */
public record ScaleTransition(
    List<String> from,
    List<String> to,
    Correspondence correspondence,
    String remark,
    Rationale rationale) {

  /**
   * Makes one, with copies of what could change.
   *
   * @throws IllegalArgumentException if there is no source, the remark is blank, or it claims that
   *     two scales are one
   */
  public ScaleTransition {
    from = List.copyOf(from);
    to = List.copyOf(to);
    if (rationale.sources().isEmpty() || remark.isBlank()) {
      throw new IllegalArgumentException(
          "the transition " + from + " to " + to + " needs a source");
    }
    if (correspondence == Correspondence.IDENTICAL) {
      throw new IllegalArgumentException(from + " and " + to + " are not one scale");
    }
  }

  /**
   * Whether it leads from one scale to another.
   *
   * @param fromScale a scale's id
   * @param toScale a scale's id
   * @return true in this direction only
   */
  public boolean leads(String fromScale, String toScale) {
    return from.contains(fromScale) && to.contains(toScale);
  }

  @Override
  public String toString() {
    return ShortLine.of(from + " to " + to + ": " + correspondence + ", " + remark);
  }
}
