package org.inspectkit.json;

import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.FrameworkTag;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.NationalFramework;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.ImprovementKind;

/** An {@link AreaForImprovement} in JSON. */
record ImprovementRecord(
    String kind,
    String text,
    List<String> subItems,
    Optional<String> number,
    Optional<TimescaleRecord> timescale,
    List<String> addressedTo,
    List<String> frameworkTags,
    Optional<String> strand,
    Optional<String> area,
    Optional<String> heading,
    List<StatementRecord> statements) {

  static ImprovementRecord of(AreaForImprovement improvement) {
    return new ImprovementRecord(
        WireNames.of(improvement.kind()),
        improvement.text(),
        improvement.subItems(),
        improvement.number(),
        improvement.timescale().map(TimescaleRecord::of),
        improvement.addressedTo(),
        improvement.frameworkTags().stream().map(FrameworkTag::id).toList(),
        improvement.strand(),
        improvement.area().map(JudgementArea::id),
        improvement.heading(),
        StatementRecord.of(improvement.statements()));
  }

  AreaForImprovement toImprovement(Edition edition, JsonPlace at) {
    return AreaForImprovement.builder()
        .kind(WireNames.constant(ImprovementKind.class, kind, at.field("kind")))
        .text(text)
        .subItems(subItems)
        .number(number)
        .timescale(at.maybe("timescale", timescale, TimescaleRecord::toTimescale))
        .addressedTo(addressedTo)
        .frameworkTags(at.each("frameworkTags", frameworkTags, ImprovementRecord::tag))
        .strand(strand)
        .area(Areas.of(edition, area, at.field("area")))
        .heading(heading)
        .statements(at.each("statements", statements, StatementRecord::toStatement))
        .build();
  }

  private static FrameworkTag tag(String id, JsonPlace at) {
    return at.lookUp(id, NationalFramework::find, "tag of the national framework called");
  }
}
