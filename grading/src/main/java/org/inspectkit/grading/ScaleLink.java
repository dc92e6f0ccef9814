package org.inspectkit.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.scale.QualityBand;

/**
 * A row of the crosswalk: how the grades of a scale meet the hub.
 *
 * @param scale the scale
 * @param edition the edition of a framework that the row is about, where editions use the scale
 *     differently; empty for the row that holds otherwise
 * @param links one link a grade, best first
 * @param rationale why
 */
public record ScaleLink(
    GradeScale scale, Optional<String> edition, List<GradeLink> links, Rationale rationale) {

  /**
   * Makes one that keeps the order of the scale.
   *
   * @throws IllegalArgumentException if the links are not those of the scale's grades in order, a
   *     better grade lies below a worse one, a band claimed one to one is shared, a list of
   *     categories is linked, or there is no source
   */
  public ScaleLink {
    Objects.requireNonNull(edition, "edition");
    links = List.copyOf(links);
    require(!rationale.sources().isEmpty(), scale, "there is no source");
    require(
        links.stream().map(GradeLink::grade).toList().equals(scale.grades()),
        scale,
        "there must be one link a grade, best first");
    for (GradeLink link : links) {
      require(link.edition().equals(edition), scale, link + " is about another edition");
      require(scale.graded() || link.bands().isEmpty(), scale, "a category is not a grade");
    }
    checkNeighbours(scale, links);
  }

  /** No grade lies above the one before it, so that what holds of neighbours holds of all. */
  private static void checkNeighbours(GradeScale scale, List<GradeLink> links) {
    List<GradeLink> placed = links.stream().filter(l -> l.bands().isPresent()).toList();
    for (int i = 1; i < placed.size(); i++) {
      GradeLink better = placed.get(i - 1);
      GradeLink worse = placed.get(i);
      BandRange upper = better.bands().orElseThrow();
      BandRange lower = worse.bands().orElseThrow();
      require(upper.isAtLeast(lower), scale, better + " and " + worse + " are in wrong order");
      boolean alone = better.correspondence().oneToOne() || worse.correspondence().oneToOne();
      require(
          !alone || upper.isBetterThan(lower),
          scale,
          better + " and " + worse + " share a band and are not one to one");
    }
  }

  /**
   * A row in which each grade is in a band of its own.
   *
   * @param scale the scale
   * @param correspondence how closely
   * @param bestFirst a band a grade, in the order of the scale
   * @param rationale why
   * @return the row
   * @throws IllegalArgumentException if there is not one band a grade, or the row is flawed
   */
  public static ScaleLink of(
      GradeScale scale,
      Correspondence correspondence,
      List<QualityBand> bestFirst,
      Rationale rationale) {
    if (bestFirst.size() != scale.grades().size()) {
      throw new IllegalArgumentException(scale.id() + ": there must be one band a grade");
    }
    List<GradeLink> links = new ArrayList<>();
    for (int i = 0; i < bestFirst.size(); i++) {
      Optional<BandRange> band = Optional.of(BandRange.of(bestFirst.get(i)));
      links.add(
          new GradeLink(scale.grades().get(i), Optional.empty(), band, correspondence, rationale));
    }
    return new ScaleLink(scale, Optional.empty(), links, rationale);
  }

  /**
   * A row that says that nothing supports a place.
   *
   * @param scale the scale
   * @param reason why not
   * @return the row
   */
  public static ScaleLink none(GradeScale scale, Rationale reason) {
    return new ScaleLink(scale, Optional.empty(), unlinked(scale, reason), reason);
  }

  private static List<GradeLink> unlinked(GradeScale scale, Rationale reason) {
    return scale.grades().stream().map(grade -> unlinked(grade, reason)).toList();
  }

  static GradeLink unlinked(Grade grade, Rationale reason) {
    return new GradeLink(grade, Optional.empty(), Optional.empty(), Correspondence.NONE, reason);
  }

  /**
   * The link of a grade.
   *
   * @param grade the grade
   * @return the link; empty if the grade is not on the scale
   */
  public Optional<GradeLink> link(Grade grade) {
    return links.stream().filter(link -> link.grade().equals(grade)).findAny();
  }

  /**
   * How closely the whole scale meets the hub.
   *
   * @return the weakest of its links
   */
  public Correspondence correspondence() {
    if (links.isEmpty()) {
      return Correspondence.NONE;
    }
    Correspondence weakest = links.get(0).correspondence();
    for (GradeLink link : links) {
      weakest = Correspondence.weakest(weakest, link.correspondence());
    }
    return weakest;
  }

  private static void require(boolean holds, GradeScale scale, String problem) {
    if (!holds) {
      throw new IllegalArgumentException(scale.id() + ": " + problem);
    }
  }

  @Override
  public String toString() {
    return scale.id() + edition.map(e -> " in " + e).orElse("") + ": " + correspondence();
  }
}
