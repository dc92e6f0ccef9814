package org.inspectkit.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An authority with all that it took over from, all that took over from it, and theirs in turn.
 * Whoever splits inspections into groups, to handle each on its own, splits them by family: the
 * timeline of a council needs the reports on its predecessors.
 *
 * <pre>{@code
 * import org.inspectkit.model.AuthorityFamily;
 * import org.inspectkit.model.LocalAuthorities;
 *
 * AuthorityFamily.of(LocalAuthorities.find("west-northamptonshire").orElseThrow()).id();
 * // northamptonshire-county-council
 * }</pre>
 *
 * @param id the id of the first member without a predecessor in the register, in the order of ids
 * @param members the members, in the order of the register; one for most authorities
 */
public record AuthorityFamily(String id, List<LocalAuthority> members) {

  /**
   * A family.
   *
   * @throws IllegalArgumentException if the id is not that of a member
   */
  public AuthorityFamily {
    members = List.copyOf(members);
    if (members.stream().noneMatch(member -> member.id().equals(id))) {
      throw new IllegalArgumentException(id + " is not the id of a member");
    }
  }

  /**
   * The family of an authority. The same for each of its members.
   *
   * @param authority the authority
   * @return the family
   */
  public static AuthorityFamily of(LocalAuthority authority) {
    Set<LocalAuthority> found = new LinkedHashSet<>();
    Deque<LocalAuthority> open = new ArrayDeque<>(List.of(authority));
    while (!open.isEmpty()) {
      LocalAuthority next = open.remove();
      if (found.add(next)) {
        relatives(next).forEach(open::add);
      }
    }
    List<LocalAuthority> members =
        Stream.concat(LocalAuthorities.all().stream(), Stream.of(authority))
            .filter(found::contains)
            .distinct()
            .toList();
    return new AuthorityFamily(idOf(members), members);
  }

  /**
   * The key by which to group inspections, so that each group can be handled on its own.
   *
   * @param inspection the inspection
   * @return the id of the family; of an authority that is not in the register, its printed name in
   *     quotation marks, in lower case and with single blanks; empty if the inspection is of none
   */
  public static String keyOf(Inspection inspection) {
    return inspection
        .authority()
        .map(own -> own.entry().map(entry -> of(entry).id()).orElseGet(() -> key(own.printed())))
        .orElse("");
  }

  private static String key(String printed) {
    return '"' + printed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT) + '"';
  }

  private static Stream<LocalAuthority> relatives(LocalAuthority authority) {
    Stream<LocalAuthority> after =
        authority.successors().stream().flatMap(id -> LocalAuthorities.find(id).stream());
    Stream<LocalAuthority> from =
        LocalAuthorities.all().stream()
            .filter(
                other ->
                    other.successors().contains(authority.id())
                        || LocalAuthorities.predecessorsOf(other).contains(authority));
    return Stream.of(LocalAuthorities.predecessorsOf(authority).stream(), after, from)
        .flatMap(all -> all);
  }

  private static String idOf(List<LocalAuthority> members) {
    return members.stream()
        .filter(member -> LocalAuthorities.predecessorsOf(member).isEmpty())
        .map(LocalAuthority::id)
        .sorted()
        .findFirst()
        .orElseGet(() -> members.get(0).id());
  }
}
