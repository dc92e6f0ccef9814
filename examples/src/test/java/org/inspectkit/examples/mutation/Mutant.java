package org.inspectkit.examples.mutation;

import java.util.List;
import java.util.Optional;

/**
 * A damaged copy of a report.
 *
 * @param lines its lines
 * @param written the letters of words that the damage wrote in the place of others
 * @param other the report of which a part is in it
 */
record Mutant(List<String> lines, Optional<String> written, Optional<SoundReport> other) {

  static Mutant of(List<String> lines) {
    return new Mutant(lines, Optional.empty(), Optional.empty());
  }

  Mutant writing(String words) {
    return new Mutant(lines, Optional.of(Letters.of(words)), other);
  }

  Mutant with(SoundReport foreign) {
    return new Mutant(lines, written, Optional.of(foreign));
  }
}
