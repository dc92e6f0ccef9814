package org.inspectkit.parsers.readers;

import java.util.List;
import java.util.regex.Pattern;
import org.inspectkit.parsers.readers.content.HeadingRules;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.CuedPattern;

/**
 * The patterns of area SEND reports: on folded headings that begin with a word of one, and on the
 * start of sentences that speak of it.
 */
final class SendPatterns {

  private static final List<String> AREA = List.of("area", "areas");

  /** What stands under a heading. */
  static final HeadingRules<AreaSendReader.Part> PARTS =
      new HeadingRules.Builder<AreaSendReader.Part>()
          .add(
              AreaSendReader.Part.OUTCOME,
              List.of("inspection"),
              Pattern.compile(AreaSendReader.OUTCOME))
          .add(
              AreaSendReader.Part.CONTEXT,
              List.of("information"),
              Pattern.compile("information about (?:the local area partnership|this inspection)"))
          .add(
              AreaSendReader.Part.EXPERIENCE,
              List.of("what"),
              Pattern.compile("what is it like to be a child or young person\\b.{0,120}"))
          .add(
              AreaSendReader.Part.EFFECTIVE,
              List.of("what"),
              Pattern.compile("what is the (?:local )?area partnership doing that is effective"))
          .add(
              AreaSendReader.Part.NEEDS,
              List.of("what"),
              Pattern.compile("what does the (?:local )?area partnership need to do better"))
          .add(
              AreaSendReader.Part.PRIORITY_ACTION,
              AREA,
              Pattern.compile("areas? for priority actions?"))
          .add(AreaSendReader.Part.IMPROVEMENT, AREA, Pattern.compile("areas? for improvement"))
          .add(
              AreaSendReader.Part.DETAILS,
              List.of("local"),
              Pattern.compile("local area partnership details"))
          .add(AreaSendReader.Part.TEAM, List.of("inspection"), Pattern.compile("inspection team"))
          .add(
              AreaSendReader.Part.IMPRINT,
              List.of("if"),
              Pattern.compile("if you are not happy with the inspection\\b.{0,120}"))
          .build();

  private static final String ARRANGEMENTS =
      "(?:the )?(?:local area )?partnership'?s?'? "
          + "(?:special educational needs (?:and/or|and/|and|or) ?disabilit(?:y|ies) )?(?:\\(?send\\)? )?arrangements ";

  /** A sentence about the outcome, whichever it is. */
  static final CuedPattern SUBJECT =
      ofOutcome(ARRANGEMENTS + ".{0,80}\\bexperiences and outcomes\\b");

  /** The best outcome. */
  static final CuedPattern POSITIVE =
      ofOutcome(ARRANGEMENTS + "typically lead to positive experiences and outcomes\\b");

  /** The second outcome. */
  static final CuedPattern INCONSISTENT =
      ofOutcome(ARRANGEMENTS + "lead to inconsistent experiences and outcomes\\b");

  /** The worst outcome. */
  static final CuedPattern FAILINGS =
      ofOutcome(
          "there are widespread (?:and/or|and/|and|or) ?systemic failings,? leading to significant"
              + " concerns about the experiences and outcomes\\b");

  private SendPatterns() {}

  private static CuedPattern ofOutcome(String regex) {
    return CuedPattern.folded("^" + regex, Cue.OUTCOME);
  }
}
