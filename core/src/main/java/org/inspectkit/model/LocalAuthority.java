package org.inspectkit.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An English authority with children's services, there today or abolished.
 *
 * <p>A council, Ofsted's reference number and the statistical code are three things: a council that
 * becomes unitary keeps the number and changes the code, a new council has both anew. Two entries
 * are equal if they have the same id.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLocalAuthority.class)
public abstract class LocalAuthority {

  LocalAuthority() {}

  /**
   * Its name in the register.
   *
   * @return an id such as {@code central-bedfordshire}
   */
  public abstract String id();

  /**
   * Its name as Ofsted's list of inspection outcomes writes it, without words such as
   * <i>Council</i>.
   *
   * @return the name
   */
  @Value.Auxiliary
  public abstract String name();

  /**
   * Ofsted's unique reference number.
   *
   * @return the number; empty where it is not known
   */
  @Value.Auxiliary
  public abstract Optional<String> urn();

  /**
   * The region that Ofsted counts it in; there are eight.
   *
   * @return the region, such as {@code East of England}; empty where it is not known
   */
  @Value.Auxiliary
  public abstract Optional<String> region();

  /**
   * The nine-character code of the Government Statistical Service.
   *
   * @return the code in force, or the last one
   */
  @Value.Auxiliary
  public abstract String gss();

  /**
   * Codes it had before.
   *
   * @return the codes
   */
  @Value.Auxiliary
  public abstract List<String> formerGss();

  /**
   * The last day of each code that it had before.
   *
   * @return the days in the order of {@link #formerGss}; empty where they are not known
   */
  @Value.Auxiliary
  public abstract List<LocalDate> formerGssUntil();

  /**
   * Other names that are printed for it.
   *
   * @return the names
   */
  @Value.Auxiliary
  public abstract List<String> aliases();

  /**
   * Councils that served the area before.
   *
   * @return ids where they are in the register, else printed names
   */
  @Value.Auxiliary
  public abstract List<String> predecessors();

  /**
   * Councils that serve the area now, or that are to serve it once an announced change is in force.
   *
   * @return ids where they are in the register, else names; names for those that are announced
   */
  @Value.Auxiliary
  public abstract List<String> successors();

  /**
   * Its type, which is also that of its code.
   *
   * @return unitary authority, metropolitan district, London borough, city corporation or county
   */
  @Value.Auxiliary
  public abstract String type();

  /**
   * The three-digit code of the Department for Education.
   *
   * @return the code
   */
  @Value.Auxiliary
  public abstract Optional<String> dfeCode();

  /**
   * Whether it is gone.
   *
   * @return true if it has been abolished
   */
  @Value.Auxiliary
  public abstract boolean abolished();

  /**
   * Its first day.
   *
   * @return the day; empty if it was there before the first inspections
   */
  @Value.Auxiliary
  public abstract Optional<LocalDate> existsFrom();

  /**
   * Its last day.
   *
   * @return the day; empty if it is still there
   */
  @Value.Auxiliary
  public abstract Optional<LocalDate> existsTo();

  /**
   * What changed about it while it kept its place in the register: it became unitary, or a trust
   * took over its services.
   *
   * @return the changes in order of time
   */
  @Value.Auxiliary
  public abstract List<AuthorityChange> changes();

  /**
   * Checks that changes are in order of time, and that days belong to codes.
   *
   * @throws IllegalArgumentException if a change is before the one that it follows, or only some
   *     former codes have a last day
   */
  @Value.Check
  void checkDays() {
    if (!formerGssUntil().isEmpty() && formerGssUntil().size() != formerGss().size()) {
      throw new IllegalArgumentException(id() + ": not every former code has a last day");
    }
    for (int i = 1; i < changes().size(); i++) {
      if (changes().get(i).on().isBefore(changes().get(i - 1).on())) {
        throw new IllegalArgumentException(id() + ": changes are not in order of time");
      }
    }
  }

  /**
   * What is worth knowing about it, such as who delivers its services.
   *
   * @return notes; may be blank
   */
  @Value.Auxiliary
  public abstract String notes();

  /**
   * What was not found in any source.
   *
   * @return one entry a fact that is from memory or inferred
   */
  @Value.Auxiliary
  public abstract List<String> unverified();

  /**
   * Where its facts are from.
   *
   * @return the sources
   */
  @Value.Auxiliary
  public abstract List<String> sources();

  /**
   * Whether it was there on a day.
   *
   * @param day the day
   * @return false before its first and after its last day
   */
  public boolean existedOn(LocalDate day) {
    return existsFrom().filter(day::isBefore).isEmpty()
        && existsTo().filter(day::isAfter).isEmpty();
  }

  /**
   * The nine-character code of its area on a day. Days before the first codes, of 2011, have the
   * code that was given to the area as it was then.
   *
   * @param day the day
   * @return the code; empty if it had several and their days are not known
   */
  public Optional<String> gssOn(LocalDate day) {
    if (formerGssUntil().isEmpty()) {
      return formerGss().isEmpty() ? Optional.of(gss()) : Optional.empty();
    }
    return formerGssUntil().stream()
        .filter(until -> !day.isAfter(until))
        .min(Comparator.naturalOrder())
        .map(until -> formerGss().get(formerGssUntil().indexOf(until)))
        .or(() -> Optional.of(gss()));
  }

  /**
   * A builder; {@code build()} names the attributes that are missing.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String toString() {
    return name() + existsTo().map(day -> " (to " + day + ")").orElse("");
  }

  /**
   * Builds a {@link LocalAuthority}. Each attribute is set by the method of its name; {@code from}
   * takes all of another. A list is set as a whole ({@code formerGss}) or added to ({@code
   * addFormerGss}, {@code addAllFormerGss}). Must be set: {@code id}, {@code name}, {@code gss},
   * {@code type}, {@code abolished} and {@code notes}; {@code build()} names those that are
   * missing.
   */
  public static final class Builder extends ImmutableLocalAuthority.Builder {
    Builder() {}
  }
}
