package org.inspectkit.parsers.readers.priors;

import java.util.List;
import java.util.regex.Pattern;
import org.inspectkit.parsers.readers.passage.NamedPatterns;

/**
 * The words by which reports speak of prior inspections, compiled once from {@code Patterns.txt},
 * where each is explained.
 */
final class Patterns {

  private static final NamedPatterns FILE = NamedPatterns.beside(Patterns.class);

  static final Pattern BLANK = FILE.pattern("blank");
  static final Pattern HYPHEN = FILE.pattern("hyphen");
  static final Pattern GRADE = FILE.pattern("grade");
  static final Pattern REQUIRE = FILE.pattern("require");
  static final Pattern MORE = FILE.pattern("more");
  static final Pattern LATER = FILE.pattern("later");
  static final Pattern BARE = FILE.pattern("bare");
  static final Pattern OF = FILE.pattern("of");
  static final Pattern LIMITED = FILE.pattern("limited");
  static final Pattern DENIED = FILE.pattern("denied");
  static final Pattern SUPPOSED = FILE.pattern("supposed");
  static final Pattern DOUBTFUL = FILE.pattern("doubtful");
  static final Pattern OTHER_JUDGE = FILE.pattern("other-judge");
  static final Pattern INSPECTS = FILE.pattern("inspects");
  static final Pattern FOR_INSPECTION = FILE.pattern("for-inspection");
  static final Pattern LAST_CLAUSE = FILE.pattern("last-clause");
  static final Pattern CLAUSE = FILE.pattern("clause");
  static final Pattern OPENING = FILE.pattern("opening");
  static final Pattern WHICH = FILE.pattern("which");
  static final Pattern ADVERBIAL = FILE.pattern("adverbial");
  static final Pattern THEY = FILE.pattern("they");
  static final Pattern NAMED_SERVICES = FILE.pattern("named-services");
  static final Pattern VERB = FILE.pattern("verb");
  static final Pattern PRONOUN = FILE.pattern("pronoun");
  static final Pattern PICKS_OUT = FILE.pattern("picks-out");
  static final Pattern JUDGEMENT_OF = FILE.pattern("judgement-of");
  static final Pattern LEAD = FILE.pattern("lead");
  static final Pattern NO_NOUN = FILE.pattern("no-noun");
  static final Pattern SERVICES = FILE.pattern("services");
  static final Pattern PART = FILE.pattern("part");
  static final Pattern IT = FILE.pattern("it");
  static final Pattern AUTHORITY = FILE.pattern("authority");
  static final Pattern OVERALL = FILE.pattern("overall");
  static final Pattern OF_AUTHORITY = FILE.pattern("of-authority");
  static final Pattern SERVICES_FOR = FILE.pattern("services-for");
  static final Pattern THE_SERVICE = FILE.pattern("the-service");
  static final Pattern BODY = FILE.pattern("body");
  static final Pattern SOME = FILE.pattern("some");
  static final Pattern GENERAL = FILE.pattern("general");
  static final Pattern PLAIN = FILE.pattern("plain");
  static final Pattern ENDING = FILE.pattern("ending");
  static final Pattern INSPECTION = FILE.pattern("inspection");
  static final Pattern STOP = FILE.pattern("stop");
  static final Pattern OPENS = FILE.pattern("opens");
  static final Pattern RESPONSE = FILE.pattern("response");
  static final Pattern NEAR = FILE.pattern("near");
  static final Pattern IN = FILE.pattern("in");
  static final Pattern AND = FILE.pattern("and");
  static final Pattern BACKWARD = FILE.pattern("backward");
  static final Pattern DATED = FILE.pattern("dated");
  static final Pattern SAME_KIND = FILE.pattern("same-kind");
  static final Pattern OTHER_VISIT = FILE.pattern("other-visit");
  static final Pattern ANOTHER_KIND = FILE.pattern("another-kind");
  static final Pattern CARRIED_OUT = FILE.pattern("carried-out");
  static final Pattern NEXT_CLAUSE = FILE.pattern("next-clause");
  static final Pattern OF_WHAT = FILE.pattern("of-what");
  static final Pattern WAS_INSPECTED = FILE.pattern("was-inspected");
  static final Pattern ACTIVE = FILE.pattern("active");
  static final Pattern NEXT_WORDS = FILE.pattern("next-words");
  static final Pattern LAST = FILE.pattern("last");
  static final Pattern ANY_KIND = FILE.pattern("any-kind");
  static final Pattern STATES_WHEN = FILE.pattern("states-when");
  static final Pattern GOES_ON = FILE.pattern("goes-on");
  static final Pattern COUNTS_ON = FILE.pattern("counts-on");
  static final Pattern LISTED = FILE.pattern("listed");
  static final Pattern COVER = FILE.pattern("cover");
  static final Pattern SINCE_THEN = FILE.pattern("since-then");
  static final Pattern TIED = FILE.pattern("tied");
  static final Pattern EACH = FILE.pattern("each");
  static final Pattern COUNT = FILE.pattern("count");
  static final Pattern COUNTED = FILE.pattern("counted");

  static final List<String> NUMBERS = FILE.words("numbers");

  /** All shapes, in the order in which they are tried. */
  static final List<Shape> SHAPES = FILE.words("shapes").stream().map(Shape::of).toList();

  static {
    FILE.requireAllUsed();
  }

  /**
   * A sentence shape that gives a grade.
   *
   * @param before what precedes the grade in its clause; its group {@code subject} is what was
   *     judged, or nothing where the words begin
   * @param after what follows the grade at once
   * @param judged whether that has a group {@code judged} for what was judged
   * @param active whether an inspection or inspectors must be the subject of the {@code verb}
   */
  record Shape(Pattern before, Pattern after, boolean judged, boolean active) {

    static Shape of(String name) {
      String before = name + ".before";
      String after = FILE.has(name + ".after") ? name + ".after" : "end";
      return new Shape(
          FILE.pattern(before),
          FILE.pattern(after),
          FILE.expression(after).contains("<judged>"),
          FILE.expression(before).contains("<verb>"));
    }
  }

  private Patterns() {}
}
