package org.inspectkit.examples.mutation;

import java.util.Optional;
import java.util.Random;

/**
 * One kind of damage to a text.
 *
 * @param name what is done, in words
 * @param damage does it
 */
record Mutation(String name, Damage damage) {

  /** Makes a damaged copy. */
  interface Damage {

    /**
     * Damages a report.
     *
     * @param report the report
     * @param other another report of the same framework, in the same form
     * @param random chooses the places; the same numbers give the same copy
     * @return the copy; empty where this report cannot be damaged in this way
     */
    Optional<Mutant> of(SoundReport report, SoundReport other, Random random);
  }
}
