package org.inspectkit.grading.timeline;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.LocalAuthority;

/**
 * Whose timeline it is. An authority of the register is itself, whatever its name was printed like;
 * one that is in no register is its printed name.
 */
@Value.Immutable
public abstract class Authority {

  Authority() {}

  /** {@return the id in the register; else the printed name in lower case, with single blanks} */
  public abstract String id();

  /** {@return a name for people} */
  public abstract String name();

  /** {@return the entry in the register; empty where the printed name is in none} */
  public abstract Optional<LocalAuthority> entry();

  /**
   * The authority that a report is about.
   *
   * @param inspected what the report says
   * @return the authority
   */
  public static Authority of(InspectedAuthority inspected) {
    return inspected.entry().map(Authority::of).orElseGet(() -> printed(inspected.printed()));
  }

  /**
   * An authority of the register.
   *
   * @param entry its entry
   * @return the authority
   */
  public static Authority of(LocalAuthority entry) {
    return ImmutableAuthority.of(entry.id(), entry.name(), Optional.of(entry));
  }

  private static Authority printed(String name) {
    String plain = name.strip().replaceAll("\\s+", " ");
    return ImmutableAuthority.of(plain.toLowerCase(Locale.ROOT), plain, Optional.empty());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Authority that
        && id().equals(that.id())
        && entry().isPresent() == that.entry().isPresent();
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }

  @Override
  public String toString() {
    return name();
  }
}
