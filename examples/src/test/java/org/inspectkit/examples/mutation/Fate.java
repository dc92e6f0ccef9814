package org.inspectkit.examples.mutation;

import java.util.Locale;

/**
 * What becomes of one fact of a report (the judgement of an area, the council, a date, the list of
 * areas for improvement) when a damaged copy of the report is read.
 *
 * <p>The <em>words</em> of a fact are the lines in which the sound report prints it, from the first
 * letter of its label to the last of its value; they <em>remain</em> where the copy has the same
 * letters and digits in the same order with nothing between them.
 */
enum Fate {
  /** The copy gives the value of the sound report, or like it none. */
  SAME,

  /** The copy gives none, and a diagnostic is about this fact or about what it depends on. */
  NAMED,

  /** The copy gives none, no diagnostic says so, and the words remain. */
  SILENT,

  /** The copy gives no inspection, and says why in a diagnostic or an exception. */
  REFUSED,

  /**
   * The words do not remain, and the copy gives no value, or one that the damaged words state:
   * those that the damage wrote, or a label and a grade between which the damage took everything
   * out. Never the value of a part of another report. Also a grade of an area about which the sound
   * report contradicts itself, where one of the two statements does not remain, or is in a part
   * that the copy says it leaves out.
   */
  CHANGED,

  /** The copy gives another value, and the words do not remain. */
  WRONG_ELSEWHERE,

  /** The copy gives another value, though the words remain. */
  WRONG;

  boolean isWrong() {
    return this == WRONG || this == WRONG_ELSEWHERE;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
