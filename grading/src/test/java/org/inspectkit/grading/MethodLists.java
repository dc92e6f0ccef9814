package org.inspectkit.grading;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.model.AuthorityChange;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.LocalAuthority;

/** The lists of METHOD.md: what short names stand for, and what changed about councils. */
final class MethodLists {

  private MethodLists() {}

  /** A table, without its header, of what the short names stand for. */
  static Stream<String> names() {
    return Frameworks.all().stream()
        .map(f -> "| " + names(f) + " | " + f.name() + " | " + f.years() + " |");
  }

  private static String names(Framework framework) {
    return Stream.concat(Stream.of(framework.id()), framework.editions().stream().map(Edition::id))
        .distinct()
        .map(id -> "`" + id + "`")
        .collect(Collectors.joining(", "));
  }

  /** One line a change of a council that is in the register. */
  static String councils() {
    InspectionTimeline none = InspectionTimeline.of(List.of(), GradeReconciler.standard());
    return LocalAuthorities.all().stream()
        .flatMap(
            council ->
                Stream.concat(
                    none.of(council).takeovers().stream()
                        .filter(change -> !council.abolished())
                        .map(MethodLists::stated),
                    council.changes().stream().map(change -> stated(council, change))))
        .collect(Collectors.joining("\n"));
  }

  private static String stated(AuthorityChange takeover) {
    return "- " + takeover.what().replace("another council: ", "") + sources(takeover);
  }

  private static String stated(LocalAuthority council, AuthorityChange change) {
    return "- " + council.name() + ": " + change.what() + sources(change);
  }

  private static String sources(AuthorityChange change) {
    return Stream.concat(
            change.sources().stream(), change.unverified().stream().map(u -> "not verified: " + u))
        .collect(Collectors.joining("; ", " (", ")"));
  }
}
