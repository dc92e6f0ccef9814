package org.inspectkit.examples.scorecard;

import java.util.List;

/**
 * How often a field came out how.
 *
 * @param right values as expected
 * @param missing values that were not read
 * @param wrong other values than expected, the invented ones among them
 * @param invented judgements that the report does not make
 */
record Tally(int right, int missing, int wrong, int invented) {

  static final Tally NONE = new Tally(0, 0, 0, 0);

  static Tally of(Mark mark) {
    return switch (mark.result()) {
      case RIGHT -> new Tally(1, 0, 0, 0);
      case MISSING -> new Tally(0, 1, 0, 0);
      case WRONG -> new Tally(0, 0, 1, 0);
      case INVENTED -> new Tally(0, 0, 1, 1);
    };
  }

  Tally plus(Tally other) {
    return new Tally(
        right + other.right,
        missing + other.missing,
        wrong + other.wrong,
        invented + other.invented);
  }

  /** How many values there were to read. */
  int expected() {
    return right + missing + wrong - invented;
  }

  List<String> cells() {
    return List.of(
        Integer.toString(right),
        Integer.toString(missing),
        Integer.toString(wrong),
        Integer.toString(invented));
  }
}
