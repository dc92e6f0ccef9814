package org.inspectkit.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.inspectkit.framework.InspectionFact;
import org.inspectkit.framework.Topic;
import org.inspectkit.model.Inspection;
import org.inspectkit.source.Statement;

/** From an {@link Inspection} to its record. */
final class InspectionWriting {

  private InspectionWriting() {}

  static InspectionRecord toRecord(Inspection inspection) {
    return new InspectionRecord(
        inspection.framework().id(),
        inspection.edition().id(),
        inspection.documentKind(),
        inspection.kind(),
        inspection.authority().map(AuthorityRecord::of),
        each(inspection.periods(), PeriodRecord::of),
        inspection.published(),
        inspection.letterDate(),
        inspection.inspectors(),
        inspection.inspectorates(),
        inspection.legalBasis(),
        inspection.addressee(),
        inspection.topic(),
        inspection.listedTopic().map(Topic::id),
        inspection.nextInspection(),
        each(inspection.judgements(), JudgementRecord::of),
        each(inspection.areasForImprovement(), ImprovementRecord::of),
        each(inspection.findings(), FindingRecord::of),
        each(inspection.priorInspections(), PriorInspectionRecord::of),
        inspection.signatories(),
        evidence(inspection),
        inspection.source().map(SourceRecord::of));
  }

  private static Map<String, List<Statement>> evidence(Inspection inspection) {
    Map<String, List<Statement>> evidence = new LinkedHashMap<>();
    // In the order of the facts, whatever the order in which the evidence was found.
    for (InspectionFact fact : InspectionFact.values()) {
      if (inspection.evidence().containsKey(fact)) {
        evidence.put(WireNames.of(fact), inspection.evidence().getOrDefault(fact, List.of()));
      }
    }
    return evidence;
  }

  private static <T, R> List<R> each(List<T> values, Function<T, R> mapping) {
    return values.stream().map(mapping).toList();
  }
}
