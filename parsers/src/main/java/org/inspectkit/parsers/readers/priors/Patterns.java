package org.inspectkit.parsers.readers.priors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words by which reports speak of prior inspections, compiled once from {@code patterns.txt},
 * where each is explained.
 */
final class Patterns {

  private static final Map<String, String> EXPRESSIONS = load();

  static final Pattern YEAR = pattern("year");
  static final Pattern BLANK = pattern("blank");
  static final Pattern HYPHEN = pattern("hyphen");
  static final Pattern GRADE = pattern("grade");
  static final Pattern REQUIRE = pattern("require");
  static final Pattern MORE = pattern("more");
  static final Pattern BARE = pattern("bare");
  static final Pattern OF = pattern("of");
  static final Pattern LIMITED = pattern("limited");
  static final Pattern DENIED = pattern("denied");
  static final Pattern DOUBTFUL = pattern("doubtful");
  static final Pattern OTHER_JUDGE = pattern("other-judge");
  static final Pattern INSPECTS = pattern("inspects");
  static final Pattern FOR_INSPECTION = pattern("for-inspection");
  static final Pattern LAST_CLAUSE = pattern("last-clause");
  static final Pattern CLAUSE = pattern("clause");
  static final Pattern OPENING = pattern("opening");
  static final Pattern WHICH = pattern("which");
  static final Pattern ADVERBIAL = pattern("adverbial");
  static final Pattern TWO_MONTHS = pattern("two-months");
  static final Pattern THEY = pattern("they");
  static final Pattern NAMED_SERVICES = pattern("named-services");
  static final Pattern VERB = pattern("verb");
  static final Pattern PRONOUN = pattern("pronoun");
  static final Pattern PICKS_OUT = pattern("picks-out");
  static final Pattern JUDGEMENT_OF = pattern("judgement-of");
  static final Pattern LEAD = pattern("lead");
  static final Pattern NO_NOUN = pattern("no-noun");
  static final Pattern SERVICES = pattern("services");
  static final Pattern PART = pattern("part");
  static final Pattern IT = pattern("it");
  static final Pattern AUTHORITY = pattern("authority");
  static final Pattern OVERALL = pattern("overall");
  static final Pattern OF_AUTHORITY = pattern("of-authority");
  static final Pattern BODY = pattern("body");
  static final Pattern SOME = pattern("some");
  static final Pattern NO_LETTERS = pattern("no-letters");
  static final Pattern DATE = pattern("date");
  static final Pattern INSPECTION = pattern("inspection");
  static final Pattern BACKWARD = pattern("backward");
  static final Pattern DETERMINER = pattern("determiner");
  static final Pattern DATED = pattern("dated");
  static final Pattern SAME_KIND = pattern("same-kind");
  static final Pattern LAST_OFSTED = pattern("last-ofsted");
  static final Pattern OTHER_VISIT = pattern("other-visit");
  static final Pattern ANOTHER_KIND = pattern("another-kind");
  static final Pattern CARRIED_OUT = pattern("carried-out");
  static final Pattern WORD_GAP = pattern("word-gap");
  static final Pattern BETWEEN = pattern("between");
  static final Pattern TAKES_PLACE = pattern("takes-place");
  static final Pattern NEXT_CLAUSE = pattern("next-clause");
  static final Pattern OF_WHAT = pattern("of-what");
  static final Pattern WAS_INSPECTED = pattern("was-inspected");
  static final Pattern LAST = pattern("last");
  static final Pattern ANY_KIND = pattern("any-kind");
  static final Pattern STATES_WHEN = pattern("states-when");
  static final Pattern GOES_ON = pattern("goes-on");
  static final Pattern COUNTS_ON = pattern("counts-on");
  static final Pattern LISTED = pattern("listed");
  static final Pattern COVER = pattern("cover");
  static final Pattern SINCE_THEN = pattern("since-then");
  static final Pattern TIED = pattern("tied");
  static final Pattern EACH = pattern("each");
  static final Pattern COUNT = pattern("count");
  static final Pattern COUNTED = pattern("counted");

  static final Set<String> GENERAL = Set.copyOf(words("general"));
  static final Set<String> PLAIN = Set.copyOf(words("plain"));
  static final List<String> NUMBERS = words("numbers");

  /** All shapes, in the order in which they are tried. */
  static final List<Shape> SHAPES = words("shapes").stream().map(Shape::of).toList();

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
      String before = expression(name + ".before");
      String after = EXPRESSIONS.getOrDefault(name + ".after", expression("end"));
      return new Shape(
          compiled(before), compiled(after), after.contains("<judged>"), before.contains("<verb>"));
    }
  }

  private Patterns() {}

  private static Pattern pattern(String name) {
    return compiled(expression(name));
  }

  private static Pattern compiled(String expression) {
    return Pattern.compile(expression);
  }

  private static List<String> words(String name) {
    return BLANK.splitAsStream(expression(name)).toList();
  }

  private static String expression(String name) {
    return Objects.requireNonNull(EXPRESSIONS.get(name), name);
  }

  private static Map<String, String> load() {
    Map<String, String> read = new HashMap<>();
    try (InputStream file =
        Objects.requireNonNull(Patterns.class.getResourceAsStream("patterns.txt"))) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      // A line that starts with two blanks goes on.
      for (String line : text.replace("\n  ", "").lines().toList()) {
        int equals = line.indexOf(" = ");
        if (equals > 0 && !line.startsWith("#")) {
          String expression = line.substring(equals + " = ".length());
          for (Map.Entry<String, String> known : read.entrySet()) {
            expression = expression.replace("${" + known.getKey() + "}", known.getValue());
          }
          read.put(line.substring(0, equals), expression);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }
}
