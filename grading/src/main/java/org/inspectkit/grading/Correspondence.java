package org.inspectkit.grading;

/**
 * How closely a grade or a scale agrees with another, seen from the side of the first, the closest
 * first.
 *
 * <p>Compare with {@link #isAtLeast} and join with {@link #weakest}, not with the position of the
 * constants: {@link #NARROWER} and {@link #BROADER} have no order between them.
 */
public enum Correspondence {
  /** One and the same scale. */
  IDENTICAL("identical", 4),

  /** The descriptors state the same standard. */
  EQUIVALENT("equivalent", 3),

  /** The same place in the order, but the standard changed or is not known to be the same. */
  SAME_RANK("same rank", 2),

  /** The first is a part of the second. */
  NARROWER("narrower", 1),

  /** The first covers more than the second. */
  BROADER("broader", 1),

  /** Nothing supports a comparison. */
  NONE("none", 0);

  private final String words;
  private final int strength;

  Correspondence(String words, int strength) {
    this.words = words;
    this.strength = strength;
  }

  /**
   * What is left of two links in a row: no more than the weaker. A narrower link and a broader one
   * lead nowhere.
   *
   * @param a a link
   * @param b another link
   * @return the weaker of the two; {@link #NONE} where neither says more than the other
   */
  public static Correspondence weakest(Correspondence a, Correspondence b) {
    if (a.isAtLeast(b)) {
      return b;
    }
    return b.isAtLeast(a) ? a : NONE;
  }

  /**
   * Whether this is as close as the other, or closer.
   *
   * @param other another correspondence
   * @return false also where the two have no order, as narrower and broader
   */
  public boolean isAtLeast(Correspondence other) {
    return this == other || strength > other.strength;
  }

  /**
   * Whether one grade corresponds to one.
   *
   * @return false for a range, a part or nothing
   */
  public boolean oneToOne() {
    return isAtLeast(SAME_RANK);
  }

  /**
   * The same, seen from the side of the second.
   *
   * @return narrower for broader and broader for narrower, else this
   */
  public Correspondence reversed() {
    return switch (this) {
      case NARROWER -> BROADER;
      case BROADER -> NARROWER;
      default -> this;
    };
  }

  @Override
  public String toString() {
    return words;
  }
}
