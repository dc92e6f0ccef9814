package org.inspectkit.model;

import java.util.List;
import java.util.Objects;

/**
 * To whom a letter is written.
 *
 * @param name the name as printed, such as {@code Mr Martin Pratt}
 * @param lines what follows the name, in its line or below: office, council, street, town, postcode
 */
public record Addressee(String name, List<String> lines) {

  public Addressee {
    Objects.requireNonNull(name, "name");
    lines = List.copyOf(lines);
  }

  @Override
  public String toString() {
    return lines.isEmpty() ? name : name + ", " + lines.get(0);
  }
}
