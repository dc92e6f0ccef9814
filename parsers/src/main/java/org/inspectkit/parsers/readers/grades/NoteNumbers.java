package org.inspectkit.parsers.readers.grades;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;

/** The raised number of a footnote behind a label, on a line of its own before the grade's. */
final class NoteNumbers {

  private static final int MOST_DIGITS = 2;
  private static final int MOST_LINES_OF_LABEL = 4;

  private NoteNumbers() {}

  static List<TextLine> leftOut(List<TextLine> lines, Set<String> labels, PrintedGrades grades) {
    return IntStream.range(0, lines.size())
        .filter(i -> !isNumber(lines.get(i)) || !isBetween(lines, i, labels, grades))
        .mapToObj(lines::get)
        .toList();
  }

  private static boolean isNumber(TextLine line) {
    int length = line.text().length();
    return length > 0 && length <= MOST_DIGITS && line.text().chars().allMatch(Character::isDigit);
  }

  /** Whether a label ends right above a line, and a grade stands right beneath. */
  private static boolean isBetween(
      List<TextLine> lines, int i, Set<String> labels, PrintedGrades grades) {
    return i + 1 < lines.size()
        && grades.isGrade(lines.get(i + 1).text())
        && IntStream.range(Math.max(0, i - MOST_LINES_OF_LABEL), i)
            .mapToObj(from -> lines.subList(from, i).stream().map(TextLine::text).toList())
            .map(parts -> Headings.unnumberedKey(SpannedText.joined(parts, part -> " ")))
            .anyMatch(labels::contains);
  }
}
