package org.inspectkit.grading.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.grading.internal.PrintedNumber;
import org.inspectkit.scale.Grade;

/** Dates and grades in short words, and how much room words take. */
final class Words {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /** A word without the strokes and quotation marks around it; the group is its first letter. */
  private static final Pattern WORD = Pattern.compile("([\\p{L}\\p{N}])[\\p{L}\\p{N}]*+");

  /** A letter of the fonts in use is on average less than this part of its height wide. */
  private static final double LETTER = 0.53;

  private Words() {}

  static double width(String text, double size) {
    return text.length() * size * LETTER;
  }

  static String month(LocalDate day) {
    // Some Java versions write the ninth month with four letters.
    return MONTH.format(day).replace("Sept ", "Sep ");
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** What was published, in a mark: a number that is printed alone, or letters of the label. */
  static String letters(ReconciledGrade grade) {
    return numberAlone(grade).orElseGet(() -> letters(grade.grade()));
  }

  /** The same where there is room for the label. */
  static String label(ReconciledGrade grade) {
    return numberAlone(grade).orElseGet(() -> grade.grade().label());
  }

  /** What a mark means: the description of a number that is printed alone, or the label. */
  static String meaning(ReconciledGrade grade) {
    return grade.keyWords().orElseGet(() -> grade.grade().label());
  }

  /** A number that is printed alone; it means another thing on another scale. */
  static Optional<String> numberAlone(ReconciledGrade grade) {
    return PrintedNumber.alone(grade.printed(), grade.printedNumber());
  }

  /** The first letters of up to two words of a grade's label: RI for requires improvement. */
  static String letters(Grade grade) {
    return WORD.matcher(grade.label())
        .results()
        .limit(2)
        .map(word -> word.group(1).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** The text in lines of no more than a width. */
  static List<String> lines(String text, double width, double size) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : List.of(text.split(" ", -1))) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > width) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }
}
