package org.inspectkit.json;

import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;

/** A {@link Finding} in JSON. */
record FindingRecord(
    String kind,
    String text,
    Optional<Integer> number,
    Optional<String> section,
    Optional<String> area,
    List<StatementRecord> statements) {

  static FindingRecord of(Finding finding) {
    return new FindingRecord(
        WireNames.of(finding.kind()),
        finding.text(),
        finding.number(),
        finding.section(),
        finding.area().map(JudgementArea::id),
        StatementRecord.of(finding.statements()));
  }

  Finding toFinding(Edition edition, JsonPlace at) {
    return Finding.builder()
        .kind(WireNames.constant(FindingKind.class, kind, at.field("kind")))
        .text(text)
        .number(number)
        .section(section)
        .area(Areas.of(edition, area, at.field("area")))
        .statements(at.each("statements", statements, StatementRecord::toStatement))
        .build();
  }
}
