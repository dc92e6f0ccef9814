package org.inspectkit.parsers.readers.priors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the grades that a sentence about an earlier inspection gives. It takes the past tense only:
 * what is now judged is no earlier grade; what was not, would be or should be judged is none.
 */
final class PriorClaims {

  private static final String GRADE =
      "(?:['\"])?(?<grade>(?:outstanding|good|adequate|satisfactory|inadequate)"
          + "(?: or (?:outstanding|good|better))?"
          + "|(?:requir(?:es?|ed|ing) improvement)(?: to be good)?)(?:['\"])?";

  /** What may stand behind a grade; before a noun the word describes something else. */
  private static final String END =
      "(?=$|[,;.:)(]| (?:- |overall|for|in|at(?= (?:the|an?|its|their|that|this)\\b[^,;.]{0,40}\\b(?:re-?)?(?:inspections?|time|visits?)\\b)|by (?:ofsted|inspectors)|across|when|with|and|or|but|since|during|following"
          + "|under|because|although|on|after|as|where|while|-)\\b| \\(| - )";

  private static final String JUDGED = "(?:judged|found|graded|rated|assessed)";
  private static final String SUBJECT = "(?<subject>[^;.:]{0,160}?)";

  /** What no words for a thing that was judged hold: a grade, or what is so now. */
  private static final String PRESENT =
      "(?:outstanding|good|adequate|satisfactory|inadequate|requir(?:es?|ed|ing) improvement"
          + "|is|are|has|have|finds?|becomes?)\\b";

  /** "The local authority was judged to be good"; "services, when they were found inadequate". */
  private static final Pattern PASSIVE =
      Pattern.compile(
          SUBJECT
              + "\\b(?:was|were|been) (?:both |all |also |previously |each )?"
              + JUDGED
              + "(?: by ofsted)?(?: at the (?:last|previous) inspection)?(?: overall)?(?: to be| to| as(?: being)?)?(?: the)? "
              + GRADE
              + END);

  /** "With outcomes for safeguarding judged to be adequate". */
  private static final Pattern ASIDE =
      Pattern.compile(
          "\\bwith (?<subject>[^;.:,]{1,120}?) " + JUDGED + " (?:to be|as) " + GRADE + END);

  /** "Was last inspected in 2018 and judged to be good". */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?<subject>)\\b(?:inspected|inspection)\\b[^;:]{0,90} and (?:was |were )?judged"
              + "(?: to be| as)? "
              + GRADE
              + END);

  /** "The inspection judged services for looked after children to be good". */
  private static final Pattern ACTIVE =
      Pattern.compile(
          "\\b(?:judged|found|rated|continued to judge)(?: that)? (?!to\\b|as\\b|by\\b)"
              + "(?<subject>(?:(?!\\b"
              + PRESENT
              + ")[^;.:]){1,120}?)(?: overall)?"
              + " (?:to be|to|as|was|were)? ?"
              + GRADE
              + END);

  /** "When the overall effectiveness was inadequate"; "the judgement for safeguarding was good". */
  private static final Pattern STATE =
      Pattern.compile(
          "(?:(?<=when )|(?<=^)|(?<=and )|(?<=where ))(?<subject>[^;.:,]{0,110}?)"
              + "\\b(?:was|were)(?: that it was)? "
              + GRADE
              + END);

  /** "When they required improvement to be good"; "the judgement was that it required it". */
  private static final Pattern REQUIRED =
      Pattern.compile(
          "(?:(?<=when )|(?<=^)(?=[^;.:,]{0,140} that (?:it|they) required))"
              + "(?<subject>[^;.:,]{0,140}?)\\b(?:was that (?:it|they) )?(?=required)"
              + GRADE
              + END);

  /** "The inadequate judgement", "a good rating for safeguarding services". */
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "\\b(?:the|an?|previous) "
              + GRADE
              + " (?:ratings?|judge?ments?)(?: for (?<subject>[^;.:,]{1,90}?)(?= (?:that|in|at)\\b|$|[,;.]))?");

  /** "Services require improvement, as was the case at the last inspection". */
  private static final Pattern STILL =
      Pattern.compile(
          SUBJECT
              + "\\b(?:are|is|continue to|to)? ?"
              + GRADE
              + ", as (?:was the case )?at the (?:last|previous)");

  /** "And adequate for services for looked after children" behind another grade. */
  private static final Pattern MORE =
      Pattern.compile(
          "^(?: overall)?(?: (?:for|in) (?<own>[^;.:,]{1,90}?))?"
              + ",? and(?: those)?(?: for (?<before>[^;.:,]{1,90}?) to be)? "
              + GRADE
              + "(?: (?:for|in) (?<behind>[^;.:,]{1,90}?))?(?=$|[,;.:]| in (?:its|the|20)| when | with )");

  private static final Pattern OF =
      Pattern.compile(
          "^(?: overall)?(?: (?:for|in|across) (?<own>[^;.:,]{1,90}?))(?=$|[,;.:]| and | when | with )");

  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(?:not|never|no longer|neither|nor|would|should|could|might|may|if|whether|unless"
              + "|until|less|than|at least|expected|aims?|likely|now|current|become|finds?|this inspection)\\b");

  private static final List<Pattern> SHAPES =
      List.of(PASSIVE, ASIDE, JOINED, ACTIVE, STATE, REQUIRED, ATTRIBUTE, STILL);

  /** Another judge than an inspector, or grades that are told in an order to be guessed. */
  private static final Pattern DOUBTFUL =
      Pattern.compile(
          "\\b(?:peer|lga|self-(?:evaluations?|assessments?)|auditors?|audit commission"
              + "|respectively)\\b");

  /** "Judged good for its parks by the mayor". */
  private static final Pattern JUDGE =
      Pattern.compile(
          "^[^,;.:]{0,60}? by (?!ofsted|inspectors|the inspect|h[ei][rs] majesty|hmi\\b|\\d)");

  /** Most sentences hold no grade at all. */
  private static final Pattern ANY =
      Pattern.compile("outstanding|good|adequate|satisfactory|requir(?:es?|ed|ing) improvement");

  private PriorClaims() {}

  /** The grades of a folded sentence, in order, each once. */
  static List<PriorClaim> in(String folded) {
    List<PriorClaim> claims = new ArrayList<>();
    if (!ANY.matcher(folded).find() || DOUBTFUL.matcher(folded).find()) {
      return claims;
    }
    for (Pattern shape : SHAPES) {
      Matcher matcher = shape.matcher(folded);
      while (matcher.find()) {
        int at = matcher.start("grade");
        boolean known = claims.stream().anyMatch(claim -> covers(claim, at));
        if (!known && !isDenied(matcher, folded)) {
          add(matcher, folded, claims);
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

  private static void add(Matcher first, String folded, List<PriorClaim> claims) {
    String behind = folded.substring(first.end("grade"));
    Matcher more = MORE.matcher(behind);
    String named = PriorSubject.of(first.group("subject"));
    String before =
        named.isEmpty() ? PriorSubject.antecedent(first.group("subject"), folded) : named;
    if (!more.find()) {
      Matcher of = OF.matcher(behind);
      String own = of.find() ? PriorSubject.of(of.group("own")) : "";
      claims.add(claim(first, own.isEmpty() ? before : own));
      return;
    }
    String own = PriorSubject.of(more.group("own"));
    claims.add(claim(first, own.isEmpty() ? before : own));
    String second = PriorSubject.of(more.group("before"));
    String next = second.isEmpty() ? PriorSubject.of(more.group("behind")) : second;
    // "Inadequate in 2010 and adequate in 2012": of the same thing, at another time.
    boolean later = behind.startsWith(" in 20", more.end("grade"));
    if (!next.isEmpty() || later) {
      int at = first.end("grade") + more.start("grade");
      claims.add(new PriorClaim(at, next.isEmpty() ? before : next, more.group("grade")));
    }
  }

  private static PriorClaim claim(Matcher matcher, String subject) {
    return new PriorClaim(matcher.start("grade"), subject, matcher.group("grade"));
  }
}
