package org.inspectkit.json;

import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Framework;
import org.inspectkit.model.PriorInspection;

/** A {@link PriorInspection} in JSON. */
record PriorInspectionRecord(
    String text,
    Optional<String> framework,
    Optional<String> printedDate,
    Optional<String> month,
    List<PriorCountRecord> counts,
    List<PriorGradeRecord> grades,
    List<StatementRecord> statements) {

  static PriorInspectionRecord of(PriorInspection prior) {
    return new PriorInspectionRecord(
        prior.text(),
        prior.framework().map(Framework::id),
        prior.printedDate(),
        prior.month().map(Dates::text),
        prior.counts().stream().map(PriorCountRecord::of).toList(),
        prior.grades().stream().map(PriorGradeRecord::of).toList(),
        StatementRecord.of(prior.statements()));
  }

  PriorInspection toPrior(Known known, JsonPlace at) {
    return PriorInspection.builder()
        .text(text)
        .framework(at.maybe("framework", framework, known::framework))
        .printedDate(printedDate)
        .month(at.maybe("month", month, Dates::month))
        .counts(at.each("counts", counts, PriorCountRecord::toCount))
        .grades(at.each("grades", grades, PriorGradeRecord::toGrade))
        .statements(at.each("statements", statements, StatementRecord::toStatement))
        .build();
  }
}
