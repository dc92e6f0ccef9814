package org.inspectkit.scale;

/** Which way a scale's printed numbers run. It follows from the scale's grades, best first. */
public enum Polarity {
  /** The larger number is the better grade, as in the annual performance assessment of 2006. */
  HIGHER_NUMBER_IS_BETTER("higher number is better"),

  /** The smaller number is the better grade, as on Ofsted's scale of 2009 to 2013. */
  LOWER_NUMBER_IS_BETTER("lower number is better"),

  /** The scale prints no numbers, as under ILACS, or its grades have no order. */
  NO_NUMBERS("no numbers");

  private final String words;

  Polarity(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return words;
  }
}
