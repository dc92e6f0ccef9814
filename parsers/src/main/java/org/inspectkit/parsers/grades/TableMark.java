package org.inspectkit.parsers.grades;

/**
 * A grade in a table and the lines that it takes up.
 *
 * @param from its first line
 * @param to its last line
 * @param cell which cell of its first line it is
 * @param column how many characters precede it in its first line
 * @param stated whether it follows its label and a colon, or calls itself a grade
 * @param grade the grade
 */
record TableMark(int from, int to, int cell, int column, boolean stated, PrintedGrade grade) {

  boolean isLike(TableMark other) {
    return grade.outcome().grade().isPresent()
        && grade.outcome().grade().equals(other.grade.outcome().grade());
  }

  boolean isNumber() {
    return grade.text().chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
