package org.inspectkit.json;

import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.PriorCount;

/** A {@link PriorCount} in JSON. */
record PriorCountRecord(String kind, int count) {

  static PriorCountRecord of(PriorCount count) {
    return new PriorCountRecord(WireNames.of(count.kind()), count.count());
  }

  PriorCount toCount(JsonPlace at) {
    return new PriorCount(
        WireNames.constant(ImprovementKind.class, kind, at.field("kind")),
        at.atLeast(0, "count", count));
  }
}
