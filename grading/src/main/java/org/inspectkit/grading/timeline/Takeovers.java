package org.inspectkit.grading.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.model.AuthorityChange;
import org.inspectkit.model.ChangeKind;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.LocalAuthority;

/** Which councils took over from which, as far as the register gives the day. */
final class Takeovers {

  private Takeovers() {}

  /** That a council came from others, and that others came after it. */
  static List<AuthorityChange> around(LocalAuthority authority) {
    Stream<AuthorityChange> before =
        LocalAuthorities.predecessorsOf(authority).stream()
            .flatMap(gone -> between(gone, authority).stream());
    Stream<AuthorityChange> after =
        authority.successors().stream()
            .flatMap(id -> LocalAuthorities.find(id).stream())
            .flatMap(come -> between(authority, come).stream());
    return Stream.concat(before, after).toList();
  }

  static Optional<AuthorityChange> between(LocalAuthority gone, LocalAuthority come) {
    return come.existsFrom()
        .map(
            day ->
                new AuthorityChange(
                    day,
                    ChangeKind.REPLACED,
                    "another council: "
                        + come.name()
                        + " took over from "
                        + gone.name()
                        + " on "
                        + day,
                    List.of(),
                    Stream.of(gone, come).flatMap(a -> a.sources().stream()).distinct().toList()));
  }
}
