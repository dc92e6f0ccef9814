package org.inspectkit.grading.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.model.Inspection;

/** Dates, names and grades as they are written for people. */
final class PlainWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private PlainWords() {}

  static String day(Inspection inspection) {
    return inspection.date().map(DAY::format).orElse("undated");
  }

  static String month(Inspection inspection) {
    return inspection.date().map(MONTH::format).orElse("an unknown time");
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** Two strands of a framework may have areas of the same name. */
  static String area(JudgementArea area) {
    return area.strand().map(s -> capital(s.replace('-', ' ')) + ": ").orElse("") + area.name();
  }

  /** The grade as printed; after a number alone, what it means. */
  static String grade(TimelineEntry entry) {
    return capital(entry.outcome()) + key(entry);
  }

  /** After a number alone, what it means; else nothing. */
  static String key(TimelineEntry entry) {
    return entry
        .grade()
        .flatMap(ReconciledGrade::numberInWords)
        .map(words -> " (" + words + ")")
        .orElse("");
  }

  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The name of a document without the folders of the machine that it was read on. */
  static String file(String document) {
    return document.substring(Math.max(document.lastIndexOf('/'), document.lastIndexOf('\\')) + 1);
  }
}
