package org.inspectkit.json;

import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Framework;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.PriorCount;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.source.Statement;

/** A {@link PriorInspection} in JSON. */
record PriorInspectionRecord(
    String text,
    Optional<String> framework,
    Optional<String> body,
    Optional<String> printedDate,
    Optional<DateSpan> date,
    List<PriorCount> counts,
    List<PriorGradeRecord> grades,
    List<Statement> statements) {

  static PriorInspectionRecord of(PriorInspection prior) {
    return new PriorInspectionRecord(
        prior.text(),
        prior.framework().map(Framework::id),
        prior.body(),
        prior.printedDate(),
        prior.date(),
        prior.counts(),
        prior.grades().stream().map(PriorGradeRecord::of).toList(),
        prior.statements());
  }

  PriorInspection toPrior(Known known, JsonPlace at) {
    Optional<Framework> under = at.maybe("framework", framework, known::framework);
    PriorInspection.Builder builder = PriorInspection.builder();
    builder
        .text(text)
        .framework(under)
        .body(body)
        .printedDate(printedDate)
        .date(date)
        .counts(counts)
        .grades(
            at.each(
                "grades",
                grades,
                (record, here) -> record.toGrade(under.orElse(null), known, here)))
        .statements(statements);
    try {
      return builder.build();
    } catch (IllegalArgumentException e) {
      throw at.flaw("its parts do not fit: " + e.getMessage());
    }
  }
}
