package org.inspectkit.parsers.readers.priors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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

  private static final Pattern LAST =
      Pattern.compile(
          "(?:\\b(?:the|their|its) )?(?:last|previous|most recent|earlier)(?: [\\w-]{1,30}){0,4}?"
              + " (?:inspections?|visits?|assessments?)\\b");

  private static final Pattern INSPECTED = Pattern.compile(" (?:was|were) (?:last |previously )?$");

  private static final Pattern EACH = Pattern.compile("\\b(?:both|each|all)\\b");

  private static final int MOST_SENTENCES = 30;

  private final PriorMention mention;
  private final List<String> before;
  private final PriorPlace place;
  private final String folded;
  private final List<SpannedText> words = new ArrayList<>();
  private final List<PriorClaim> claims = new ArrayList<>();
  private final List<PriorCount> counts = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  /** Starts with the sentence that makes the mention and those before it in its block. */
  PriorDraft(PriorMention mention, SpannedText sentence, List<String> before, PriorPlace place) {
    this.mention = mention;
    this.before = before;
    this.place = place;
    this.folded = PrintedText.fold(sentence.toString());
    add(sentence);
  }

  /** Whether more was added than any inspection has judgements. */
  boolean isFull() {
    return words.size() > MOST_SENTENCES;
  }

  void add(SpannedText sentence) {
    words.add(sentence);
    statements.addAll(Told.narrated(sentence));
  }

  void claim(PriorClaim claim) {
    claims.add(claim);
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
        ? List.of(PriorBody.of(mention, "", before))
        : claims.stream().map(this::body).distinct().toList();
  }

  private Optional<String> body(PriorClaim claim) {
    return claim.elsewhere().or(() -> PriorBody.of(mention, claim.subject(), before));
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
        .printedDate(date.map(PriorDate::printed).or(this::last).map(this::printed))
        .date(date.map(PriorDate::span))
        .addAllStatements(statements);
  }

  private List<PriorClaim> claimsOf(Optional<String> body) {
    return claims.stream()
        .filter(claim -> body(claim).equals(body))
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
        && PriorMeaning.isUnderstood(subject(claim))
        && !isNearBody(claim);
  }

  /** "Services" beside the name of another body may be that body's. */
  private boolean isNearBody(PriorClaim claim) {
    boolean vague = claim.subject().isEmpty() || isAuthority(claim.subject());
    return vague
        && subject().isEmpty()
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
            .filter(s -> !s.isEmpty() && !isAuthority(s))
            .or(this::subject)
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
    return vague || (overall && subject().isPresent())
        ? subject().orElseGet(() -> adjective(claim))
        : claim.subject();
  }

  /** "The child protection inspection": of what it was may stand before the noun. */
  private String adjective(PriorClaim claim) {
    return PriorMeaning.isSpecial(mention.words()) ? mention.words() : claim.subject();
  }

  private static boolean isAuthority(String subject) {
    return subject.matches(
        "(?:the |their |its |all )?(?:local authority|authority|council|services|service|provision|overall)");
  }

  /** Of what the mention says that it was an inspection. */
  private Optional<String> subject() {
    String phrase = mention.words();
    int of = phrase.indexOf(" of ");
    int verb = phrase.indexOf(" inspected");
    if (verb > 0) {
      String before = phrase.substring(0, verb + 1);
      String noun = INSPECTED.matcher(before).replaceFirst("");
      boolean passive = noun.length() < before.length();
      return Optional.of(PriorSubject.of(passive ? noun : "")).filter(s -> !s.isEmpty());
    }
    return of < 0 || Character.isDigit(phrase.charAt(of + " of ".length()))
        ? Optional.empty()
        : Optional.of(phrase.substring(of + " of ".length()).strip()).filter(s -> !s.isEmpty());
  }

  private Optional<String> last() {
    Matcher matcher = LAST.matcher(mention.words());
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /** Folded words as the report prints them, where they stand there letter by letter. */
  private String printed(String folded) {
    return words.stream()
        .flatMap(sentence -> PrintedWords.in(sentence.toString(), folded).stream())
        .findFirst()
        .orElse(folded);
  }
}
