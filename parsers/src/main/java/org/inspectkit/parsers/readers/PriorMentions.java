package org.inspectkit.parsers.readers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.framework.Framework;
import org.inspectkit.model.DateSpan;

/** Finds where a sentence speaks of inspections before this one. */
final class PriorMentions {

  /** The noun or the verb, and of what it was an inspection. */
  private static final Pattern NOUN =
      Pattern.compile(
          "\\b(?:(?:re-?)?inspections?|visits?|assessments?|reviews?|jtai|ilacs|inspected)\\b"
              + "(?:\\))?(?<of> (?:of|into) (?:[^,;.() ]{1,40} ){0,24}?"
              + "(?=(?:was|were|took|in|on|by|found|judged|has|had|which|identified|also|published"
              + "|undertaken|conducted|carried|since|that|between|during|where|to)\\b|[,;.(]|$))?");

  private static final Pattern BACKWARD =
      Pattern.compile("\\b(?:last|previous|previously|most recent|earlier|subsequent|since)\\b");

  /** Where the words before the noun that belong to it begin. */
  private static final Pattern DETERMINER =
      Pattern.compile(
          "^(?:the|an?|its|their|this|that|our|each|since|following|after|in|at|by|from|under"
              + "|with|ofsted(?:'s)?|[a-z-]{1,30}'s?)$");

  private static final Pattern STOP = Pattern.compile(".*[,;:.()]$");
  private static final int MOST_WORDS_BEFORE = 14;
  private static final int FARTHEST_DATE = 90;

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
      int next = nextNoun(folded, noun.end());
      mention(folded, start, noun, dates, next).ifPresent(mentions::add);
      from = noun.end();
    }
    return mentions;
  }

  private Optional<PriorMention> mention(
      String folded, int start, Matcher noun, List<PriorDate> dates, int next) {
    String words = folded.substring(start, noun.end());
    List<PriorDate> when = datesOf(folded, dates, start, noun, next);
    boolean backward = BACKWARD.matcher(words).find();
    boolean notBefore = when.stream().anyMatch(date -> isNotBefore(date, backward));
    boolean told = backward || (!when.isEmpty() && (own.isPresent() || !isOwnKind(words)));
    return told && !notBefore
        ? Optional.of(new PriorMention(start, noun.end(), words, backward, when))
        : Optional.empty();
  }

  /** The date behind the words, or else within or right before them. */
  private static List<PriorDate> datesOf(
      String folded, List<PriorDate> dates, int start, Matcher noun, int next) {
    List<PriorDate> behind =
        dates.stream()
            .filter(d -> d.start() >= noun.start() && d.start() < next)
            .filter(d -> d.start() - noun.end() <= FARTHEST_DATE)
            .toList();
    List<PriorDate> before =
        dates.stream().filter(d -> d.end() >= start - 2 && d.end() <= noun.start()).toList();
    // "The 2013 inspection" and "in July 2009, the inspection" rather than a date further on.
    List<PriorDate> nearest =
        before.isEmpty() ? behind : before.subList(before.size() - 1, before.size());
    return together(folded, nearest);
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
                  .equals("and");
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

  /** A year that this inspection is in may still be that of the last one, if the words say so. */
  private boolean isNotBefore(PriorDate date, boolean backward) {
    LocalDate decisive = backward ? date.span().earliest() : date.span().latest();
    return own.filter(o -> !decisive.isBefore(o.earliest())).isPresent();
  }

  private static int nextNoun(String folded, int from) {
    Matcher next = NOUN.matcher(folded);
    return next.find(from) ? next.start() : folded.length();
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
      if (!verb && DETERMINER.matcher(word).matches()) {
        return begin;
      }
      start = begin;
    }
    return start;
  }
}
