package org.inspectkit.examples;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** More than one letter in this many that is wrong is another name. */
  private static final int LETTERS_PER_MISTAKE = 3;

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

  /** Names of the register that begin with this one, or differ from it in the fewest letters. */
  List<String> alike() {
    Map<String, Integer> distances = new LinkedHashMap<>();
    for (LocalAuthority authority : LocalAuthorities.all()) {
      distances.put(authority.name(), distanceTo(authority));
    }
    int least = Collections.min(distances.values());
    return least > name.length() / LETTERS_PER_MISTAKE
        ? List.of()
        : distances.keySet().stream()
            .filter(known -> distances.getOrDefault(known, least + 1) == least)
            .limit(MOST_NAMES)
            .toList();
  }

  private int distanceTo(LocalAuthority authority) {
    return Stream.concat(Stream.of(authority.name()), authority.aliases().stream())
        .map(AuthorityFilter::plain)
        .mapToInt(known -> isShortFor(known) ? 0 : EditDistance.between(plain(name), known))
        .min()
        .orElseThrow();
  }

  private boolean isShortFor(String known) {
    return known.startsWith(plain(name) + " ");
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT);
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
