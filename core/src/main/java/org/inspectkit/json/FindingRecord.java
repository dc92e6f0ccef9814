package org.inspectkit.json;

import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.source.Statement;

/** A {@link Finding} in JSON. */
record FindingRecord(
    FindingKind kind,
    String text,
    Optional<Integer> number,
    Optional<String> section,
    Optional<String> area,
    List<Statement> statements) {

  static FindingRecord of(Finding finding) {
    return new FindingRecord(
        finding.kind(),
        finding.text(),
        finding.number(),
        finding.section(),
        finding.area().map(JudgementArea::id),
        finding.statements());
  }

  Finding toFinding(Edition edition, JsonPlace at) {
    return Finding.builder()
        .kind(kind)
        .text(text)
        .number(number)
        .section(section)
        .area(at.maybe("area", area, (id, here) -> Areas.of(edition, id, here)))
        .statements(statements)
        .build();
  }
}
