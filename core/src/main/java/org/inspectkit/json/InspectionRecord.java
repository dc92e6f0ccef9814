package org.inspectkit.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectkit.model.Addressee;
import org.inspectkit.model.DocumentKind;
import org.inspectkit.model.InspectionKind;
import org.inspectkit.model.Inspector;
import org.inspectkit.model.Signatory;
import org.inspectkit.source.Statement;

/**
 * An {@link org.inspectkit.model.Inspection} in JSON. It has more parts than fit in one mapping:
 * see {@link InspectionWriting} and {@link InspectionReading}.
 */
record InspectionRecord(
    String framework,
    String edition,
    DocumentKind documentKind,
    Optional<InspectionKind> kind,
    Optional<AuthorityRecord> authority,
    List<PeriodRecord> periods,
    Optional<LocalDate> published,
    Optional<LocalDate> letterDate,
    List<Inspector> inspectors,
    List<String> inspectorates,
    Optional<String> legalBasis,
    Optional<Addressee> addressee,
    Optional<String> topic,
    Optional<String> listedTopic,
    Optional<String> nextInspection,
    List<JudgementRecord> judgements,
    List<ImprovementRecord> areasForImprovement,
    List<FindingRecord> findings,
    List<PriorInspectionRecord> priorInspections,
    List<Signatory> signatories,
    Map<String, List<Statement>> evidence,
    Optional<SourceRecord> source) {}
