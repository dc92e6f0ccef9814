package org.inspectkit.parsers.readers;

import java.util.List;
import java.util.regex.Pattern;
import org.inspectkit.parsers.readers.passage.NamedPatterns;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.CuedPattern;

/**
 * The patterns of letters about visits and to partnerships, compiled once from {@code
 * LetterPatterns.txt}: on blocks and sentences that a cue has singled out, on the opening of
 * paragraphs before the first heading, and on what follows such words.
 */
final class LetterPatterns {

  private static final NamedPatterns FILE = NamedPatterns.beside(LetterPatterns.class);

  /** After what the topic of a visit is printed. */
  static final List<CuedPattern> TOPIC_OF_VISIT = List.of(printed("looked-at", Cue.LOOKED_AT));

  /** After what the topic of a joint inspection is printed, the surest first. */
  static final List<CuedPattern> TOPIC_OF_JOINT_INSPECTION =
      List.of(
          printed("response", Cue.TOPIC),
          printed("deep-dive", Cue.TOPIC),
          printed("joint-inspection-of", Cue.INSPECTION));

  static final Pattern GENERAL = FILE.pattern("general");
  static final Pattern NO_TOPIC = FILE.pattern("no-topic");
  static final Pattern ARRANGEMENTS = FILE.pattern("arrangements");
  static final Pattern ANNOUNCES = FILE.pattern("announces");
  static final Pattern AFTER_TOPIC = FILE.pattern("after-topic");
  static final Pattern LAST_MARKS = FILE.pattern("last-marks");

  static final Pattern AREA_AT_END = FILE.pattern("area-at-end");
  static final CuedPattern AGENCIES = folded("agencies", Cue.AGENCIES);
  static final CuedPattern PRINCIPAL = folded("principal", Cue.PRINCIPAL);

  static final Pattern ABOUT = FILE.pattern("about");
  static final CuedPattern WHOLE_STUDY = printed("whole-study", Cue.STUDY);

  static {
    FILE.requireAllUsed();
  }

  private LetterPatterns() {}

  private static CuedPattern printed(String name, Cue cue) {
    return CuedPattern.printed(FILE.expression(name), cue);
  }

  private static CuedPattern folded(String name, Cue cue) {
    return CuedPattern.folded(FILE.expression(name), cue);
  }
}
