package org.inspectkit.examples;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.LocalAuthority;

/**
 * Lets the inspections of one authority pass: by its id, its statistical code, its name or its name
 * as printed.
 */
final class AuthorityFilter implements Predicate<Inspection> {

  /** With fewer letters in common, two names are not alike. */
  private static final int FEWEST_COMMON = 3;

  private static final int MOST_NAMES = 4;

  private final String name;
  private final Optional<LocalAuthority> entry;

  AuthorityFilter(String name) {
    this.name = name;
    this.entry =
        LocalAuthorities.find(name)
            .or(() -> LocalAuthorities.find(name.toUpperCase(Locale.ROOT)))
            .or(() -> LocalAuthorities.recognise(name));
  }

  /** Whether the name is in the register of authorities. */
  boolean isKnown() {
    return entry.isPresent();
  }

  /** Names of the register that begin as this one does, further than any other. */
  List<String> alike() {
    int most = names().mapToInt(this::common).max().orElse(0);
    return most < FEWEST_COMMON
        ? List.of()
        : names().filter(known -> common(known) == most).distinct().limit(MOST_NAMES).toList();
  }

  private static Stream<String> names() {
    return LocalAuthorities.all().stream().map(LocalAuthority::name);
  }

  private int common(String known) {
    String a = known.toLowerCase(Locale.ROOT);
    String b = name.toLowerCase(Locale.ROOT);
    int at = 0;
    while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }

  @Override
  public boolean test(Inspection inspection) {
    return inspection.authority().filter(this::isMeant).isPresent();
  }

  /** Whether a document may be about the authority, for all that could be read of it. */
  boolean mayPass(Optional<Inspection> inspection) {
    return inspection.isEmpty()
        || test(inspection.get())
        || inspection.get().authority().flatMap(InspectedAuthority::entry).isEmpty();
  }

  private boolean isMeant(InspectedAuthority authority) {
    return entry.isPresent()
        ? authority.entry().equals(entry)
        : authority.printed().equalsIgnoreCase(name);
  }

  @Override
  public String toString() {
    return entry.map(LocalAuthority::name).orElse(name);
  }
}
