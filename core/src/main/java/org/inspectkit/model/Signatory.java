package org.inspectkit.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Who signed a letter.
 *
 * @param name the name, in ordinary capitals even where the letter prints it all in capitals
 * @param office the office and body printed below the name
 */
public record Signatory(String name, Optional<String> office) {

  public Signatory {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(office, "office");
  }

  @Override
  public String toString() {
    return name + office.map(o -> ", " + o).orElse("");
  }
}
