package org.inspectkit.framework;

/**
 * How the question of a judgement area is related to a theme, seen from the area; closest first.
 */
public enum Closeness {
  /** The area asks the theme's question. */
  SAME,

  /** The area asks more than the theme, as one on children in care and care leavers together. */
  WIDER,

  /** The area is a part of the theme, or asks its question about some of the children only. */
  NARROWER
}
