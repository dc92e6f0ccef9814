package org.inspectkit.grading.internal;

import java.util.List;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.InspectionTimeline;

/** The order in which timelines of many authorities are shown. */
public final class PredecessorsFirst {

  private PredecessorsFirst() {}

  /**
   * All timelines by name, but those of councils that others took over from right before these.
   *
   * @param timeline the timelines
   * @return each once
   */
  public static List<AuthorityTimeline> of(InspectionTimeline timeline) {
    return timeline.authorities().stream()
        .flatMap(a -> a.entry().map(timeline::lineage).orElse(List.of(timeline.of(a))).stream())
        .distinct()
        .toList();
  }
}
