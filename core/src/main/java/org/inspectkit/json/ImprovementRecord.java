package org.inspectkit.json;

import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.FrameworkTag;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.NationalFramework;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.Timescale;
import org.inspectkit.source.Statement;

/** An {@link AreaForImprovement} in JSON. */
record ImprovementRecord(
    ImprovementKind kind,
    String text,
    List<String> subItems,
    Optional<String> number,
    Optional<Timescale> timescale,
    List<String> addressedTo,
    List<String> frameworkTags,
    Optional<String> strand,
    Optional<String> area,
    Optional<String> heading,
    List<Statement> statements) {

  static ImprovementRecord of(AreaForImprovement improvement) {
    return new ImprovementRecord(
        improvement.kind(),
        improvement.text(),
        improvement.subItems(),
        improvement.number(),
        improvement.timescale(),
        improvement.addressedTo(),
        improvement.frameworkTags().stream().map(FrameworkTag::id).toList(),
        improvement.strand(),
        improvement.area().map(JudgementArea::id),
        improvement.heading(),
        improvement.statements());
  }

  AreaForImprovement toImprovement(Edition edition, JsonPlace at) {
    return AreaForImprovement.builder()
        .kind(kind)
        .text(text)
        .subItems(subItems)
        .number(number)
        .timescale(timescale)
        .addressedTo(addressedTo)
        .frameworkTags(at.each("frameworkTags", frameworkTags, ImprovementRecord::tag))
        .strand(strand)
        .area(at.maybe("area", area, (id, here) -> Areas.of(edition, id, here)))
        .heading(heading)
        .statements(statements)
        .build();
  }

  private static FrameworkTag tag(String id, JsonPlace at) {
    return at.lookUp(id, NationalFramework::find, "tag of the national framework called");
  }
}
