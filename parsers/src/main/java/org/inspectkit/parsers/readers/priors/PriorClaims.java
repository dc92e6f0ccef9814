package org.inspectkit.parsers.readers.priors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the grades that a sentence about an earlier inspection gives. It takes the past tense only:
 * what is now judged is no earlier grade; what was not, would be or should be judged is none.
 */
final class PriorClaims {

  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(?:not|never|no longer|neither|nor|would|should|could|might|may (?:not |also |well )?(?:be|have)|if|whether|unless"
              + "|until|less|than|at least|expected|aims?|likely|now|current|become|finds?|this inspection"
              + "|told|tells?|said|says?|believed?|thought|considered|feared|hoped|felt|claimed)\\b");

  /** Another judge than an inspector, or grades that are told in an order to be guessed. */
  private static final Pattern DOUBTFUL =
      Pattern.compile(
          "\\b(?:peer|lga|self-(?:evaluations?|assessments?)|auditors?|audit commission"
              + "|respectively)\\b");

  /** "Judged good for its parks by the mayor". */
  private static final Pattern JUDGE =
      Pattern.compile(
          "^[^,;.:]{0,60}? by (?!ofsted|inspectors|the inspect|h[ei][rs] majesty|hmi\\b|\\d)");

  private static final Pattern INSPECTOR =
      Pattern.compile(
          "inspect(?!orate of (?:constabulary|probation))|ofsted|visits?\\b|jtai|ilacs|area review"
              + "|performance assessment");

  /** Stands for what the words before name. */
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?:.*\\b)?(?:it|they|which|and|also|this)|(?:in|on|during|from|between|at|published|conducted|undertaken|carried out|held) .*");

  private static final Pattern OPENING = Pattern.compile("^.*(?:, |\\b(?:that|when|where|who) )");

  /** Most sentences hold no grade at all. */
  private static final Pattern ANY =
      Pattern.compile("outstanding|good|adequate|satisfactory|requir(?:es?|ed|ing) improvement");

  private PriorClaims() {}

  /** How many words for grades a sentence holds, whatever it says with them. */
  static long gradeWords(String sentence) {
    return ANY.matcher(sentence).results().count();
  }

  /** The grades of a folded sentence, in order, each once. */
  static List<PriorClaim> in(String folded) {
    List<PriorClaim> claims = new ArrayList<>();
    if (!ANY.matcher(folded).find() || DOUBTFUL.matcher(folded).find()) {
      return claims;
    }
    for (Pattern shape : PriorShapes.ALL) {
      Matcher matcher = shape.matcher(folded);
      while (matcher.find()) {
        int at = matcher.start("grade");
        boolean known = claims.stream().anyMatch(claim -> covers(claim, at));
        if (!known && !isDenied(matcher, folded)) {
          claims.addAll(claims(matcher, folded));
        }
      }
    }
    claims.sort(Comparator.comparingInt(PriorClaim::start));
    return claims;
  }

  /** The words of a grade may hold another: "requires improvement to be good". */
  private static boolean covers(PriorClaim claim, int at) {
    return claim.start() <= at && at < claim.start() + claim.grade().length();
  }

  private static boolean isDenied(Matcher matcher, String folded) {
    return PriorSubject.picksOut(matcher.group("subject"))
        || JUDGE.matcher(folded.substring(matcher.end("grade"))).find()
        || (matcher.pattern().equals(PriorShapes.ACTIVE) && !isInspectors(matcher, folded))
        || isDenied(matcher);
  }

  private static boolean isDenied(Matcher matcher) {
    String words = matcher.group();
    int clause =
        Math.max(
            words.lastIndexOf(", "),
            Math.max(words.lastIndexOf(" when "), words.lastIndexOf(" since ")));
    return DENIED.matcher(words.substring(Math.max(clause, 0))).find();
  }

  /** Whether an inspection judged: leaders, parents and courts judge too. */
  private static boolean isInspectors(Matcher active, String folded) {
    String before = folded.substring(0, active.start()).strip();
    String clause = OPENING.matcher(before).replaceFirst("");
    boolean pronoun = clause.isEmpty() || PRONOUN.matcher(clause).matches();
    return INSPECTOR.matcher(clause).find()
        || (pronoun && (before.equals(clause) || INSPECTOR.matcher(before).find()));
  }

  /** The grade that a shape found, and one that is joined to it. */
  private static List<PriorClaim> claims(Matcher first, String folded) {
    String behind = folded.substring(first.end("grade"));
    String named = PriorSubject.of(first.group("subject"));
    String before =
        named.isEmpty() ? PriorSubject.antecedent(first.group("subject"), folded) : named;
    Matcher more = PriorShapes.MORE.matcher(behind);
    if (more.find()) {
      return joined(first, before, more, behind);
    }
    Matcher bare = PriorShapes.BARE.matcher(behind);
    if (bare.find() && isArea(PriorSubject.of(bare.group("before")))) {
      return List.of(
          claim(first, orElse(bare.group("own"), before)),
          second(first, bare, PriorSubject.of(bare.group("before"))));
    }
    return List.of(claim(first, limited(behind, before)));
  }

  private static List<PriorClaim> joined(
      Matcher first, String before, Matcher more, String behind) {
    List<PriorClaim> claims = new ArrayList<>();
    claims.add(claim(first, orElse(more.group("own"), before)));
    String next = orElse(more.group("before"), PriorSubject.of(more.group("behind")));
    // "Inadequate in 2010 and adequate in 2012": of the same thing, at another time.
    boolean later = behind.startsWith(" in 20", more.end("grade"));
    if (!next.isEmpty() || later) {
      claims.add(second(first, more, next.isEmpty() ? before : next));
    }
    return claims;
  }

  /** What was judged, as the words behind the grade say if they say it. */
  private static String limited(String behind, String before) {
    Matcher of = PriorShapes.OF.matcher(behind);
    if (PriorBody.named(before).isPresent()) {
      return before;
    }
    if (of.find()) {
      String own = of.group("own");
      // A list that stands behind a grade is all of what was judged: its comma opens no clause.
      return own.equals("both") ? before : own.indexOf(',') < 0 ? orElse(own, before) : own;
    }
    return PriorShapes.LIMITED.matcher(behind).find() ? PriorSubject.UNKNOWN : before;
  }

  private static boolean isArea(String subject) {
    return PriorWords.isSpecial(subject) && PriorWords.isUnderstood(subject);
  }

  private static String orElse(@Nullable String words, String other) {
    String subject = PriorSubject.of(words);
    return subject.isEmpty() ? other : subject;
  }

  private static PriorClaim second(Matcher first, Matcher behind, String subject) {
    int at = first.end("grade") + behind.start("grade");
    return new PriorClaim(at, subject, behind.group("grade"));
  }

  private static PriorClaim claim(Matcher matcher, String subject) {
    return new PriorClaim(matcher.start("grade"), subject, matcher.group("grade"));
  }
}
