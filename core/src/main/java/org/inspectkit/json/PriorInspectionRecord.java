package org.inspectkit.json;

import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Framework;
import org.inspectkit.model.PriorInspection;

/** A {@link PriorInspection} in JSON. */
record PriorInspectionRecord(
    String text,
    Optional<String> framework,
    Optional<String> body,
    Optional<String> printedDate,
    Optional<String> date,
    List<PriorCountRecord> counts,
    List<PriorGradeRecord> grades,
    List<StatementRecord> statements) {

  static PriorInspectionRecord of(PriorInspection prior) {
    return new PriorInspectionRecord(
        prior.text(),
        prior.framework().map(Framework::id),
        prior.body(),
        prior.printedDate(),
        prior.date().map(Dates::text),
        prior.counts().stream().map(PriorCountRecord::of).toList(),
        prior.grades().stream().map(PriorGradeRecord::of).toList(),
        StatementRecord.of(prior.statements()));
  }

  PriorInspection toPrior(Known known, JsonPlace at) {
    Optional<Framework> under = at.maybe("framework", framework, known::framework);
    PriorInspection.Builder builder = PriorInspection.builder();
    builder
        .text(text)
        .framework(under)
        .body(body)
        .printedDate(printedDate)
        .date(at.maybe("date", date, Dates::span))
        .counts(at.each("counts", counts, PriorCountRecord::toCount))
        .grades(at.each("grades", grades, (record, here) -> record.toGrade(under, known, here)))
        .statements(at.each("statements", statements, StatementRecord::toStatement));
    try {
      return builder.build();
    } catch (IllegalArgumentException e) {
      throw at.flaw("its parts do not fit: " + e.getMessage());
    }
  }
}
