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
              + "|hospitals?|(?:\\w+ )?providers?|(?:residential )?settings|adult (?:learning|education|social care|services?)|early years|hmip|hmicfrs|care quality commission|cqc|hmic|thematic"
              + "|(?:fostering and )?adoption (?:services?|agenc(?:y|ies))|adoption inspection"
              + "|fostering(?: and adoption)?(?: services?| agenc(?:y|ies))?|neighbouring"
              + "|homes?|short-?(?: |term )?breaks? units?)\\b");

  /** "All were judged good": of what, the sentence before says. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "^(?:all(?! (?:services|areas|aspects|judge?ments?|elements|of the service))|both(?! \\w+ and)|each"
              + "|most|none|some|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
              + "|\\d{1,3}|it|these|this|the (?:third|other|agency|unit)|another)\\b.{0,60}$");

  /** What inspections of the authority judge too. */
  private static final Pattern OWN_JUDGEMENT = Pattern.compile("adoption (?:services?|inspection)");

  private PriorBody() {}

  /** The body that the words for the inspection name, or else those for what was judged. */
  static Optional<String> of(PriorMention mention, String subject, List<String> before) {
    Optional<String> inspected = named(mention.words());
    if (inspected.isPresent()) {
      return inspected;
    }
    // What is said of adoption within an inspection of the authority is one of its own judgements.
    Optional<String> judged =
        named(subject)
            .filter(body -> !OWN_JUDGEMENT.matcher(body).matches() || isBeforeAll(mention));
    return judged.or(() -> counted(mention, subject, before));
  }

  /** Adoption services were inspected by themselves until one framework took all services. */
  private static boolean isBeforeAll(PriorMention mention) {
    LocalDate from = Frameworks.SIF.editions().get(0).inForceFrom().orElse(LocalDate.MAX);
    return mention.dates().stream().allMatch(date -> date.span().latest().isBefore(from));
  }

  private static Optional<String> counted(
      PriorMention mention, String subject, List<String> before) {
    boolean relative = subject.isEmpty() && mention.words().startsWith("which ");
    if (!relative && !COUNTED.matcher(subject).matches()) {
      return Optional.empty();
    }
    return before.stream().flatMap(sentence -> named(sentence).stream()).findFirst();
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
