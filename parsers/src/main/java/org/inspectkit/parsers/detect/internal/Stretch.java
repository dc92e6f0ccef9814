package org.inspectkit.parsers.detect.internal;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.framework.Framework;

/**
 * Some blocks of a document in a row, with the signs in them.
 *
 * @param from the number of the first
 * @param to the number of the first block after them
 * @param signs the signs in the order in which they end
 */
record Stretch(int from, int to, List<Sign> signs) {

  /** A cover, a letter's head and the table of contents together have fewer blocks. */
  private static final int FRONT = 90;

  Stretch front() {
    return part(from, Math.min(to, from + FRONT));
  }

  Stretch part(int first, int end) {
    List<Sign> ending = signs.subList(endingBefore(first), endingBefore(end));
    return new Stretch(first, end, ending.stream().filter(s -> s.first() >= first).toList());
  }

  private int endingBefore(int block) {
    int low = 0;
    int high = signs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (signs.get(middle).last() < block) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean has(Sign.Kind kind) {
    for (Sign sign : signs) {
      if (sign.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  List<Sign> all(Sign.Kind kind) {
    return signs.stream().filter(sign -> sign.kind() == kind).toList();
  }

  List<Sign> all(Sign.Kind kind, Framework framework) {
    List<Sign> found = new ArrayList<>(0);
    for (Sign sign : signs) {
      if (sign.kind() == kind && sign.speaksFor(framework)) {
        found.add(sign);
      }
    }
    return found;
  }
}
