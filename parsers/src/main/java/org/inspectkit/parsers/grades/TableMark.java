package org.inspectkit.parsers.grades;

/**
 * A grade in a table and the lines that it takes up.
 *
 * @param from its first line
 * @param to its last line
 * @param cell which cell of its first line it is
 * @param column how many characters precede it in its first line
 * @param form how it is printed beside its label, if it is in the same cell
 * @param grade the grade
 */
record TableMark(int from, int to, int cell, int column, Form form, PrintedGrade grade) {

  /** How a grade is printed. */
  enum Form {
    /** In a cell or a line of its own. */
    APART,
    /** After its label with nothing but a blank between them. */
    RUN_TOGETHER,
    /** After its label and a colon, or in words that call themselves a grade. */
    STATED
  }

  boolean isLike(TableMark other) {
    return grade.outcome().grade().isPresent()
        && grade.outcome().grade().equals(other.grade.outcome().grade());
  }

  boolean isNumber() {
    return grade.text().chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
