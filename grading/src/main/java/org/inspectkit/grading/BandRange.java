package org.inspectkit.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inspectkit.scale.QualityBand;

/**
 * Where a grade lies on the yardstick: in one band, or somewhere in a range of neighbouring ones.
 *
 * @param best the best band it may lie in
 * @param worst the worst band it may lie in; the same for a single band
 */
public record BandRange(QualityBand best, QualityBand worst) {

  /**
   * Makes one, of bands in the right order.
   *
   * @throws IllegalArgumentException if the worst band is better than the best
   */
  public BandRange {
    Objects.requireNonNull(best, "best");
    Objects.requireNonNull(worst, "worst");
    if (worst.isBetterThan(best)) {
      throw new IllegalArgumentException("'" + worst + "' is better than '" + best + "'");
    }
  }

  /**
   * A single band.
   *
   * @param band the band
   * @return the range of this band alone
   */
  public static BandRange of(QualityBand band) {
    return new BandRange(band, band);
  }

  /**
   * The band, if it is but one.
   *
   * @return the band; empty for a range of several
   */
  public Optional<QualityBand> single() {
    return best == worst ? Optional.of(best) : Optional.empty();
  }

  /**
   * The bands in it.
   *
   * @return the bands, best first
   */
  public List<QualityBand> bands() {
    return Arrays.stream(QualityBand.values())
        .filter(this::contains)
        .sorted((a, b) -> a.isBetterThan(b) ? -1 : b.isBetterThan(a) ? 1 : 0)
        .toList();
  }

  /**
   * Whether a band lies in it.
   *
   * @param band the band
   * @return true if it does
   */
  public boolean contains(QualityBand band) {
    return !band.isBetterThan(best) && !worst.isBetterThan(band);
  }

  /**
   * Whether another range lies wholly in it.
   *
   * @param other the other range
   * @return true if it does
   */
  public boolean contains(BandRange other) {
    return contains(other.best) && contains(other.worst);
  }

  /**
   * Whether this is better for certain.
   *
   * @param other another range
   * @return true if the whole of this range lies above the whole of the other
   */
  public boolean isBetterThan(BandRange other) {
    return worst.isBetterThan(other.best);
  }

  /**
   * Whether this lies nowhere below the other, end for end.
   *
   * @param other another range
   * @return false if either end is worse than the same end of the other
   */
  public boolean isAtLeast(BandRange other) {
    return !other.best.isBetterThan(best) && !other.worst.isBetterThan(worst);
  }

  @Override
  public String toString() {
    return best == worst ? best.toString() : "from " + best + " to " + worst;
  }
}
