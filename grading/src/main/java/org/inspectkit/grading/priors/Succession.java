package org.inspectkit.grading.priors;

import java.util.Optional;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthorities;
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
    return before.equals(after)
        || LocalAuthorities.predecessorsOf(after.get()).contains(before.get());
  }

  private static boolean isPrintedAlike(InspectedAuthority a, InspectedAuthority b) {
    return a.printed().strip().equalsIgnoreCase(b.printed().strip());
  }
}
