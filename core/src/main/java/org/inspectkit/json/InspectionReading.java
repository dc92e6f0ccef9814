package org.inspectkit.json;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.InspectionFact;
import org.inspectkit.framework.Topic;
import org.inspectkit.internal.Quoted;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Judgement;
import org.inspectkit.source.Statement;

/** From a record to the {@link Inspection} that it describes, or to what is wrong with it. */
final class InspectionReading {

  private final InspectionRecord wire;

  private final Known known;

  private final JsonPlace at;

  InspectionReading(InspectionRecord wire, Known known, JsonPlace at) {
    this.wire = wire;
    this.known = known;
    this.at = at;
  }

  Inspection inspection() {
    Framework framework = known.framework(wire.framework(), at.field("framework"));
    Edition edition =
        at.field("edition")
            .lookUp(wire.edition(), framework::edition, "edition of " + framework.id() + " called");
    Inspection.Builder builder = Inspection.builder().framework(framework).edition(edition);
    addCover(builder);
    builder.listedTopic(
        at.maybe("listedTopic", wire.listedTopic(), (id, here) -> topic(framework, id, here)));
    addContent(builder, edition);
    return builder
        .evidence(evidence())
        .source(at.maybe("source", wire.source(), SourceRecord::toSource))
        .build();
  }

  private static Topic topic(Framework framework, String id, JsonPlace at) {
    return at.lookUp(id, framework::topic, "topic of " + framework.id() + " called");
  }

  private void addCover(Inspection.Builder builder) {
    builder
        .documentKind(wire.documentKind())
        .kind(wire.kind())
        .authority(at.maybe("authority", wire.authority(), AuthorityRecord::toAuthority))
        .periods(at.each("periods", wire.periods(), PeriodRecord::toPeriod))
        .published(wire.published())
        .letterDate(wire.letterDate())
        .inspectorates(wire.inspectorates())
        .legalBasis(wire.legalBasis())
        .topic(wire.topic())
        .nextInspection(wire.nextInspection())
        .inspectors(wire.inspectors())
        .addressee(wire.addressee())
        .signatories(wire.signatories());
  }

  private void addContent(Inspection.Builder builder, Edition edition) {
    builder
        .judgements(judgements(edition))
        .areasForImprovement(
            at.each(
                "areasForImprovement",
                wire.areasForImprovement(),
                (record, here) -> record.toImprovement(edition, here)))
        .findings(
            at.each("findings", wire.findings(), (record, here) -> record.toFinding(edition, here)))
        .priorInspections(
            at.each(
                "priorInspections",
                wire.priorInspections(),
                (record, here) -> record.toPrior(known, here)));
  }

  private List<Judgement> judgements(Edition edition) {
    Set<String> seen = new HashSet<>();
    return at.each(
        "judgements",
        wire.judgements(),
        (record, here) -> {
          if (!seen.add(record.area())) {
            throw here.field("area").flaw(Quoted.of(record.area()) + " is judged twice");
          }
          return record.toJudgement(edition, known, here);
        });
  }

  private Map<InspectionFact, List<Statement>> evidence() {
    Map<InspectionFact, List<Statement>> evidence = new EnumMap<>(InspectionFact.class);
    JsonPlace here = at.field("evidence");
    wire.evidence()
        .forEach(
            (name, statements) ->
                evidence.put(
                    WireNames.constant(InspectionFact.class, name, here.field(name)),
                    List.copyOf(statements)));
    return evidence;
  }
}
