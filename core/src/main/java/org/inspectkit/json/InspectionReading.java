package org.inspectkit.json;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.internal.Quoted;
import org.inspectkit.model.DocumentKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionFact;
import org.inspectkit.model.InspectionKind;
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
    addPeople(builder);
    addContent(builder, edition);
    return builder
        .evidence(evidence())
        .source(at.maybe("source", wire.source(), SourceRecord::toSource))
        .build();
  }

  private void addCover(Inspection.Builder builder) {
    JsonPlace document = at.field("documentKind");
    builder
        .documentKind(WireNames.constant(DocumentKind.class, wire.documentKind(), document))
        .kind(at.maybe("kind", wire.kind(), InspectionReading::kind))
        .authority(at.maybe("authority", wire.authority(), AuthorityRecord::toAuthority))
        .periods(at.each("periods", wire.periods(), PeriodRecord::toPeriod))
        .published(at.maybe("published", wire.published(), Dates::day))
        .letterDate(at.maybe("letterDate", wire.letterDate(), Dates::day))
        .inspectorates(wire.inspectorates())
        .legalBasis(wire.legalBasis())
        .topic(wire.topic())
        .nextInspection(wire.nextInspection());
  }

  private static InspectionKind kind(String name, JsonPlace here) {
    return WireNames.constant(InspectionKind.class, name, here);
  }

  private void addPeople(Inspection.Builder builder) {
    builder
        .inspectors(at.each("inspectors", wire.inspectors(), InspectorRecord::toInspector))
        .addressee(at.maybe("addressee", wire.addressee(), AddresseeRecord::toAddressee))
        .signatories(at.each("signatories", wire.signatories(), SignatoryRecord::toSignatory));
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
                    List.copyOf(here.each(name, statements, StatementRecord::toStatement))));
    return evidence;
  }
}
