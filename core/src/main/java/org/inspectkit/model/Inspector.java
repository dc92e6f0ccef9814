package org.inspectkit.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One of the inspectors that a report names.
 *
 * @param name the name as printed
 * @param role what the report calls the inspector, such as {@code Her Majesty's Inspector}
 * @param lead whether the report names this inspector as the one who led
 */
public record Inspector(String name, Optional<String> role, boolean lead) {

  public Inspector {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(role, "role");
  }

  @Override
  public String toString() {
    return name + role.map(r -> ", " + r).orElse("") + (lead ? " (lead)" : "");
  }
}
