package org.inspectkit.parsers.readers.priors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.framework.Framework;
import org.inspectkit.parsers.readers.dates.TimeMention;

/**
 * Finds where sentences speak of inspections before this one.
 *
 * @param kind the framework of this one
 * @param own when it began, if that is known
 */
record PriorReferences(Framework kind, Optional<LocalDate> own, PriorCatalogue catalogue) {

  private static final int LONGEST_BEFORE = 160;
  private static final int NAMED_WITHIN = 90;

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
      Noun of = new Noun(sentence, start, noun.start(), noun.end(), noun.group("noun"));
      found = noun.find();
      start = found ? startOf(sentence.folded(), of.end, noun) : sentence.folded().length();
      PriorReference reference = reference(of, start, dates);
      if (isEarlier(reference) && !reference.words().has(Patterns.OTHER_VISIT)) {
        references.add(reference);
      }
    }
    return references;
  }

  private PriorReference reference(Noun noun, int next, List<TimeMention> dates) {
    Words words = noun.sentence.sub(noun.start, noun.end);
    Words near = noun.sentence.sub(noun.start, Math.min(noun.end + NAMED_WITHIN, next));
    return new PriorReference(
        noun.start,
        words,
        withOwnTitle(near),
        words.has(Patterns.BACKWARD),
        noun.datesOf(dates, next));
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

  /** Back over words that may belong to the noun, up to the word that opens the phrase. */
  private static int startOf(String sentence, int from, Matcher noun) {
    Pattern opens = noun.group("noun").equals("inspected") ? Patterns.STOP : Patterns.OPENS;
    int start = Math.max(from, noun.start() - LONGEST_BEFORE);
    Matcher opening = opens.matcher(sentence).region(start, noun.start());
    return opening.useTransparentBounds(true).lookingAt() ? opening.end() : start;
  }

  /** A word for an inspection with the words that belong to it. */
  private record Noun(Words sentence, int start, int at, int end, String word) {

    /** The date within the words, or else after them, or else at the start of the sentence. */
    List<TimeMention> datesOf(List<TimeMention> dates, int next) {
      List<TimeMention> when =
          together(dates.stream().filter(d -> d.start() >= start && d.end() <= at).toList());
      if (when.isEmpty()) {
        when = together(dates.stream().filter(date -> isAfter(date, next)).toList());
      }
      if (when.isEmpty()) {
        when = together(dates.stream().filter(this::opensSentence).toList());
      }
      // "Visits in January and December 2019" were two, where "a visit" went on for so long.
      return word.endsWith("s") ? when.stream().flatMap(TimeMention::apart).toList() : when;
    }

    /**
     * Whether the words between the inspection and a date leave the date that of the inspection.
     */
    private boolean isAfter(TimeMention date, int next) {
      return date.start() >= at
          && date.start() < next
          && !sentence.sub(0, start).has(Patterns.RESPONSE)
          && (word.equals("inspected")
              || sentence.sub(Math.min(end, date.start()), date.start()).is(Patterns.NEAR));
    }

    private boolean opensSentence(TimeMention date) {
      return date.end() <= start
          && sentence.sub(0, date.start()).is(Patterns.IN)
          && sentence.sub(date.end(), start).is(Patterns.CARRIED_OUT);
    }

    /** The first date, and those joined to it by a mere "and". */
    private List<TimeMention> together(List<TimeMention> dates) {
      int joined = Math.min(1, dates.size());
      while (joined > 0 && joined < dates.size()) {
        TimeMention last = dates.get(joined - 1);
        TimeMention next = dates.get(joined);
        boolean and =
            last.end() == next.end() || sentence.sub(last.end(), next.start()).is(Patterns.AND);
        if (!and || next.isYear() != last.isYear()) {
          break;
        }
        joined++;
      }
      return dates.subList(0, joined);
    }
  }
}
