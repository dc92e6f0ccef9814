package org.inspectkit.grading.priors;

import java.util.List;
import java.util.Optional;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthority;

/** Whether one inspection is of the same authority as another, or of one that it took over from. */
final class Succession {

  private Succession() {}

  static boolean isSameOrBefore(Inspection earlier, Inspection later) {
    Optional<InspectedAuthority> then = earlier.authority();
    Optional<InspectedAuthority> now = later.authority();
    if (then.isEmpty() || now.isEmpty()) {
      return false;
    }
    Optional<LocalAuthority> before = then.get().entry();
    Optional<LocalAuthority> after = now.get().entry();
    if (before.isEmpty() || after.isEmpty()) {
      return before.isEmpty() && after.isEmpty() && isPrintedAlike(then.get(), now.get());
    }
    return before.equals(after) || isPredecessor(before.get(), after.get());
  }

  private static boolean isPrintedAlike(InspectedAuthority a, InspectedAuthority b) {
    return a.printed().strip().equalsIgnoreCase(b.printed().strip());
  }

  /** The register names predecessors by id, or by name where they have no entry. */
  private static boolean isPredecessor(LocalAuthority before, LocalAuthority after) {
    List<String> names = after.predecessors();
    return names.contains(before.id()) || names.contains(before.name());
  }
}
