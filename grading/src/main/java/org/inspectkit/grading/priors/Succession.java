package org.inspectkit.grading.priors;

import java.util.stream.Stream;
import org.inspectkit.grading.timeline.Authority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthorities;

/** Whether one inspection is of the same authority as another, or of one that it took over from. */
final class Succession {

  private Succession() {}

  static boolean isSameOrBefore(Inspection earlier, Inspection later) {
    return authority(earlier)
        .anyMatch(
            then ->
                authority(later)
                    .flatMap(now -> Stream.concat(Stream.of(now), predecessors(now)))
                    .anyMatch(then::equals));
  }

  private static Stream<Authority> authority(Inspection inspection) {
    return inspection.authority().map(Authority::of).stream();
  }

  private static Stream<Authority> predecessors(Authority authority) {
    return authority.entry().stream()
        .flatMap(entry -> LocalAuthorities.predecessorsOf(entry).stream())
        .map(Authority::of);
  }
}
