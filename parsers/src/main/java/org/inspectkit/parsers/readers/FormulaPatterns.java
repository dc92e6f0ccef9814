package org.inspectkit.parsers.readers;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inspectkit.parsers.readers.passage.NamedPatterns;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.CuedPattern;

/**
 * The sentences in which reports state a judgement, compiled once from {@code FormulaPatterns.txt},
 * where each is explained.
 */
final class FormulaPatterns {

  private static final NamedPatterns FILE = NamedPatterns.beside(FormulaPatterns.class);

  /** The sentences of area SEND, by the id of the grade. */
  static final Map<String, CuedPattern> OUTCOMES = outcomes("outcome.");

  /** The same, anywhere in a sentence. */
  static final Map<String, CuedPattern> OUTCOMES_WITHIN = outcomes("outcome-within.");

  static final CuedPattern ON_OUTCOME = folded("on-outcome", Cue.OUTCOME);
  static final CuedPattern SECOND_OUTCOME = folded("second-outcome", Cue.OUTCOME);
  static final String OUTCOME_HEADING = FILE.expression("outcome-heading");

  static final CuedPattern OF_EARLIER = folded("of-earlier", Cue.EARLIER);

  static final Pattern OVERALL = FILE.pattern("overall");
  static final Pattern CUT = FILE.pattern("cut");
  static final String NAMES_AUTHORITY = FILE.expression("names-authority");
  static final Pattern JUDGEMENT = FILE.pattern("judgement");
  static final Pattern LEAD = FILE.pattern("lead");
  static final Pattern VERB = FILE.pattern("verb");
  static final CuedPattern NAMED_BOARD = folded("named-board", Cue.BOARD);
  static final Pattern END = FILE.pattern("end");
  static final Pattern REASON = FILE.pattern("reason");
  static final String DESCRIPTORS = FILE.expression("descriptors");
  static final Pattern BOARD_REVIEW = FILE.pattern("board-review");

  static final String RECORD = FILE.expression("record");
  static final CuedPattern CONTRIBUTION = folded("contribution", Cue.CONTRIBUTION);
  static final Pattern NAME = FILE.pattern("name");

  static {
    FILE.requireAllUsed();
  }

  private FormulaPatterns() {}

  private static Map<String, CuedPattern> outcomes(String prefix) {
    return FILE.startingWith(prefix).entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, named -> CuedPattern.folded(named.getValue(), Cue.OUTCOME)));
  }

  private static CuedPattern folded(String name, Cue cue) {
    return CuedPattern.folded(FILE.expression(name), cue);
  }
}
