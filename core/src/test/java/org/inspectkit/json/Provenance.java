package org.inspectkit.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectkit.framework.InspectionFact;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Finding;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.source.SourceDocument;
import org.inspectkit.source.Statement;

/** Everything about an inspection that takes no part in its equality. */
record Provenance(
    Optional<SourceDocument> source,
    Map<InspectionFact, List<Statement>> evidence,
    List<List<Statement>> judgements,
    List<List<Statement>> improvements,
    List<List<Statement>> findings,
    List<List<Statement>> priors) {

  static Provenance of(Inspection inspection) {
    return new Provenance(
        inspection.source(),
        inspection.evidence(),
        inspection.judgements().stream().map(Judgement::statements).toList(),
        inspection.areasForImprovement().stream().map(AreaForImprovement::statements).toList(),
        inspection.findings().stream().map(Finding::statements).toList(),
        inspection.priorInspections().stream().map(PriorInspection::statements).toList());
  }
}
