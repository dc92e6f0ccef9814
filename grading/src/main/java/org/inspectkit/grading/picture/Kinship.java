package org.inspectkit.grading.picture;

import java.util.List;
import java.util.stream.Collectors;
import org.inspectkit.grading.timeline.Authority;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.model.LocalAuthorities;

/** What a panel says of councils that were there before and after. They are never one line. */
final class Kinship {

  private Kinship() {}

  static String told(Authority authority, List<AuthorityTimeline> shown) {
    List<String> after =
        shown.stream()
            .map(AuthorityTimeline::authority)
            .filter(a -> isPredecessor(authority, a))
            .map(Authority::name)
            .toList();
    List<String> before =
        shown.stream()
            .map(AuthorityTimeline::authority)
            .filter(a -> isPredecessor(a, authority))
            .map(Authority::name)
            .toList();
    return (after.isEmpty()
            ? ""
            : "; predecessor of " + joined(after) + ", and not the same council")
        + (before.isEmpty() ? "" : "; took over from " + joined(before) + ", shown apart");
  }

  private static boolean isPredecessor(Authority earlier, Authority later) {
    return later.entry().stream()
        .flatMap(entry -> LocalAuthorities.predecessorsOf(entry).stream())
        .anyMatch(predecessor -> predecessor.id().equals(earlier.id()));
  }

  private static String joined(List<String> names) {
    return names.stream().collect(Collectors.joining(" and "));
  }
}
