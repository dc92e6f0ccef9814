package org.inspectkit.parsers.readers.priors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.inspectkit.framework.Framework;
import org.inspectkit.parsers.readers.dates.TimeMention;

/**
 * Finds where sentences speak of inspections before this one.
 *
 * @param kind the framework of this one
 * @param own when it began, if that is known
 */
record PriorReferences(Framework kind, Optional<LocalDate> own, PriorCatalogue catalogue) {

  private static final Set<String> OPENINGS = Set.of("in ", "on ", "during ");
  private static final int MOST_WORDS_BEFORE = 14;
  private static final int NAMED_WITHIN = 90;
  private static final int MOST_WORDS_BETWEEN = 3;

  /** Whether a day is before this inspection. */
  boolean isBefore(LocalDate day) {
    return own.filter(first -> !day.isBefore(first)).isEmpty();
  }

  /** The references of a sentence, in order. */
  List<PriorReference> in(Words sentence, List<TimeMention> dates) {
    List<PriorReference> references = new ArrayList<>();
    Matcher noun = Patterns.INSPECTION.matcher(sentence.folded());
    boolean found = noun.find();
    int start = found ? startOf(sentence.folded(), 0, noun) : 0;
    while (found) {
      int at = noun.start("noun");
      int end = noun.end();
      String called = noun.group("noun");
      found = noun.find();
      int next = found ? startOf(sentence.folded(), end, noun) : sentence.folded().length();
      PriorReference reference =
          new PriorReference(
              start,
              sentence.sub(start, end),
              withOwnTitle(sentence.sub(start, Math.min(end + NAMED_WITHIN, next))),
              sentence.sub(start, end).has(Patterns.BACKWARD),
              datesOf(sentence, dates, List.of(start, at, end, next), called.endsWith("s")));
      if (isEarlier(reference) && isOfInspectors(reference)) {
        references.add(reference);
      }
      start = next;
    }
    return references;
  }

  /** "The last unannounced inspection" in a letter about one is an inspection of the same kind. */
  private Words withOwnTitle(Words near) {
    return near.find(Patterns.SAME_KIND).stream()
        .flatMap(words -> kind.titles().stream().filter(t -> t.contains(words.folded())))
        .findFirst()
        .map(title -> Words.of(near.printed() + " " + title))
        .orElse(near);
  }

  /** A year that this inspection is in may still be that of the last one, if the words say so. */
  private boolean isEarlier(PriorReference reference) {
    // Where this inspection has no date, a dated one of its own kind may be itself.
    boolean other = own.isPresent() || !catalogue.named(reference.words()).contains(kind);
    return (reference.backward() || (!reference.dates().isEmpty() && other))
        && reference.dates().stream()
            .map(TimeMention::span)
            .allMatch(span -> isBefore(reference.backward() ? span.earliest() : span.latest()));
  }

  /** Social workers visit too. */
  private static boolean isOfInspectors(PriorReference reference) {
    return !reference.words().has(Patterns.OTHER_VISIT);
  }

  /** The date within the words, or else after them, or else at the start of the sentence. */
  private static List<TimeMention> datesOf(
      Words sentence, List<TimeMention> dates, List<Integer> places, boolean several) {
    int start = places.get(0);
    int noun = places.get(1);
    int end = places.get(2);
    boolean verb = sentence.folded().startsWith("inspected", noun);
    List<TimeMention> within = new ArrayList<>();
    List<TimeMention> after = new ArrayList<>();
    List<TimeMention> opening = new ArrayList<>();
    for (TimeMention date : dates) {
      int from = Math.min(end, date.start());
      if (date.start() >= start && date.end() <= noun) {
        within.add(date);
      } else if (date.start() >= noun && date.start() < places.get(3)) {
        boolean response = sentence.sub(0, start).folded().endsWith("response to ");
        if (!response && (verb || isNear(sentence.sub(from, date.start())))) {
          after.add(date);
        }
      } else if (date.end() <= start
          && OPENINGS.contains(sentence.sub(0, date.start()).folded())
          && sentence.sub(date.end(), start).is(Patterns.CARRIED_OUT)) {
        opening.add(date);
      }
    }
    List<TimeMention> best = within.isEmpty() ? after : within;
    List<TimeMention> when = together(sentence.folded(), best.isEmpty() ? opening : best);
    // "Visits in January and December 2019" were two, where "a visit" went on for so long.
    return several ? when.stream().flatMap(TimeMention::apart).toList() : when;
  }

  /** Whether the words between an inspection and a date leave the date that of the inspection. */
  private static boolean isNear(Words between) {
    long others =
        Patterns.WORD_GAP
            .splitAsStream(between.folded())
            .filter(word -> !word.isEmpty() && !Patterns.BETWEEN.matcher(word).matches())
            .count();
    return others <= MOST_WORDS_BETWEEN || between.has(Patterns.TAKES_PLACE);
  }

  /** The first date, and those joined to it by a mere "and". */
  private static List<TimeMention> together(String sentence, List<TimeMention> dates) {
    int joined = Math.min(1, dates.size());
    while (joined > 0 && joined < dates.size()) {
      TimeMention last = dates.get(joined - 1);
      TimeMention next = dates.get(joined);
      boolean same = last.end() == next.end();
      if (!(same || sentence.substring(last.end(), next.start()).strip().equals("and"))
          || next.isYear() != last.isYear()) {
        break;
      }
      joined++;
    }
    return dates.subList(0, joined);
  }

  /** Back over words that may belong to the noun, up to the word that opens the phrase. */
  private static int startOf(String sentence, int from, Matcher noun) {
    boolean verb = noun.group("noun").equals("inspected");
    int start = noun.start();
    for (int words = 0; words < MOST_WORDS_BEFORE && start > from; words++) {
      int begin = Math.max(sentence.lastIndexOf(' ', Math.max(start - 2, 0)) + 1, from);
      String word = sentence.substring(begin, start).strip();
      if (word.isEmpty() || ",;:.()".indexOf(word.charAt(word.length() - 1)) >= 0) {
        return start;
      }
      // "After" opens a phrase, and in "looked after children" it does not.
      boolean lookedAfter = sentence.startsWith("looked after", begin - "looked ".length());
      int last = Math.max(begin - "the last ".length(), 0);
      boolean named =
          Patterns.LAST_OFSTED.matcher(sentence).region(last, sentence.length()).lookingAt();
      if (!verb && !lookedAfter && !named && Patterns.DETERMINER.matcher(word).matches()) {
        return begin;
      }
      // "In 2017 and later visits": what follows such an "and" has no part in that date.
      if (word.equals("and")
          && Character.isDigit(sentence.charAt(Math.max(begin - 2, 0)))
          && !Patterns.DATED.matcher(sentence.substring(start)).lookingAt()) {
        return start;
      }
      start = begin;
    }
    return start;
  }
}
