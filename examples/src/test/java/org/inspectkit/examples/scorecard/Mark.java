package org.inspectkit.examples.scorecard;

/**
 * How one field of one report came out.
 *
 * @param framework the framework that is expected
 * @param file the report's path under the folder
 * @param field the field
 * @param expected the value that is expected; a dash if there should be none
 * @param was the value that was read; a dash if there was none
 * @param result how they compare
 */
record Mark(
    String framework, String file, String field, String expected, String was, Result result) {

  /** What represents a value that is not there. */
  static final String NONE = "-";

  /** How an expected value and a value that was read compare. */
  enum Result {
    /** They are the same. */
    RIGHT,
    /** Nothing was read. */
    MISSING,
    /** Something else was read. */
    WRONG,
    /** A judgement was read that the report does not make. */
    INVENTED
  }

  /** A wrong value is worse than none. */
  boolean isWrong() {
    return result == Result.WRONG || result == Result.INVENTED;
  }
}
