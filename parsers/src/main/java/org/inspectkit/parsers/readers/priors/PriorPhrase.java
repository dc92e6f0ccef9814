package org.inspectkit.parsers.readers.priors;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which a sentence calls an inspection: "the last inspection of safeguarding", "the
 * council was last inspected".
 *
 * @param words the words, folded
 */
record PriorPhrase(String words) {

  private static final Pattern LAST =
      Pattern.compile(
          "(?:\\b(?:the|their|its) )?(?:last|previous|most recent|earlier)(?: [\\w-]{1,30}){0,4}?"
              + " (?:inspections?|visits?|assessments?)\\b");

  private static final Pattern INSPECTED = Pattern.compile(" (?:was|were) (?:last |previously )?$");

  private static final Pattern DATED =
      Pattern.compile("(?:" + PriorDate.MONTH + "|\\d{1,4}(?:st|nd|rd|th)?)\\b.*");

  /** Words for an inspection that say nothing of its kind. */
  private static final Pattern ANY_KIND =
      Pattern.compile(
          "\\b(?:"
              + PriorDate.MONTH
              + "|\\d+|first|second|third|two|three|both|these|this|that|earlier|subsequent|recent"
              + "|next|since|following|after|when|which|who|published|publication|judgement|graded"
              + "|annual|unannounced|performance|assessments?|statutory|inspectors|hmi|visits?|visited)\\b");

  /** Of what the words say that it was an inspection. */
  Optional<String> subject() {
    int verb = words.indexOf(" inspected");
    if (verb > 0) {
      String before = words.substring(0, verb + 1);
      String noun = INSPECTED.matcher(before).replaceFirst("");
      boolean passive = noun.length() < before.length();
      return Optional.of(PriorSubject.of(passive ? noun : "")).filter(s -> !s.isEmpty());
    }
    int of = words.indexOf(" of ");
    String behind = of < 0 ? "" : words.substring(of + " of ".length()).strip();
    return Optional.of(behind).filter(s -> !s.isEmpty() && !DATED.matcher(s).matches());
  }

  /** What stands before the noun, without the words that do not tell the kind. */
  String kind() {
    int of = words.indexOf(" of ");
    boolean verb = words.contains("inspected");
    String before = verb ? "" : of < 0 ? words : words.substring(0, of);
    return ANY_KIND.matcher(before).replaceAll(" ").strip();
  }

  /** "The last inspection". */
  Optional<String> last() {
    Matcher matcher = LAST.matcher(words);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
