package org.inspectkit.parsers.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

final class Operands {

  /** An operator for text takes six at most; more are passed over. */
  private static final int MOST = 6;

  private final List<COSBase> operands = new ArrayList<>();

  void add(COSBase operand) {
    if (operands.size() < MOST) {
      operands.add(operand);
    }
  }

  void clear() {
    operands.clear();
  }

  /** The operand at a place; null if there are fewer. */
  @Nullable COSBase get(int i) {
    return i < operands.size() ? operands.get(i) : null;
  }

  @Nullable COSName name(int i) {
    return get(i) instanceof COSName name ? name : null;
  }

  /** Whether the first ones are numbers. */
  boolean areNumbers(int count) {
    for (int i = 0; i < count; i++) {
      if (!(get(i) instanceof COSNumber)) {
        return false;
      }
    }
    return true;
  }

  float number(int i) {
    return get(i) instanceof COSNumber number ? number.floatValue() : 0;
  }

  Matrix matrix() {
    return new Matrix(number(0), number(1), number(2), number(3), number(4), number(5));
  }
}
