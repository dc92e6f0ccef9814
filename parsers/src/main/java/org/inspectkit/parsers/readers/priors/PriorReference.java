package org.inspectkit.parsers.readers.priors;

import java.util.List;
import java.util.Optional;
import org.inspectkit.parsers.readers.dates.TimeMention;

/**
 * Words of a sentence for an inspection other than this one: "the last inspection of safeguarding",
 * "the council was last inspected".
 *
 * @param start where the words start in the sentence
 * @param words what it is called, with what is before and after the noun
 * @param near the words and those after them that may name the framework or what was inspected
 * @param backward whether the words look back, as "the last inspection" does
 * @param dates when it was; several where the words speak of several inspections
 */
record PriorReference(
    int start, Words words, Words near, boolean backward, List<TimeMention> dates) {

  int end() {
    return start + words.folded().length();
  }

  private boolean isVerb() {
    return words.folded().endsWith("inspected");
  }

  /** Whether the words say that inspectors inspected something: "Ofsted inspected the council". */
  boolean isActive() {
    return words.is(Patterns.ACTIVE);
  }

  /** What inspectors inspected; what "the service" is, another sentence says. */
  private Words object() {
    Words object = near.from(words.folded().length()).before(Patterns.NEXT_WORDS).strip();
    return isActive() && !object.is(Patterns.THE_SERVICE) ? object : Words.NONE;
  }

  /** Of what the words say that it was an inspection. */
  Words subject(PriorCatalogue catalogue) {
    if (isVerb()) {
      Words passive = words.before(Patterns.WAS_INSPECTED);
      return passive.equals(words)
          ? object()
          : new Subjects(words, catalogue).of(passive).orElse(Words.NONE);
    }
    Words of = words.find(Patterns.OF_WHAT).orElse(Words.NONE);
    // A list is the name of the inspection, and of no one area.
    return of.starts(Patterns.DATED) || of.folded().indexOf(',') >= 0 ? Words.NONE : of;
  }

  /** Another body than the authority that the words name: "inspected its homes". */
  Optional<Words> body() {
    int from = isVerb() ? words.folded().length() : near.folded().length();
    return words
        .find(Patterns.BODY)
        .or(() -> near.from(from).before(Patterns.NEXT_CLAUSE).find(Patterns.BODY));
  }

  /** What is before the noun, without the words that do not say the kind. */
  Words kind() {
    Words before = isVerb() ? Words.NONE : words.before(Patterns.OF_WHAT);
    return Words.of(Patterns.ANY_KIND.matcher(before.folded()).replaceAll(" ").strip());
  }
}
