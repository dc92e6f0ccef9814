package org.inspectkit.parsers.readers.priors;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What words before or behind a grade say was judged. */
final class PriorSubject {

  /** Stands for what cannot be told: it is no area of anything. */
  static final String UNKNOWN = "they";

  /** What opens a clause, and what is no subject. */
  private static final Pattern OPENING =
      Pattern.compile(
          "^.*(?:, |\\b(?:when|that|where|since|although|while|because|following|how|if)\\b"
              + "|\\b(?<!looked[ -])after\\b) ?");

  private static final Pattern RELATIVE =
      Pattern.compile("(?<noun>.*?),? (?:(?:\\w+ )?of )?which$");

  private static final Pattern ADVERBIAL =
      Pattern.compile(
          "(?:in|at|on|since|during|following|after|under|with|despite|when|while|although|for|as)\\b.*");

  /** Services that words name, up to what is said of them. */
  private static final Pattern NAMED_SERVICES =
      Pattern.compile(
          "\\b(?:children's services|services (?:for|to) [^,;.:]{1,80}?)"
              + "(?= in (?!care\\b|need\\b)| (?:since|when|has|have|had|is|are|was|were)\\b"
              + "|(?<!looked) after\\b|,|$)");

  /** The first verb of a sentence, before which its subject stands. */
  private static final Pattern VERB =
      Pattern.compile(" (?:have|has|had|are|is|was|were|remain|remains|continue|continues)\\b");

  private static final Pattern PRONOUN = Pattern.compile("(?:they|that|them|and|also|which)?");

  private static final Pattern JUDGEMENT =
      Pattern.compile("^(?:the |graded )*judge?ments? (?:for|of|on|about) ");

  /** Words about the inspection or the time, behind which stands what was judged. */
  private static final Pattern WHEN =
      Pattern.compile(
          "^.*\\b(?:inspections?|inspected|visits?|time|\\d{4}|january|february|march|april|may|june"
              + "|july|august|september|october|november|december)\\b"
              + "(?: (?:was|were|undertaken|carried out|conducted|published|reports?|also|and"
              + "|by ofsted|ofsted|in|of)\\b|[ ,()])*");

  private static final Pattern POSSESSIVE = Pattern.compile("^(?:its|their)\\b ?");

  /** What opens no noun: the words are not understood. */
  private static final Pattern NO_NOUN = Pattern.compile("(?:to|as|at|in|by|from|under)\\b.*");

  private static final Pattern SERVICES =
      Pattern.compile("\\b(?:services?|authority|council|provision)\\b");

  private static final int LONGEST = 120;

  private PriorSubject() {}

  /** The last clause of the words; empty where a pronoun or nothing stands there. */
  static String of(@Nullable String words) {
    if (words == null) {
      return "";
    }
    String all =
        JUDGEMENT.matcher(words.strip().replace(" inspected by ofsted", "")).replaceFirst("");
    if (PriorWords.isArea(all)) {
      return all;
    }
    Matcher relative = RELATIVE.matcher(all);
    String named =
        relative.matches()
            ? relativeNoun(relative.group("noun"))
            : noun(OPENING.matcher(all.replaceFirst(",$", "")).replaceFirst(""));
    return told(JUDGEMENT.matcher(named).replaceFirst(""), all);
  }

  /** "Care leavers, adoption and fostering, which": all of a list, where no clause opens before. */
  private static String relativeNoun(String noun) {
    boolean list = noun.length() <= LONGEST && !VERB.matcher(noun).find();
    return list && !ADVERBIAL.matcher(noun).matches()
        ? noun
        : behindVerb(OPENING.matcher(noun).replaceFirst(""));
  }

  private static String told(String noun, String all) {
    String timeless = WHEN.matcher(noun).replaceFirst("").strip();
    String what = POSSESSIVE.matcher(timeless).replaceFirst("");
    if (PRONOUN.matcher(what).matches()) {
      return PriorBody.named(all).orElse("");
    }
    return NO_NOUN.matcher(what).matches() ? UNKNOWN : what;
  }

  /** Whether the words go on from a noun that they pick out: "those services that were judged". */
  static boolean picksOut(@Nullable String words) {
    return words != null && words.strip().matches("(?:.*[^,] )?(?:that|those)");
  }

  /**
   * What "they" at the end of the words stands for: the subject of the sentence, if it is services.
   */
  static String antecedent(@Nullable String words, String folded) {
    if (words == null || !words.strip().endsWith("they")) {
      return "";
    }
    Matcher verb = VERB.matcher(folded);
    String subject = verb.find() ? folded.substring(0, verb.start()) : "";
    // "They" that opens a sentence stands for what the sentence before names.
    if (subject.contains("inspection") || subject.equals("they")) {
      return "";
    }
    boolean plain = subject.length() <= LONGEST && subject.indexOf(',') < 0;
    return plain && SERVICES.matcher(subject).find()
        ? of(subject)
        : onlyServices(folded.substring(0, Math.max(folded.lastIndexOf(" they "), 0)));
  }

  /** The services that words name, if they name one and no other body. */
  private static String onlyServices(String words) {
    List<String> named =
        NAMED_SERVICES.matcher(words).results().map(MatchResult::group).distinct().toList();
    return named.size() == 1 && PriorBody.named(words).isEmpty() ? named.get(0) : UNKNOWN;
  }

  /** What "which" stands for is the last noun before it. */
  private static String behindVerb(String clause) {
    Matcher verb = VERB.matcher(clause);
    int end = 0;
    while (verb.find()) {
      end = verb.end();
    }
    return clause.substring(end).strip();
  }

  /** "Services were told in May and" goes on from its subject; otherwise the last noun is it. */
  private static String noun(String clause) {
    Matcher verb = VERB.matcher(clause);
    if (!verb.find()) {
      return clause.strip();
    }
    String last =
        clause.substring(clause.lastIndexOf(" and ") + 1).replaceFirst("^and ", "").strip();
    boolean goesOn = clause.strip().endsWith(" and") || VERB.matcher(last).find();
    return goesOn ? clause.substring(0, verb.start()).strip() : last;
  }
}
