package org.inspectkit.parsers.readers.priors;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.framework.Framework;
import org.inspectkit.model.DateSpan;

/** Finds where a sentence speaks of inspections before this one. */
final class PriorMentions {

  private static final String INSPECTION =
      "(?:(?:re-?)?inspections?|visits?|performance assessments?|area reviews?|(?:jtai|ilacs)(?! (?:\\w+ )?inspections?\\b)|inspected)";

  /** The noun or the verb, and of what it was an inspection, which a date may part from it. */
  private static final Pattern NOUN =
      Pattern.compile(
          "\\b(?<noun>"
              + INSPECTION
              + ")\\b(?:\\))?(?<of>(?:,? in (?:[a-z]+ )?(?:19|20)\\d\\d,?)? (?:of|into)(?: (?!"
              + INSPECTION
              + ")[^,;.() ]{1,40}){1,24}?"
              + "(?= (?:was|were|took|in (?:[a-z]+ ){0,2}(?:19|20)\\d\\d|on|by|found|judged|has|had|which|identified|also|published"
              + "|undertaken|conducted|carried|since|that|between|during|where|to|and the)\\b"
              + "|[,;.()]| \\(|$))?");

  private static final Pattern BACKWARD =
      Pattern.compile("\\b(?:last|previous|previously|most recent|earlier|subsequent|since)\\b");

  /** Where the words before the noun that belong to it begin. */
  private static final Pattern DETERMINER =
      Pattern.compile(
          "^(?:the|an?|its|their|this|that|our|each|since|following|after|in|at|by|from|under"
              + "|with|ofsted(?:'s)?|[a-z-]{1,30}'s?)$");

  private static final Pattern STOP = Pattern.compile(".*[,;:.()]$");

  /** "In 2017 and later visits": what stands behind such an "and" has no part in that date. */
  private static final Pattern DATED_BEFORE = Pattern.compile("(?:19|20)\\d\\d and ");

  private static final Pattern DATE_BEHIND =
      Pattern.compile("(?:" + PriorDate.MONTH + " )?(?:19|20)\\d\\d\\b.*");

  private static final Pattern VISIT =
      Pattern.compile(
          "\\b(?:focused|monitoring|ofsted|assurance|hmi|inspectors|unannounced)\\b"
              + "|^(?:the |their |its |that |since )?(?:last|previous|most recent) visits?");

  /** "In May 2012, Ofsted carried out an inspection". */
  private static final Pattern CARRIED_OUT =
      Pattern.compile(
          ",? (?:ofsted|inspectors|her majesty's inspectors|his majesty's inspectors)"
              + " (?:carried out|conducted|undertook|completed|published|made) $");

  private static final int MOST_WORDS_BEFORE = 14;
  private static final int NAMED_WITHIN = 90;
  private static final int MOST_WORDS_BETWEEN = 3;

  /** Words that may stand between an inspection and its date. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:was|were|took|place|undertaken|carried|out|published|conducted|also|completed|held|by"
              + "|local|authority's|children's|services|care|ofsted|in|on|of|at|the|end|late|early|mid|summer|autumn|spring|winter|between|from"
              + "|during|report|reports|for|and|which|ended|inspectors)");

  /** A date right behind such words is that of the inspection, however far off its noun is. */
  private static final Pattern TOLD_WHEN =
      Pattern.compile(
          "\\b(?:was|were|undertaken|conducted|carried out|published|took place|held)"
              + "(?: (?:also|in|on|between|by|ofsted)){0,4} $");

  /** "In response to the review on 27 February": the date is that of the response. */
  private static final Pattern RESPONSE = Pattern.compile("response to $");

  private final Framework kind;
  private final Optional<DateSpan> own;

  PriorMentions(Framework kind, Optional<DateSpan> own) {
    this.kind = kind;
    this.own = own;
  }

  /** Whether a date is before this inspection. */
  boolean isBefore(PriorDate date) {
    return !isNotBefore(date, false);
  }

  /** The mentions of a folded sentence, in order. */
  List<PriorMention> in(String folded) {
    List<PriorMention> mentions = new ArrayList<>();
    List<PriorDate> dates = PriorDate.in(folded);
    Matcher noun = NOUN.matcher(folded);
    int from = 0;
    while (noun.find()) {
      int start = startOf(folded, from, noun.start());
      int next = nextMention(folded, noun.end());
      mention(folded, start, noun, dates, next).ifPresent(mentions::add);
      from = noun.end();
    }
    return mentions;
  }

  private Optional<PriorMention> mention(
      String folded, int start, Matcher noun, List<PriorDate> dates, int next) {
    String words = folded.substring(start, noun.end());
    List<PriorDate> when = apart(noun, datesOf(folded, dates, start, noun, next));
    boolean backward = BACKWARD.matcher(words).find();
    boolean notBefore = when.stream().anyMatch(date -> isNotBefore(date, backward));
    boolean told =
        isOfInspectors(noun, words)
            && (backward || (!when.isEmpty() && (own.isPresent() || !isOwnKind(words))));
    String near = folded.substring(start, Math.min(noun.end() + NAMED_WITHIN, next));
    return told && !notBefore
        ? Optional.of(
            new PriorMention(start, noun.end(), words, near + sameKind(words), backward, when))
        : Optional.empty();
  }

  /** Social workers visit too. */
  private static boolean isOfInspectors(Matcher noun, String words) {
    return !noun.group("noun").startsWith("visit") || VISIT.matcher(words).find();
  }

  /** "The last unannounced inspection" in a letter about one is an inspection of the same kind. */
  private String sameKind(String words) {
    return kind.titles().stream()
        .filter(title -> title.contains("unannounced") && words.contains("unannounced inspection"))
        .findFirst()
        .map(title -> " " + title)
        .orElse("");
  }

  /** The date within the words, or else behind them, or else at the start of the sentence. */
  private static List<PriorDate> datesOf(
      String folded, List<PriorDate> dates, int start, Matcher noun, int next) {
    List<PriorDate> within =
        dates.stream().filter(d -> d.start() >= start && d.end() <= noun.start()).toList();
    if (!within.isEmpty() || RESPONSE.matcher(folded.substring(0, start)).find()) {
      return together(folded, within);
    }
    boolean verb = noun.group("noun").equals("inspected");
    List<PriorDate> behind =
        dates.stream()
            .filter(d -> d.start() >= noun.start() && d.start() < next)
            .filter(d -> verb || isNear(folded, noun, d))
            .toList();
    return behind.isEmpty() ? opening(folded, dates, start, noun) : together(folded, behind);
  }

  /** "In May 2012, the inspection" and "In May 2012, Ofsted carried out an inspection". */
  private static List<PriorDate> opening(
      String folded, List<PriorDate> dates, int start, Matcher noun) {
    return dates.stream()
        .filter(d -> d.end() <= noun.start())
        .filter(d -> d.end() >= start - 2 || isCarriedOut(folded, d, start))
        .filter(d -> folded.substring(0, d.start()).matches("(?:in|on|during) "))
        .toList();
  }

  /** "Visits in January and December 2019" were two, where "a visit" went on for so long. */
  private static List<PriorDate> apart(Matcher noun, List<PriorDate> dates) {
    boolean several = noun.group("noun").endsWith("s");
    return several ? dates.stream().flatMap(d -> d.apart().stream()).toList() : dates;
  }

  private static boolean isCarriedOut(String folded, PriorDate date, int start) {
    return date.end() < start && CARRIED_OUT.matcher(folded.substring(date.end(), start)).matches();
  }

  private static boolean isNear(String folded, Matcher noun, PriorDate date) {
    int from = Math.min(noun.end(), date.start());
    String[] words = folded.substring(from, date.start()).split("[^a-z'-]+");
    long others =
        Arrays.stream(words)
            .filter(word -> !word.isEmpty() && !BETWEEN.matcher(word).matches())
            .count();
    String before = folded.substring(from, date.start());
    return others <= MOST_WORDS_BETWEEN || TOLD_WHEN.matcher(before).find();
  }

  /** The first date, and those joined to it by a mere "and". */
  private static List<PriorDate> together(String folded, List<PriorDate> dates) {
    List<PriorDate> joined = new ArrayList<>();
    for (PriorDate date : dates) {
      boolean goesOn =
          !joined.isEmpty()
              && folded
                  .substring(joined.get(joined.size() - 1).end(), date.start())
                  .strip()
                  .equals("and")
              && isYear(date) == isYear(joined.get(0));
      if (joined.isEmpty() || goesOn) {
        joined.add(date);
      }
    }
    return joined;
  }

  /** Where this inspection has no date, a dated one of its own kind may be itself. */
  private boolean isOwnKind(String words) {
    return PriorMeaning.named(words, Optional.empty()).contains(kind);
  }

  private static boolean isYear(PriorDate date) {
    return date.span().equals(DateSpan.of(Year.from(date.span().earliest())));
  }

  /** A year that this inspection is in may still be that of the last one, if the words say so. */
  private boolean isNotBefore(PriorDate date, boolean backward) {
    LocalDate decisive = backward ? date.span().earliest() : date.span().latest();
    return own.filter(o -> !decisive.isBefore(o.earliest())).isPresent();
  }

  /** Where the words for the next inspection start, or the end of the sentence. */
  private static int nextMention(String folded, int from) {
    Matcher next = NOUN.matcher(folded);
    return next.find(from) ? startOf(folded, from, next.start()) : folded.length();
  }

  /** Back over words that may belong to the noun, up to the word that opens the phrase. */
  private static int startOf(String folded, int from, int noun) {
    boolean verb = folded.startsWith("inspected", noun);
    int start = noun;
    for (int words = 0; words < MOST_WORDS_BEFORE && start > from; words++) {
      int blank = folded.lastIndexOf(' ', Math.max(start - 2, 0));
      int begin = Math.max(blank + 1, from);
      String word = folded.substring(begin, start).strip();
      if (STOP.matcher(word).matches()) {
        return start;
      }
      if (!verb && isDeterminer(word, folded, begin)) {
        return begin;
      }
      if (word.equals("and") && opensAnother(folded, start)) {
        return start;
      }
      start = begin;
    }
    return start;
  }

  /** "After" opens a phrase, and in "looked after children" it does not. */
  private static boolean isDeterminer(String word, String folded, int begin) {
    boolean lookedAfter = folded.startsWith("looked after", begin - "looked ".length());
    return !lookedAfter && DETERMINER.matcher(word).matches();
  }

  /** Whether an "and" joins a dated inspection to another one without that date. */
  private static boolean opensAnother(String folded, int behindAnd) {
    int before = Math.max(behindAnd - "2017 and ".length(), 0);
    return DATED_BEFORE.matcher(folded.substring(before, behindAnd)).matches()
        && !DATE_BEHIND.matcher(folded.substring(behindAnd)).matches();
  }
}
