package org.inspectkit.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An {@link org.inspectkit.model.Inspection} in JSON. It has more parts than fit in one mapping:
 * see {@link InspectionWriting} and {@link InspectionReading}.
 */
record InspectionRecord(
    String framework,
    String edition,
    String documentKind,
    Optional<String> kind,
    Optional<AuthorityRecord> authority,
    List<PeriodRecord> periods,
    Optional<String> published,
    Optional<String> letterDate,
    List<InspectorRecord> inspectors,
    List<String> inspectorates,
    Optional<String> legalBasis,
    Optional<AddresseeRecord> addressee,
    Optional<String> topic,
    Optional<String> nextInspection,
    List<JudgementRecord> judgements,
    List<ImprovementRecord> areasForImprovement,
    List<FindingRecord> findings,
    List<PriorInspectionRecord> priorInspections,
    List<SignatoryRecord> signatories,
    Map<String, List<StatementRecord>> evidence,
    Optional<SourceRecord> source) {}
