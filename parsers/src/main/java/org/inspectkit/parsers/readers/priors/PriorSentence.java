package org.inspectkit.parsers.readers.priors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.PriorCount;
import org.inspectkit.parsers.readers.dates.TimeMention;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.SpannedText;

/**
 * A sentence that may speak of an earlier inspection.
 *
 * @param passages the sentence, and then those before it
 * @param words its words
 * @param dates when it says that something was
 * @param grades which grades it gives
 */
record PriorSentence(
    List<Passage> passages, Words words, List<TimeMention> dates, List<GradeStatement> grades) {

  private static final int MOST_BEFORE = 3;

  /** No sentence of a report is so long: what is longer has lost its stops, and is noted. */
  private static final int LONGEST = 2000;

  /** No sentence says so much; a list of grades that was torn out of its table does. */
  private static final int MOST_GRADES = 20;

  static PriorSentence of(List<Passage> sentences, int at, PriorCatalogue catalogue) {
    List<Passage> passages =
        new ArrayList<>(sentences.subList(Math.max(0, at - MOST_BEFORE), at + 1));
    Collections.reverse(passages);
    Words words = Words.of(passages.get(0));
    return new PriorSentence(
        passages,
        words,
        passages.get(0).has(Cue.YEAR) ? TimeMention.in(words.folded()) : List.of(),
        GradeStatements.in(words, catalogue));
  }

  /** Whether a passage is not a sentence as it was written. */
  static boolean isTorn(Passage passage) {
    return passage.text().length() > LONGEST
        || passage.mentions().stream().filter(Words::isGrade).count() > MOST_GRADES;
  }

  SpannedText text() {
    return passages.get(0).text();
  }

  /** Its words, and then those of the sentences before it. */
  List<Words> all() {
    return passages.stream().map(Words::of).toList();
  }

  /** Whether a grade was given then: not since, nor at another date that is between them. */
  boolean isAt(PriorReference reference, GradeStatement grade) {
    if (grade.start() <= reference.end()) {
      return true;
    }
    boolean later =
        words.sub(0, reference.start()).has(Patterns.SINCE_THEN)
            && !words.sub(reference.end(), grade.start()).is(Patterns.TIED);
    return !later
        && (reference.dates().isEmpty()
            || dates.stream()
                .filter(date -> date.start() >= reference.end() && date.end() <= grade.start())
                .allMatch(reference.dates()::contains));
  }

  /** The date right before or after a grade, or else the only one of the sentence. */
  Optional<TimeMention> dateOf(GradeStatement grade) {
    return dates.stream()
        .filter(
            d ->
                dates.size() == 1
                    || d.end() == grade.start() - 1
                    || (d.start() >= grade.end() && d.start() - grade.end() <= "' in ".length()))
        .findFirst();
  }

  /** Whether the authority is meant, or its services, or one of the areas that are judged. */
  boolean isOfAuthority(GradeStatement grade, PriorPlace place, PriorCatalogue catalogue) {
    Words subject = grade.words();
    String rest = place.withoutName(subject);
    if (!rest.equals(subject.folded()) && PriorCatalogue.isGeneral(rest)) {
      return true;
    }
    boolean services =
        (PriorCatalogue.isGeneral(rest) || catalogue.namesArea(rest))
            && (words.has(Patterns.OF_AUTHORITY) || Patterns.SERVICES_FOR.matcher(rest).find());
    // Another body that is named beside the subject may be what was judged.
    boolean besideBody =
        !subject.has(Patterns.BODY)
            && Words.of(words.folded().replace(subject.folded(), "")).has(Patterns.BODY);
    boolean elsewhere = passages.size() > 1 && place.other(Words.of(passages.get(1))).isPresent();
    return grade.subject().isPresent()
        && (services || catalogue.isArea(rest))
        && !besideBody
        && !elsewhere;
  }

  /**
   * How many areas to improve an earlier inspection found; none unless the sentence says that so
   * many were found: it may speak of those that are left.
   */
  List<PriorCount> counts() {
    List<PriorCount> counts = new ArrayList<>();
    if (words.has(Patterns.COUNTED)) {
      Matcher matcher = Patterns.COUNT.matcher(words.folded());
      while (matcher.find()) {
        counts.add(new PriorCount(kind(matcher.group("kind")), number(matcher.group("count"))));
      }
    }
    return counts;
  }

  private static int number(String word) {
    int number = Patterns.NUMBERS.indexOf(word);
    return number >= 0 ? number : Integer.parseInt(word);
  }

  private static ImprovementKind kind(String printed) {
    if (printed.contains("priority")) {
      return ImprovementKind.PRIORITY_ACTION;
    }
    return printed.contains("development")
        ? ImprovementKind.AREA_FOR_DEVELOPMENT
        : ImprovementKind.AREA_FOR_IMPROVEMENT;
  }
}
