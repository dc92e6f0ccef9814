package org.inspectkit.examples.mutation;

import java.util.List;
import java.util.stream.Stream;

/** All kinds of damage to texts. */
final class Mutations {

  private static final List<Mutation> ALL =
      Stream.of(
              LineMutations.all(),
              TableMutations.all(),
              WordMutations.all(),
              ForeignMutations.all())
          .flatMap(List::stream)
          .toList();

  private Mutations() {}

  static List<Mutation> all() {
    return ALL;
  }
}
