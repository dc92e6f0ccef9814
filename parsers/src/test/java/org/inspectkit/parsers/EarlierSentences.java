package org.inspectkit.parsers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;

/** Puts sentences into the middle of a report and says what is reported of earlier inspections. */
final class EarlierSentences {

  static final String SIF = "sif/plain-each-cell-on-its-own-line";
  static final String ILACS = "ilacs/two-lead-inspectors-one-week";

  /** A report under each framework whose reports look back, by a short name. */
  static final Map<String, String> REPORTS =
      Map.of(
          "sif", SIF,
          "ilacs", ILACS,
          "ilacs-2026", "ilacs/no-overall-judgement-2026",
          "jtai", "jtai/headline-findings-and-priority-action",
          "area-send", "area-send/typically-positive-with-team",
          "monitoring-visit", "monitoring-visit/third-visit-since-inadequate",
          "focused-visit", "ilacs-focused-visit/improvement-said-in-prose",
          "lac-2013", "lac-2013/leftover-header-word-and-number",
          "cp-2012", "cp-2012/one-strand-and-an-unknown-row");

  private EarlierSentences() {}

  /** The report with the sentences in its middle. */
  static Inspection read(String report, String sentences) {
    String whole = Texts.of(report);
    int middle = whole.indexOf("\n\n", whole.length() / 2);
    String text =
        whole.substring(0, middle)
            + "\n\nHere we look back. "
            + sentences
            + whole.substring(middle);
    return InspectionReports.parse(text).orElseThrow();
  }

  /** What the sentences tell, beside what the report tells without them. */
  static String by(String report, String sentences) {
    List<String> without =
        read(report, "").priorInspections().stream().map(PriorInspection::text).toList();
    return read(report, sentences).priorInspections().stream()
        .filter(prior -> !without.contains(prior.text()))
        .map(EarlierSentences::words)
        .collect(Collectors.joining("; "));
  }

  private static String words(PriorInspection prior) {
    StringBuilder stated =
        new StringBuilder(prior.framework().map(f -> f.id()).orElse("-"))
            .append(prior.date().map(date -> " " + date).orElse(""))
            .append(prior.body().map(body -> " of " + body).orElse(""));
    prior.counts().forEach(count -> stated.append(" ").append(count));
    prior.grades().forEach(grade -> stated.append(" ").append(words(grade)));
    return stated.toString();
  }

  private static String words(PriorGrade grade) {
    return grade.area().map(a -> a.id() + "=").orElse("")
        + grade.grade().map(g -> g.scaleId() + ":" + g.id()).orElse("'" + grade.printed() + "'");
  }
}
