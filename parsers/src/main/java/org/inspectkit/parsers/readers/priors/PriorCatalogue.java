package org.inspectkit.parsers.readers.priors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.internal.Folding;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.parsers.readers.dates.TimeMention;
import org.inspectkit.parsers.terms.Sense;
import org.inspectkit.parsers.terms.TermIndex;
import org.inspectkit.scale.GradeScale;

/**
 * What the catalogue says of the words for an earlier inspection and for what it judged. The
 * framework is the one that the words name, or the only one that was in force and judged such a
 * thing; if several can be meant, a grade is on their scale if they share one, and otherwise in
 * words alone.
 */
final class PriorCatalogue {

  /** Reports came out up to so long after their inspection began; some give that date. */
  private static final int MONTHS_TO_PUBLICATION = 2;

  private static final String OVERALL = "overall-effectiveness";

  private final TermIndex index;
  private final Map<Framework, Names> names = new HashMap<>();
  private final List<String> phrases;

  /** How reports speak of a framework, of its inspections alone, and of its areas; folded. */
  private record Names(List<String> all, List<String> own, List<String> areas) {}

  private PriorCatalogue(TermIndex index) {
    this.index = index;
    for (Framework framework : index.frameworks()) {
      List<String> own = framework.mentions().stream().map(Folding::fold).toList();
      List<String> all = new ArrayList<>(own);
      framework.titles().forEach(title -> all.add(Folding.fold(title)));
      Stream<String> areas = areas(framework).flatMap(area -> area.mentions().stream());
      names.put(framework, new Names(all, own, areas.map(Folding::fold).distinct().toList()));
    }
    this.phrases =
        names.values().stream()
            .flatMap(of -> of.areas().stream())
            .filter(phrase -> !phrase.equals("overall"))
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(p -> p))
            .toList();
  }

  static PriorCatalogue of(TermIndex index) {
    return index.derived(PriorCatalogue.class, PriorCatalogue::new);
  }

  private static Stream<JudgementArea> areas(Framework framework) {
    return framework.editions().stream().flatMap(edition -> edition.areas().stream());
  }

  /** Words that are about no one area of any framework: "children's services", "the council". */
  static boolean isGeneral(String words) {
    return Patterns.GENERAL.matcher(words).matches();
  }

  /**
   * Whether every word is understood: the words are about services as a whole or about areas, and
   * not about something beside them that no framework judges.
   */
  boolean isUnderstood(String words) {
    return isGeneral(words) || isPrintedArea(words) || isArea(words);
  }

  /** Whether words are about one or more areas, and say no more than that they were judged. */
  boolean isArea(String words) {
    return namesArea(words)
        && (isPrintedArea(words) || Patterns.PLAIN.matcher(without(words, phrases)).matches());
  }

  /** Whether a body is judged within inspections of the authority at any of the dates. */
  boolean isArea(Words body, List<TimeMention> dates) {
    return phrases.stream()
        .filter(body.folded()::contains)
        .limit(1)
        .filter(phrase -> isGeneral(body.folded().replace(phrase, " ")))
        .flatMap(phrase -> index.frameworks().stream().filter(f -> judges(f, phrase)))
        .flatMap(f -> f.editions().get(0).inForceFrom().stream())
        .anyMatch(from -> dates.stream().anyMatch(d -> !d.span().latest().isBefore(from)));
  }

  /** Whether the words hold a phrase for an area of any framework. */
  boolean namesArea(String words) {
    return hasOne(words, phrases);
  }

  /** Whether the words are the printed name of an area of any framework. */
  boolean isPrintedArea(String words) {
    return printedAs(words).findAny().isPresent();
  }

  private Stream<Sense.Area> printedAs(String words) {
    return index.mentionsIn(words).stream()
        .filter(mention -> mention.length() == words.length())
        .flatMap(mention -> mention.term().senses(Sense.Area.class));
  }

  private static String without(String words, List<String> phrases) {
    String rest = words;
    for (String phrase : phrases) {
      rest = rest.replace(phrase, " ");
    }
    return rest;
  }

  /** The frameworks that words name, also by a title, which may be used in other ways. */
  List<Framework> named(Words words) {
    return those(of -> hasOne(words.folded(), of.all()));
  }

  /** The frameworks that words name by a phrase for inspections under them and no other. */
  List<Framework> mentioned(Words words) {
    return those(of -> hasOne(words.folded(), of.own()));
  }

  private static boolean hasOne(String words, List<String> phrases) {
    for (String phrase : phrases) {
      if (words.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  private List<Framework> those(Predicate<Names> which) {
    return index.frameworks().stream().filter(f -> which.test(names.get(f))).toList();
  }

  /** Those of some frameworks that were in force. */
  static List<Framework> inForce(List<Framework> frameworks, Optional<DateSpan> date) {
    return frameworks.stream().filter(f -> inForce(f, date).findAny().isPresent()).toList();
  }

  /**
   * The frameworks that can be meant by words about what was inspected and what was judged.
   *
   * @param own the framework of the report that looks back
   */
  List<Framework> possible(Framework own, List<String> subjects, Optional<DateSpan> date) {
    List<Framework> possible =
        date.isEmpty()
            ? List.of()
            : inForce(index.frameworks(), date).stream()
                .filter(f -> isSpokenOfByOutcome(f) || (f.equals(own) && f.graded()))
                .filter(f -> subjects.stream().allMatch(subject -> mayJudge(f, subject)))
                .toList();
    // A report may mean one of its own kind; without other words, that is no more than possible.
    return possible.size() == 1 && !isSpokenOfByOutcome(possible.get(0)) ? List.of() : possible;
  }

  private boolean isSpokenOfByOutcome(Framework framework) {
    return !phrases(framework).isEmpty();
  }

  /**
   * A framework that judges services as a whole judges each of them; others their own alone. Words
   * for two areas may be about two inspections.
   */
  private boolean mayJudge(Framework framework, String subject) {
    return judges(framework, "overall")
        || !namesArea(subject)
        || phrases.stream().anyMatch(p -> subject.contains(p) && judges(framework, p));
  }

  private List<String> phrases(Framework framework) {
    Names of = names.get(framework);
    return of == null ? List.of() : of.areas();
  }

  private boolean judges(Framework framework, String phrase) {
    return phrases(framework).contains(phrase);
  }

  private static Stream<Edition> inForce(Framework framework, Optional<DateSpan> date) {
    return framework.editions().stream().filter(edition -> inForce(edition, date));
  }

  private static boolean inForce(Edition edition, Optional<DateSpan> date) {
    Optional<LocalDate> last = edition.inForceTo().map(to -> to.plusMonths(MONTHS_TO_PUBLICATION));
    return date.isEmpty()
        || (edition.inForceFrom().filter(date.get().latest()::isBefore).isEmpty()
            && last.filter(date.get().earliest()::isAfter).isEmpty());
  }

  /** A grade in words with what they mean, as far as that is certain. */
  PriorGrade grade(
      PriorGrade words, List<Framework> possible, String subject, Optional<DateSpan> date) {
    Optional<JudgementArea> area =
        possible.size() == 1 ? area(possible.get(0), subject, date) : Optional.empty();
    Optional<GradeScale> scale =
        area.flatMap(JudgementArea::scale)
            .or(
                () ->
                    only(
                        possible.stream()
                            .flatMap(f -> f.editions().stream())
                            .flatMap(edition -> edition.scale().stream())));
    String label = Patterns.REQUIRE.matcher(words.printed()).replaceFirst("requires ");
    return new PriorGrade(
        words.printed(), words.subject(), area, scale.flatMap(s -> s.find(label)));
  }

  private static <T> Optional<T> only(Stream<T> all) {
    List<T> different = all.distinct().limit(2).toList();
    return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
  }

  /** The area that every edition that can be meant calls so, and that has its first meaning. */
  private Optional<JudgementArea> area(
      Framework framework, String subject, Optional<DateSpan> date) {
    return only(inForce(framework, date).map(edition -> area(edition, subject)))
        .flatMap(area -> area)
        .filter(
            area ->
                areas(framework)
                    .filter(a -> a.id().equals(area.id()))
                    .findFirst()
                    .equals(Optional.of(area)));
  }

  private Optional<JudgementArea> area(Edition edition, String subject) {
    List<JudgementArea> printed =
        printedAs(subject)
            .filter(sense -> sense.edition().equals(edition))
            .map(Sense.Area::area)
            .toList();
    if (printed.size() == 1 || Patterns.PART.matcher(subject).find()) {
      return printed.stream().filter(area -> printed.size() == 1).findFirst();
    }
    Predicate<JudgementArea> asked =
        isGeneral(subject) && !namesArea(subject)
            ? area -> area.theme(OVERALL).isPresent()
            : area ->
                area.mentions().stream().anyMatch(subject::contains) || printed.contains(area);
    return only(edition.areas().stream()
            .filter(area -> !area.mentions().isEmpty() || area.id().equals(OVERALL))
            .filter(asked))
        .filter(area -> !namesArea(without(subject, area.mentions())));
  }
}
