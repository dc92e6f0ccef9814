package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.framework.Framework;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.PriorCount;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.source.Statement;

/** What has been read so far of one mention of an earlier inspection. */
final class PriorDraft {

  private static final Pattern LAST =
      Pattern.compile(
          "(?:\\b(?:the|their|its) )?(?:last|previous|most recent|earlier)(?: [\\w-]{1,30}){0,4}?"
              + " (?:inspections?|visits?|assessments?)\\b");

  private static final Pattern INSPECTED = Pattern.compile(" (?:was|were) (?:last |previously )?$");

  private static final int MOST_SENTENCES = 30;

  private final PriorMention mention;
  private final List<String> before;
  private final List<SpannedText> words = new ArrayList<>();
  private final List<PriorClaim> claims = new ArrayList<>();
  private final List<PriorCount> counts = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  /** Starts with the sentence that makes the mention and those before it in its block. */
  PriorDraft(PriorMention mention, SpannedText sentence, List<String> before) {
    this.mention = mention;
    this.before = before;
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
    return PriorBody.of(mention, claim.subject(), before);
  }

  private Optional<PriorInspection> prior(Optional<PriorDate> date, Optional<String> body) {
    Optional<DateSpan> span = date.map(PriorDate::span);
    List<PriorClaim> own =
        claims.stream()
            .filter(claim -> body(claim).equals(body))
            .filter(claim -> body.isPresent() || !PriorBody.isCounted(claim.subject()))
            .toList();
    PriorMeaning meaning = PriorMeaning.of(mention.near(), subjects(own), span);
    Optional<Framework> framework =
        body.isPresent() ? Optional.empty() : framework(meaning, span, own);
    boolean dated =
        date.isPresent() && body.isEmpty() && (framework.isPresent() || mention.backward());
    if (own.isEmpty() && counts.isEmpty() && !dated) {
      return Optional.empty();
    }
    PriorInspection.Builder builder = PriorInspection.builder();
    builder
        .text(SpannedText.joined(words, w -> " ").toString())
        .framework(framework)
        .body(body.map(this::printed))
        .printedDate(date.map(PriorDate::printed).or(this::last).map(this::printed))
        .date(span)
        .addAllCounts(counts)
        .addAllStatements(statements);
    own.forEach(claim -> builder.addGrades(grade(claim, body, meaning, span)));
    return Optional.of(builder.build());
  }

  private List<String> subjects(List<PriorClaim> own) {
    List<String> subjects = new ArrayList<>(List.of(mention.words()));
    own.forEach(claim -> subjects.add(subject(claim)));
    return subjects;
  }

  /** A mention without any grade is named, or may be of any kind. */
  private Optional<Framework> framework(
      PriorMeaning meaning, Optional<DateSpan> span, List<PriorClaim> own) {
    boolean named = PriorMeaning.named(mention.near(), span).size() == 1;
    return named || !own.isEmpty() ? meaning.framework() : Optional.empty();
  }

  private PriorGrade grade(
      PriorClaim claim, Optional<String> body, PriorMeaning meaning, Optional<DateSpan> span) {
    Optional<String> told =
        Optional.of(claim.subject())
            .filter(s -> !s.isEmpty() && !isAuthority(s))
            .or(this::subject)
            .map(this::printed);
    String printed = printed(claim.grade());
    return body.isPresent()
        ? PriorGrade.inWords(printed, told)
        : meaning.grade(printed, subject(claim), told, span);
  }

  /** What was judged: what the claim says, or else of what it was an inspection. */
  private String subject(PriorClaim claim) {
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
