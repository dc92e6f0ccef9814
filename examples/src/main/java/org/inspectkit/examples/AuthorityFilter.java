package org.inspectkit.examples;

import java.util.Optional;
import java.util.function.Predicate;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.LocalAuthority;

/** Lets the inspections of one authority pass: by its id, its name or its name as printed. */
final class AuthorityFilter implements Predicate<Inspection> {

  private final String name;
  private final Optional<LocalAuthority> entry;

  AuthorityFilter(String name) {
    this.name = name;
    this.entry = LocalAuthorities.find(name).or(() -> LocalAuthorities.recognise(name));
  }

  /** Whether the name is in the register of authorities. */
  boolean isKnown() {
    return entry.isPresent();
  }

  @Override
  public boolean test(Inspection inspection) {
    return inspection.authority().filter(this::isMeant).isPresent();
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
