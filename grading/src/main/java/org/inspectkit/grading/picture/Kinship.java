package org.inspectkit.grading.picture;

import java.util.List;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.LocalAuthority;

/** What a panel says of councils that were there before and after. They are never one line. */
final class Kinship {

  private Kinship() {}

  static String describe(LocalAuthority authority) {
    List<LocalAuthority> before = LocalAuthorities.predecessorsOf(authority);
    List<LocalAuthority> after =
        authority.successors().stream().flatMap(id -> LocalAuthorities.find(id).stream()).toList();
    return (before.isEmpty() ? "" : "; took over from " + joined(before) + ", another council")
        + (after.isEmpty() ? "" : "; predecessor of " + joined(after) + ", another council");
  }

  private static String joined(List<LocalAuthority> councils) {
    List<String> names = councils.stream().map(LocalAuthority::name).toList();
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
