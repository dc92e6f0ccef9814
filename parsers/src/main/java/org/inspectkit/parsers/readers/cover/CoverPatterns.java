package org.inspectkit.parsers.readers.cover;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inspectkit.parsers.readers.passage.NamedPatterns;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.CuedPattern;
import org.inspectkit.parsers.terms.Passage;

/**
 * The patterns of covers and letters, compiled once from {@code CoverPatterns.txt}: on passages
 * that a cue has singled out, and on short values that a label, a title or a date has cut out.
 */
final class CoverPatterns {

  private static final NamedPatterns FILE = NamedPatterns.beside(CoverPatterns.class);

  static final Pattern OPENS_WITH_LABEL = FILE.pattern("opens-with-label");
  static final Pattern NEXT_LABEL = FILE.pattern("next-label");
  static final Pattern GOES_ON = FILE.pattern("goes-on");
  static final Pattern GOES_ON_FROM = FILE.pattern("goes-on-from");
  static final Pattern DAY = FILE.pattern("day");
  static final Pattern JOINS = FILE.pattern("joins");
  static final Pattern REST_OF_DATE = FILE.pattern("rest-of-date");
  static final Pattern LEAD = FILE.pattern("lead");
  static final Pattern LEAD_WORD = FILE.pattern("lead-word");
  static final Pattern END = FILE.pattern("end");
  static final Pattern NAME_OF_BODY = FILE.pattern("name-of-body");
  static final Pattern NAMED_BODY = FILE.pattern("named-body");
  static final Set<String> NO_NAMES = Set.copyOf(FILE.words("no-names"));
  static final Pattern END_OF_PROVIDER = FILE.pattern("end-of-provider");
  static final Pattern FOR_CHILDREN = FILE.pattern("for-children");
  static final Pattern BODY = FILE.pattern("body");
  static final Pattern COPY = FILE.pattern("copy");
  static final Pattern CONTACT = FILE.pattern("contact");
  static final Pattern EARLIER = FILE.pattern("earlier");
  static final Pattern OF_EARLIER = FILE.pattern("of-earlier");
  static final Pattern YEAR_AFTER = FILE.pattern("year-after");
  static final Pattern UNREAD = FILE.pattern("unread");
  static final Pattern TORN = FILE.pattern("torn");
  private static final Pattern THIS = FILE.pattern("this");
  static final Pattern CUT_OFF = FILE.pattern("cut-off");
  static final Pattern CLAUSE = FILE.pattern("clause");
  static final Pattern PLACED = FILE.pattern("placed");
  static final Pattern NAME_WORD = FILE.pattern("name-word");
  static final Pattern NO_WORD = FILE.pattern("no-word");
  static final Pattern REST_OF_ROLE = FILE.pattern("rest-of-role");
  static final Pattern LEAD_ROLE = FILE.pattern("lead-role");
  static final Pattern STOP = FILE.pattern("stop");

  static final CuedPattern OWN = folded("own", Cue.INSPECTION, Cue.TOOK_PLACE);
  static final CuedPattern NEXT_INSPECTION = folded("next-inspection", Cue.NEXT);
  static final CuedPattern INSPECTED_AGAIN = folded("inspected-again", Cue.REINSPECTION);
  static final CuedPattern AGAIN = folded("again", Cue.REINSPECTION);
  static final CuedPattern INSPECTED_BY = folded("inspected-by", Cue.INSPECTED_BY);
  static final CuedPattern INSPECTORS_LABEL = folded("inspectors-label", Cue.INSPECTORS);
  static final CuedPattern INSPECTING =
      CuedPattern.printed(FILE.expression("inspecting"), Cue.INSPECTING);
  static final CuedPattern ACT = CuedPattern.printed(FILE.expression("act"), Cue.LAW);
  static final CuedPattern ROLE = CuedPattern.printed(FILE.expression("role"), Cue.TEAM_ROLE);

  private static final Map<String, String> LABELS = FILE.startingWith("labels.");
  private static final Map<String, CuedPattern> INSPECTORATES =
      FILE.startingWith("inspectorate.").entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey,
                  named -> CuedPattern.printed(named.getValue(), Cue.INSPECTORATE)));

  /** The later names of inspectorates by the earlier ones. */
  static final Map<String, String> RENAMED = FILE.startingWith("renamed.");

  static {
    FILE.requireAllUsed();
  }

  private CoverPatterns() {}

  /** Whether a sentence begins as one that says what the document is: with "This letter". */
  static boolean isOfDocument(Passage sentence) {
    return THIS.matcher(sentence.folded()).lookingAt();
  }

  static List<String> labels(String kind) {
    return Printed.split(Objects.requireNonNull(LABELS.get(kind), kind), '|');
  }

  static Optional<CuedPattern> inspectorate(String name) {
    return Optional.ofNullable(INSPECTORATES.get(name));
  }

  private static CuedPattern folded(String name, Cue cue, Cue... more) {
    return CuedPattern.folded(FILE.expression(name), cue, more);
  }
}
