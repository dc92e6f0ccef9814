package org.inspectkit.grading.picture;

import java.util.ArrayList;
import java.util.List;

/** Puts labels into rows so that none covers another, each in the first row that has room. */
final class Stagger {

  private static final double GAP = 10;

  private final double left;
  private final double right;
  private final List<Double> ends = new ArrayList<>();

  Stagger(double left, double right) {
    this.left = left;
    this.right = right;
  }

  /** Where a label is: its row from 0, and its left end. */
  record Place(int row, double x) {}

  /** Labels must come from left to right. */
  Place place(double anchor, double width) {
    double x = Math.max(left, Math.min(right - width, anchor - width / 2));
    int row = 0;
    while (row < ends.size() && ends.get(row) + GAP > x) {
      row++;
    }
    if (row == ends.size()) {
      ends.add(0.0);
    }
    ends.set(row, x + width);
    return new Place(row, x);
  }

  int rows() {
    return ends.size();
  }
}
