package org.inspectkit.examples.scorecard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares a report's values with those that are expected. */
final class Marking {

  private Marking() {}

  static List<Mark> marks(ExpectedReport expected, Reading reading) {
    Map<String, String> read = seenAsReport(reading);
    Stream<Mark> known =
        expected.values().entrySet().stream()
            .map(entry -> mark(expected, entry.getKey(), entry.getValue(), read));
    Stream<Mark> invented =
        read.entrySet().stream()
            .filter(entry -> Fields.isJudgement(entry.getKey()))
            .filter(entry -> !expected.values().containsKey(entry.getKey()))
            .map(entry -> invented(expected, entry.getKey(), entry.getValue()));
    return Stream.concat(known, invented).toList();
  }

  /** A document that was refused with a word of why was seen not to be a report. */
  private static Map<String, String> seenAsReport(Reading reading) {
    boolean refused =
        reading.values().isEmpty() && !reading.crashed() && !reading.diagnostics().isEmpty();
    return refused ? Map.of(Fields.FRAMEWORK, Fields.NOT_A_REPORT) : reading.values();
  }

  private static Mark mark(
      ExpectedReport expected, String field, String value, Map<String, String> read) {
    // To refuse a report is not to take it for another.
    Optional<String> was =
        Optional.ofNullable(read.get(field))
            .filter(v -> !v.equals(Fields.NOT_A_REPORT) || v.equals(value));
    Mark.Result result =
        was.map(v -> v.equals(value) ? Mark.Result.RIGHT : Mark.Result.WRONG)
            .orElse(Mark.Result.MISSING);
    return new Mark(
        expected.framework(), expected.file(), field, value, was.orElse(Mark.NONE), result);
  }

  private static Mark invented(ExpectedReport expected, String field, String was) {
    return new Mark(
        expected.framework(), expected.file(), field, Mark.NONE, was, Mark.Result.INVENTED);
  }
}
