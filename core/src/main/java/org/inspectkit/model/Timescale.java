package org.inspectkit.model;

import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * By when something must improve.
 *
 * @param printed the words, such as {@code Within three months}
 * @param period the same as a period; {@link Period#ZERO} for {@code Immediately}; empty where the
 *     words name no number of days, weeks, months or years
 */
public record Timescale(String printed, Optional<Period> period) {

  public Timescale {
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(period, "period");
  }

  @Override
  public String toString() {
    return printed;
  }
}
