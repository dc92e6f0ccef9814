package org.inspectkit.scale;

/**
 * A place on the regulators' own yardstick, minimum requirements, best first.
 *
 * <p>The descriptors of 2006 and those of 2012 both measure a service against minimum requirements.
 * This is the one thing that scales with opposite numbers have in common, so it is where they meet.
 * Compare with {@link #isBetterThan}, not with the position of the constants.
 */
public enum QualityBand {
  /** Delivers well above, or significantly exceeds, minimum requirements. */
  WELL_ABOVE_MINIMUM("well above minimum requirements", 3),

  /** Consistently delivers above, or exceeds, minimum requirements. */
  ABOVE_MINIMUM("above minimum requirements", 2),

  /** Delivers, or meets, only minimum requirements. */
  MINIMUM("only minimum requirements", 1),

  /** Does not deliver, or does not meet, minimum requirements. */
  BELOW_MINIMUM("below minimum requirements", 0);

  private final String words;
  private final int height;

  QualityBand(String words, int height) {
    this.words = words;
    this.height = height;
  }

  /**
   * Whether this band is the better one.
   *
   * @param other another band
   * @return true if this band lies above the other
   */
  public boolean isBetterThan(QualityBand other) {
    return height > other.height;
  }

  @Override
  public String toString() {
    return words;
  }
}
