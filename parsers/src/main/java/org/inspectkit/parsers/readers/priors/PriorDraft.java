package org.inspectkit.parsers.readers.priors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inspectkit.framework.Framework;
import org.inspectkit.internal.PrintedText;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.PriorCount;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.parsers.readers.passage.PrintedWords;
import org.inspectkit.parsers.readers.passage.Told;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.source.Statement;

/** What has been read so far of one mention of an earlier inspection. */
final class PriorDraft {

  private static final Pattern EACH = Pattern.compile("\\b(?:both|each|all)\\b");

  private static final int MOST_SENTENCES = 30;

  private final PriorMention mention;
  private final List<String> before;
  private final PriorPlace place;
  private final String folded;
  private final PriorPhrase phrase;
  private final Optional<String> elsewhere;
  private final List<SpannedText> words = new ArrayList<>();
  private final List<PrintedWords> printed = new ArrayList<>();
  private final List<PriorClaim> claims = new ArrayList<>();
  private final List<PriorCount> counts = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  /** Starts with the sentence that makes the mention and those before it in its block. */
  PriorDraft(PriorMention mention, SpannedText sentence, List<String> before, PriorPlace place) {
    this.mention = mention;
    this.before = before;
    this.place = place;
    this.folded = PrintedText.fold(sentence.toString());
    this.phrase = new PriorPhrase(mention.words());
    add(sentence);
    // Another authority that the words for the inspection name.
    this.elsewhere = place.other(printed(mention.words()));
  }

  /** Whether more was added than any inspection has judgements. */
  boolean isFull() {
    return words.size() > MOST_SENTENCES;
  }

  void add(SpannedText sentence) {
    words.add(sentence);
    printed.add(PrintedWords.of(sentence.toString()));
    statements.addAll(Told.narrated(sentence));
  }

  void claim(PriorClaim claim) {
    boolean inspected = claim.subject().matches("it|these") && isInspectedAuthority();
    claims.add(inspected ? claim.aboutWhatWasInspected() : claim);
  }

  /** "The local authority was inspected in May. It was judged to be good." */
  private boolean isInspectedAuthority() {
    return phrase.subject().filter(s -> PriorWords.isUnderstood(place.withoutName(s))).isPresent();
  }

  boolean hasNothing() {
    return claims.isEmpty();
  }

  /** Whether a date is that of the inspection, or a part or the whole of it. */
  boolean isAt(PriorDate date) {
    return mention.dates().stream()
        .map(PriorDate::span)
        .anyMatch(span -> span.contains(date.span()) || date.span().contains(span));
  }

  void count(List<PriorCount> more) {
    counts.addAll(more);
  }

  /** One for each date and each kind of body; none if the mention says too little. */
  List<PriorInspection> conclude() {
    List<PriorInspection> told = new ArrayList<>();
    if (PriorBody.isAnotherKind(mention)) {
      return told;
    }
    List<Optional<PriorDate>> dates =
        mention.dates().isEmpty()
            ? List.of(Optional.empty())
            : mention.dates().stream().map(Optional::of).toList();
    for (Optional<PriorDate> date : dates) {
      for (Optional<String> body : bodies()) {
        prior(date, body).ifPresent(told::add);
      }
    }
    return told;
  }

  private List<Optional<String>> bodies() {
    return claims.isEmpty()
        ? List.of(elsewhere.or(() -> PriorBody.of(mention, "", before)))
        : claims.stream().map(this::body).distinct().toList();
  }

  private Optional<String> body(PriorClaim claim) {
    return PriorBody.named(claim.subject())
        .filter(named -> claim.elsewhere().isPresent())
        .or(claim::elsewhere)
        .or(() -> elsewhere)
        .or(() -> PriorBody.of(mention, claim.subject(), before));
  }

  private Optional<PriorInspection> prior(Optional<PriorDate> date, Optional<String> body) {
    Optional<DateSpan> span = date.map(PriorDate::span);
    List<PriorClaim> own = claimsOf(body);
    List<PriorCount> found = isOfEach() ? counts : List.of();
    PriorMeaning meaning = PriorMeaning.of(mention.near(), subjects(own), span);
    Optional<Framework> framework =
        body.isPresent() ? Optional.empty() : framework(meaning, span, own);
    boolean dated =
        date.isPresent() && body.isEmpty() && (framework.isPresent() || mention.backward());
    if (own.isEmpty() && found.isEmpty() && !dated) {
      return Optional.empty();
    }
    PriorInspection.Builder builder = told(date).framework(framework).body(body.map(this::printed));
    own.forEach(claim -> builder.addGrades(grade(claim, meaning, span)));
    return Optional.of(builder.addAllCounts(found).build());
  }

  private PriorInspection.Builder told(Optional<PriorDate> date) {
    return PriorInspection.builder()
        .text(SpannedText.joined(words, w -> " ").toString())
        .printedDate(date.map(PriorDate::printed).or(phrase::last).map(this::printed))
        .date(date.map(PriorDate::span))
        .addAllStatements(statements);
  }

  private List<PriorClaim> claimsOf(Optional<String> body) {
    return claims.stream()
        .filter(claim -> body(claim).equals(body))
        .filter(claim -> body.isPresent() || isKnownKind())
        .filter(claim -> body.isPresent() || !PriorBody.isCounted(claim.subject()))
        .toList();
  }

  /** Of several inspections each has what is told of them only if the words say so. */
  private boolean isOfEach() {
    return mention.dates().size() < 2 || EACH.matcher(folded).find();
  }

  /** Whether it is certain what was judged, at which inspection, and that of the authority. */
  private boolean isCertain(PriorClaim claim) {
    return isOfEach()
        && body(claim).isEmpty()
        && PriorWords.isUnderstood(subject(claim))
        && !isList(claim.subject())
        && isKnownKind()
        && !isNearBody(claim);
  }

  /** "Help, care leavers and adoption": no one area. */
  private static boolean isList(String subject) {
    return subject.indexOf(',') >= 0 && !PriorWords.isArea(subject);
  }

  /** Whether the words name a framework, or say no more than that it was an inspection. */
  private boolean isKnownKind() {
    boolean named = !PriorMeaning.named(mention.near(), Optional.empty()).isEmpty();
    return named
        || (PriorWords.isUnderstood(place.withoutName(phrase.kind()))
            && phrase
                .subject()
                .map(place::withoutName)
                .filter(s -> !PriorWords.isOfAuthority(s))
                .isEmpty());
  }

  /** "Services" beside the name of another body may be that body's. */
  private boolean isNearBody(PriorClaim claim) {
    boolean vague = claim.subject().isEmpty() || isAuthority(claim.subject());
    return vague
        && phrase.subject().isEmpty()
        && Stream.concat(Stream.of(folded), before.stream().skip(1).limit(1))
            .anyMatch(words -> PriorBody.named(words).isPresent());
  }

  private List<String> subjects(List<PriorClaim> own) {
    List<String> subjects = new ArrayList<>(List.of(mention.words()));
    own.stream().filter(this::isCertain).forEach(claim -> subjects.add(subject(claim)));
    return subjects;
  }

  /** A mention without any grade is named, or may be of any kind. */
  private Optional<Framework> framework(
      PriorMeaning meaning, Optional<DateSpan> span, List<PriorClaim> own) {
    boolean named = PriorMeaning.named(mention.near(), span).size() == 1;
    return named || own.stream().anyMatch(this::isCertain) ? meaning.framework() : Optional.empty();
  }

  private PriorGrade grade(PriorClaim claim, PriorMeaning meaning, Optional<DateSpan> span) {
    Optional<String> told =
        Optional.of(claim.subject())
            .filter(s -> !s.isEmpty() && !s.equals(PriorSubject.UNKNOWN) && !isAuthority(s))
            .or(phrase::subject)
            .map(this::printed);
    String printed = printed(claim.grade());
    return isCertain(claim)
        ? meaning.grade(printed, subject(claim), told, span)
        : PriorGrade.inWords(printed, told);
  }

  /** What was judged: what the claim says, or else of what it was an inspection. */
  private String subject(PriorClaim claim) {
    return place.withoutName(inspected(claim));
  }

  private String inspected(PriorClaim claim) {
    boolean vague = claim.subject().isEmpty() || isAuthority(claim.subject());
    boolean overall = claim.subject().matches("(?:the )?overall effectiveness");
    return vague || (overall && phrase.subject().isPresent())
        ? phrase.subject().orElseGet(() -> adjective(claim))
        : claim.subject();
  }

  /** "The child protection inspection": of what it was may stand before the noun. */
  private String adjective(PriorClaim claim) {
    return PriorWords.isSpecial(phrase.kind()) ? phrase.kind() : claim.subject();
  }

  private static boolean isAuthority(String subject) {
    return subject.matches(
        "(?:the |their |its |all )?(?:local authority|authority|council|services|service|provision|overall)");
  }

  /** Folded words as the report prints them, where they stand there letter by letter. */
  private String printed(String folded) {
    return printed.stream()
        .flatMap(sentence -> sentence.find(folded).stream())
        .findFirst()
        .orElse(folded);
  }
}
