package org.inspectkit.model;

import java.util.Objects;
import java.util.Optional;

/**
 * The authority that was inspected: its name as the report prints it, and its entry in the
 * register.
 *
 * @param printed the name as printed, such as {@code Luton Borough Council}
 * @param entry the entry in {@link LocalAuthorities}; empty where the printed name is in no entry
 */
public record InspectedAuthority(String printed, Optional<LocalAuthority> entry) {

  public InspectedAuthority {
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(entry, "entry");
  }

  /**
   * The name to show: that of the register where there is an entry, the printed one otherwise.
   *
   * @return a name
   */
  public String name() {
    return entry.map(LocalAuthority::name).orElse(printed);
  }

  @Override
  public String toString() {
    return name();
  }
}
