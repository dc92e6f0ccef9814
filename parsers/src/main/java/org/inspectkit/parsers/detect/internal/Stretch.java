package org.inspectkit.parsers.detect.internal;

/**
 * Some blocks of a document in a row.
 *
 * @param from the number of the first
 * @param to the number of the first block after them
 */
record Stretch(int from, int to) {

  /** A cover, a letter's head and the table of contents together have fewer blocks. */
  private static final int FRONT = 90;

  Stretch front() {
    return new Stretch(from, Math.min(to, from + FRONT));
  }

  boolean contains(Sign sign) {
    return sign.first() >= from && sign.last() < to;
  }
}
