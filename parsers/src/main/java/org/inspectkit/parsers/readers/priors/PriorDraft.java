package org.inspectkit.parsers.readers.priors;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.framework.Framework;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.PriorCount;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.parsers.readers.dates.TimeMention;
import org.inspectkit.parsers.readers.passage.Statements;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.lines.StoredText;

/** What has been read so far of one earlier inspection. */
final class PriorDraft {

  private static final int MOST_SENTENCES = 30;

  private final PriorReference reference;
  private final List<Words> before;
  private final PriorPlace place;
  private final PriorCatalogue catalogue;
  private final boolean each;
  private final Words inspected;
  private final boolean authority;
  private final List<Framework> named;
  private final List<Framework> mentioned;
  private final boolean known;
  private final Optional<String> elsewhere;
  private final List<SpannedText> texts = new ArrayList<>();
  private final List<GradeStatement> grades = new ArrayList<>();
  private final List<PriorCount> counts = new ArrayList<>();
  private final IdentityHashMap<GradeStatement, Optional<String>> bodies = new IdentityHashMap<>();

  /** Starts with a reference and its sentence, after which those before it follow. */
  PriorDraft(
      PriorReference reference, List<Words> sentences, PriorPlace place, PriorCatalogue catalogue) {
    this.reference = reference;
    this.before = sentences;
    this.place = place;
    this.catalogue = catalogue;
    // Of several inspections each has what is said of them only if the words say so.
    this.each = reference.dates().size() < 2 || sentences.get(0).has(Patterns.EACH);
    this.inspected = reference.subject(catalogue);
    String of = place.withoutName(inspected);
    this.authority = !inspected.isEmpty() && catalogue.isUnderstood(of);
    // The words name a framework, or say no more than that it was an inspection.
    this.named = catalogue.named(reference.near());
    this.mentioned = catalogue.mentioned(reference.near());
    this.known =
        !named.isEmpty()
            || (catalogue.isUnderstood(place.withoutName(reference.kind()))
                && (PriorCatalogue.isGeneral(of) || catalogue.namesArea(of)));
    this.elsewhere = place.other(reference.words()).or(this::otherObject);
  }

  /** What inspectors inspected besides the authority: a body, or what has a name of its own. */
  private Optional<String> otherObject() {
    return Optional.of(inspected)
        .filter(object -> isOfOtherObject())
        .flatMap(object -> object.find(Patterns.BODY).or(() -> Optional.of(object)))
        .map(Words::printed)
        .filter(
            name -> inspected.has(Patterns.BODY) || name.chars().anyMatch(Character::isUpperCase));
  }

  private boolean isOfOtherObject() {
    return reference.isActive() && !authority && !inspected.isEmpty();
  }

  /** Whether more was added than any inspection has judgements. */
  boolean isFull() {
    return texts.size() > MOST_SENTENCES;
  }

  boolean hasGrades() {
    return !grades.isEmpty();
  }

  void add(SpannedText text, List<GradeStatement> given, List<PriorCount> found) {
    texts.add(text);
    grades.addAll(given);
    counts.addAll(found);
  }

  /** Whether a date is that of the inspection, or a part or the whole of it. */
  boolean isAt(TimeMention date) {
    return reference.dates().stream()
        .map(TimeMention::span)
        .anyMatch(span -> span.contains(date.span()) || date.span().contains(span));
  }

  /** One for each date and each kind of body; none if the words say too little. */
  Stream<PriorInspection> conclude() {
    // What was inspected is neither the authority nor anything with a name.
    boolean unknown = isOfOtherObject() && elsewhere.isEmpty();
    if (unknown || reference.near().has(Patterns.ANOTHER_KIND)) {
      return Stream.empty();
    }
    List<Optional<TimeMention>> dates =
        reference.dates().isEmpty()
            ? List.of(Optional.empty())
            : reference.dates().stream().map(Optional::of).toList();
    List<Optional<String>> bodies =
        grades.isEmpty()
            ? List.of(elsewhere.or(() -> reference.body().map(Words::printed)))
            : grades.stream().map(this::body).distinct().toList();
    return dates.stream()
        .flatMap(date -> bodies.stream().flatMap(body -> inspection(date, body).stream()));
  }

  /** Who was judged, if it was another than the authority. */
  private Optional<String> body(GradeStatement grade) {
    return bodies.computeIfAbsent(grade, this::findBody);
  }

  private Optional<String> findBody(GradeStatement grade) {
    Optional<Words> judged = judged(grade).find(Patterns.BODY);
    Optional<String> other =
        place
            .other(grade.leading())
            .or(
                () ->
                    before.stream()
                        .skip(1)
                        .limit(grade.words().starts(Patterns.THEY) ? 1 : 0)
                        .flatMap(words -> place.other(words).stream())
                        .findFirst());
    if (other.isPresent()) {
      return judged.map(Words::printed).or(() -> other);
    }
    return elsewhere.or(
        () ->
            reference
                .body()
                // Of adoption, say, within an inspection of the authority.
                .or(() -> judged.filter(body -> !catalogue.isArea(body, reference.dates())))
                .or(() -> counted(grade))
                .map(Words::printed));
  }

  /** "All were judged good": of what, the sentence before says. */
  private Optional<Words> counted(GradeStatement grade) {
    boolean service = judged(grade).is(Patterns.THE_SERVICE);
    boolean relative = judged(grade).isEmpty() && reference.words().folded().startsWith("which ");
    return relative || service || judged(grade).starts(Patterns.SOME)
        ? Stream.concat(Stream.of(before.get(0).sub(0, reference.start())), before.stream().skip(1))
            .limit(service ? 2 : before.size())
            .flatMap(words -> words.find(Patterns.BODY).stream())
            .findFirst()
        : Optional.empty();
  }

  private Optional<PriorInspection> inspection(Optional<TimeMention> date, Optional<String> body) {
    Optional<DateSpan> span = date.map(TimeMention::span);
    List<GradeStatement> own =
        grades.stream()
            .filter(grade -> body(grade).equals(body))
            .filter(grade -> body.isPresent() || (known && !judged(grade).starts(Patterns.SOME)))
            .toList();
    List<String> subjects = new ArrayList<>(List.of(reference.words().folded()));
    own.stream().filter(this::isCertain).forEach(grade -> subjects.add(subject(grade)));
    List<Framework> then = PriorCatalogue.inForce(named, span);
    // Words that name a framework mean no other, even if that was not in force on the date.
    List<Framework> possible =
        then.size() == 1
            ? then
            : catalogue.possible(place.framework(), subjects, span).stream()
                .filter(f -> mentioned.isEmpty() || mentioned.contains(f))
                .toList();
    boolean certain = subjects.size() > 1 || then.size() == 1;
    Optional<Framework> framework =
        possible.stream()
            .filter(f -> possible.size() == 1 && certain && body.isEmpty())
            .findFirst();
    boolean dated = date.isPresent() && (framework.isPresent() || reference.backward());
    if (own.isEmpty() && (counts.isEmpty() || !each) && (!dated || body.isPresent())) {
      return Optional.empty();
    }
    return Optional.of(
        PriorInspection.builder()
            .text(StoredText.joined(texts, " ").toString())
            .framework(framework)
            .body(body)
            .printedDate(
                date.map(when -> before.get(0).sub(when.start(), when.end()))
                    .or(() -> reference.words().find(Patterns.LAST))
                    .map(Words::printed))
            .date(span)
            .addAllCounts(each ? counts : List.of())
            .addAllGrades(own.stream().map(grade -> grade(grade, possible, span)).toList())
            .addAllStatements(texts.stream().flatMap(t -> Statements.narrated(t).stream()).toList())
            .build());
  }

  /** "It" is the authority where that was inspected. */
  private Words judged(GradeStatement grade) {
    return authority && grade.words().is(Patterns.IT) ? Words.NONE : grade.words();
  }

  /** Whether it is certain what was judged, at which inspection, and that of the authority. */
  private boolean isCertain(GradeStatement grade) {
    String subject = judged(grade).folded();
    boolean list = subject.indexOf(',') >= 0 && !catalogue.isPrintedArea(subject);
    // "Services" beside the name of another body may be that body's.
    boolean nearBody =
        judged(grade).is(Patterns.AUTHORITY)
            && inspected.isEmpty()
            && before.stream().limit(2).anyMatch(words -> words.has(Patterns.BODY));
    return each
        && known
        && !list
        && !nearBody
        && grade.subject().isPresent()
        && body(grade).isEmpty()
        && catalogue.isUnderstood(subject(grade));
  }

  private PriorGrade grade(
      GradeStatement grade, List<Framework> possible, Optional<DateSpan> span) {
    boolean vague = !inspected.isEmpty() && judged(grade).is(Patterns.AUTHORITY);
    Words subject = vague ? inspected : judged(grade);
    Optional<String> printed = Optional.of(subject.printed()).filter(words -> !words.isEmpty());
    String label = grade.grade().printed();
    return isCertain(grade)
        ? catalogue.grade(PriorGrade.inWords(label, printed), possible, subject(grade), span)
        : PriorGrade.inWords(label, printed);
  }

  /** What was judged: what the statement says, or else of what it was an inspection. */
  private String subject(GradeStatement grade) {
    Words judged = judged(grade);
    boolean vague = judged.is(Patterns.AUTHORITY);
    if (!inspected.isEmpty() && (vague || judged.is(Patterns.OVERALL))) {
      return place.withoutName(inspected);
    }
    // "The child protection inspection": of what it was may be before the noun.
    return place.withoutName(
        vague && catalogue.namesArea(reference.kind().folded()) ? reference.kind() : judged);
  }
}
