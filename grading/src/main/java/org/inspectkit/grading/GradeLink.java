package org.inspectkit.grading;

import java.util.Objects;
import java.util.Optional;
import org.inspectkit.scale.Grade;

/**
 * Where a source lets a grade meet the hub.
 *
 * @param grade the grade
 * @param edition the edition of a framework that the link is about; empty if it holds for all
 * @param bands where it lies on the yardstick; empty where nothing supports a place
 * @param correspondence how closely, from the side of the grade
 * @param rationale why
 */
public record GradeLink(
    Grade grade,
    Optional<String> edition,
    Optional<BandRange> bands,
    Correspondence correspondence,
    Rationale rationale) {

  /**
   * Makes one that claims no more than it cites.
   *
   * @throws IllegalArgumentException if there are bands without a correspondence or the reverse, a
   *     place without a source, a range that claims to be one to one, or a grade that claims to be
   *     the yardstick itself
   */
  public GradeLink {
    Objects.requireNonNull(edition, "edition");
    boolean linked = correspondence != Correspondence.NONE;
    require(linked == bands.isPresent(), grade, "bands and correspondence belong together");
    require(!linked || !rationale.sources().isEmpty(), grade, "a place needs a source");
    require(correspondence != Correspondence.IDENTICAL, grade, "no grade is the yardstick itself");
    require(
        !correspondence.oneToOne() || bands.flatMap(BandRange::single).isPresent(),
        grade,
        "one to one is with one band");
  }

  private static void require(boolean holds, Grade grade, String problem) {
    if (!holds) {
      throw new IllegalArgumentException(grade + ": " + problem);
    }
  }

  @Override
  public String toString() {
    return grade + bands.map(b -> " = " + b + " (" + correspondence + ")").orElse(" = nothing");
  }
}
