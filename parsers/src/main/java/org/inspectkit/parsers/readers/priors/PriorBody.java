package org.inspectkit.parsers.readers.priors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.framework.Frameworks;

/** Tells whether the one inspected is another than the authority itself. */
final class PriorBody {

  private static final Pattern BODY =
      Pattern.compile(
          "\\b(?:regional adoption agenc(?:y|ies)|children's homes?|residential (?:care|homes?)|schools?|colleges?|academ(?:y|ies)"
              + "|nurser(?:y|ies)|pupil referral units?|children's centres?"
              + "|youth (?:offending|justice)(?: service)?|y[oj][st]|probation|police"
              + "|hospitals?|(?:\\w+ )?providers?|(?:residential )?settings|adult (?:learning|education|social care|services?)|early years"
              + "|(?:fostering and )?adoption (?:services?|agenc(?:y|ies))|adoption inspection"
              + "|fostering(?: and adoption)?(?: services?| agenc(?:y|ies))?|neighbouring"
              + "|(?:another|other|similar|different) (?:local )?(?:authorit(?:y|ies)|councils?)"
              + "|lscb|(?:local )?safeguarding (?:children )?(?:boards?|partnerships?)"
              + "|homes?|short-?(?: |term )?breaks? units?)\\b");

  /** "All were judged good": of what, the sentence before says. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "^(?:all(?! (?:key |judge?ment |the )?(?:services|areas|aspects|judge?ments?|elements|of the service))|both(?! \\w+ and)|each"
              + "|most|none|some|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
              + "|\\d{1,3}|it|these|this|the (?:third|other|agency|unit)|another)\\b.{0,60}$");

  /** What inspections of the authority judge too. */
  private static final Pattern OWN_JUDGEMENT =
      Pattern.compile(
          "adoption (?:services?|inspection)|lscb|(?:local )?safeguarding children board");

  /** Inspections of something else by somebody else, or of many authorities at once. */
  private static final Pattern ANOTHER_KIND =
      Pattern.compile(
          "\\b(?:thematic|hmip|hmicfrs|hmic|cqc|care quality commission|constabulary|probation"
              + "|mock|internal)\\b");

  private static final Pattern CLAUSE = Pattern.compile("(?:,| and | in | when | by ).*");

  private static final Pattern OFSTED_TOO = Pattern.compile("\\b(?:ofsted|joint|jtai)\\b");

  private PriorBody() {}

  /** Whether the words for an inspection say that it was none of the authority at all. */
  static boolean isAnotherKind(PriorMention mention) {
    return ANOTHER_KIND.matcher(mention.near()).find()
        && !OFSTED_TOO.matcher(mention.near()).find();
  }

  /** The body that the words for the inspection name, or else those for what was judged. */
  static Optional<String> of(PriorMention mention, String subject, List<String> before) {
    Optional<String> inspected = named(mention.words() + object(mention));
    if (inspected.isPresent()) {
      return inspected;
    }
    // What is said of adoption within an inspection of the authority is one of its own judgements.
    Optional<String> judged =
        named(subject)
            .filter(body -> !OWN_JUDGEMENT.matcher(body).matches() || isBeforeAll(mention));
    return judged.or(() -> counted(mention, subject, before));
  }

  /** "Inspected its homes": what stands behind the verb. */
  private static String object(PriorMention mention) {
    boolean verb = mention.words().endsWith("inspected");
    return verb
        ? CLAUSE.matcher(mention.near().substring(mention.words().length())).replaceFirst("")
        : "";
  }

  /** Adoption services were inspected by themselves until one framework took all services. */
  private static boolean isBeforeAll(PriorMention mention) {
    LocalDate from = Frameworks.SIF.editions().get(0).inForceFrom().orElse(LocalDate.MAX);
    return mention.dates().stream().allMatch(date -> date.span().latest().isBefore(from));
  }

  private static Optional<String> counted(
      PriorMention mention, String subject, List<String> before) {
    boolean relative = subject.isEmpty() && mention.words().startsWith("which ");
    boolean service = subject.equals("the service");
    if (!relative && !service && !COUNTED.matcher(subject).matches()) {
      return Optional.empty();
    }
    return before.stream()
        .limit(service ? 2 : before.size())
        .flatMap(sentence -> named(sentence).stream())
        .findFirst();
  }

  /** Whether the words count something without saying of what. */
  static boolean isCounted(String subject) {
    return COUNTED.matcher(subject).matches();
  }

  /** The first body that folded words name. */
  static Optional<String> named(String words) {
    Matcher body = BODY.matcher(words);
    return body.find() ? Optional.of(body.group()) : Optional.empty();
  }
}
