package org.inspectkit.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionFact;

/** From an {@link Inspection} to its record. */
final class InspectionWriting {

  private InspectionWriting() {}

  static InspectionRecord toRecord(Inspection inspection) {
    return new InspectionRecord(
        inspection.framework().id(),
        inspection.edition().id(),
        WireNames.of(inspection.documentKind()),
        inspection.kind().map(WireNames::of),
        inspection.authority().map(AuthorityRecord::of),
        each(inspection.periods(), PeriodRecord::of),
        inspection.published().map(Dates::text),
        inspection.letterDate().map(Dates::text),
        each(inspection.inspectors(), InspectorRecord::of),
        inspection.inspectorates(),
        inspection.legalBasis(),
        inspection.addressee().map(AddresseeRecord::of),
        inspection.topic(),
        inspection.nextInspection(),
        each(inspection.judgements(), JudgementRecord::of),
        each(inspection.areasForImprovement(), ImprovementRecord::of),
        each(inspection.findings(), FindingRecord::of),
        each(inspection.priorInspections(), PriorInspectionRecord::of),
        each(inspection.signatories(), SignatoryRecord::of),
        evidence(inspection),
        inspection.source().map(SourceRecord::of));
  }

  private static Map<String, List<StatementRecord>> evidence(Inspection inspection) {
    Map<String, List<StatementRecord>> evidence = new LinkedHashMap<>();
    // In the order of the facts, whatever the order in which the evidence was found.
    for (InspectionFact fact : InspectionFact.values()) {
      if (inspection.evidence().containsKey(fact)) {
        evidence.put(
            WireNames.of(fact),
            StatementRecord.of(inspection.evidence().getOrDefault(fact, List.of())));
      }
    }
    return evidence;
  }

  private static <T, R> List<R> each(List<T> values, Function<T, R> mapping) {
    return values.stream().map(mapping).toList();
  }
}
