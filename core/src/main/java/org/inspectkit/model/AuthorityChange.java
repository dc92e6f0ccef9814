package org.inspectkit.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.inspectkit.internal.ShortLine;

/**
 * A change that a timeline must show, because inspections before and after it looked at another
 * council or at another body.
 *
 * @param on the day it took effect; the first of the month where only the month is known
 * @param kind what changed
 * @param what the change in a few words, such as <i>services delivered by a trust since April
 *     2018</i>
 * @param unverified what was not found in any source; one entry a fact
 * @param sources where it is from
 */
public record AuthorityChange(
    LocalDate on, ChangeKind kind, String what, List<String> unverified, List<String> sources) {

  /**
   * Makes one, with copies of what could change.
   *
   * @throws IllegalArgumentException if the words are blank or there is no source
   */
  public AuthorityChange {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(kind, "kind");
    unverified = List.copyOf(unverified);
    sources = List.copyOf(sources);
    if (what.isBlank() || sources.isEmpty()) {
      throw new IllegalArgumentException("a change is described in words and has a source");
    }
  }

  /**
   * Whether it took effect between two days.
   *
   * @param before the earlier day
   * @param after the later day
   * @return true if it came after the first, and on the second or before
   */
  public boolean liesBetween(LocalDate before, LocalDate after) {
    return before.isBefore(on) && !after.isBefore(on);
  }

  @Override
  public String toString() {
    return ShortLine.of(on + ": " + what);
  }
}
