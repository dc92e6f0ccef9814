package org.inspectkit.examples.mutation;

import java.util.List;
import java.util.Locale;

/**
 * A row of a table of grades.
 *
 * @param grade the identifier of its grade
 * @param first the number of its first line, from 0
 * @param last the number of its last line
 */
record GradeRow(String grade, int first, int last) {

  /**
   * Where the grade is printed.
   *
   * @param line a line of the row
   * @return the offset of its first letter; -1 if it is not in this line
   */
  int gradeIn(String line) {
    return line.toLowerCase(Locale.ROOT).lastIndexOf(printed());
  }

  /** The grade in small letters. */
  String printed() {
    return grade.replace('-', ' ');
  }

  List<String> of(List<String> lines) {
    return lines.subList(first, last + 1);
  }
}
