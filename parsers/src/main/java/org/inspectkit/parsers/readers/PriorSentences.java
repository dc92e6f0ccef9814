package org.inspectkit.parsers.readers;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.internal.PrintedText;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.PriorCount;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.text.SpannedText;

/** Reads what a report says of earlier inspections of the same authority: second-hand facts. */
final class PriorSentences {

  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(?<!\\d )\\b(?<month>january|february|march|april|may|june|july|august|september|"
              + "october|november|december) (?<year>(?:19|20)\\d{2})\\b");
  private static final Pattern EARLIER =
      Pattern.compile(
          "\\b(?:last|previous|most recent|earlier)(?: \\w+){0,4} (?:inspection|visit|assessment)\\b");
  private static final Pattern JUDGED =
      Pattern.compile(
          "\\b(?:was|were|as|been) (?:judged|found|graded|rated)(?: to be)?(?: overall)?(?: as)? "
              + "(?<grade>outstanding|good|adequate|satisfactory|inadequate|requires improvement"
              + "(?: to be good)?|requiring improvement)\\b");
  private static final Pattern SERVICES =
      Pattern.compile(
          "\\b(?:local authority|council|authority|children's services|services for children)\\b");
  private static final Pattern COUNT =
      Pattern.compile(
          "\\b(?<count>no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})"
              + " (?:\\w+ ){0,2}?(?<kind>(?:areas? (?:for|of) )?priority actions?|areas? for"
              + " development|areas? for improvement)\\b");

  /** Without one of these a sentence is about no inspection; most sentences have none. */
  private static final List<String> ABOUT_INSPECTIONS =
      List.of("nspection", "isit", "ssessment", "udged", "eview", "APA");

  private static final List<String> NUMBERS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  /** Words by which reports name the inspections of a framework. */
  private static final Map<String, Framework> NAMES = names();

  private final Framework own;
  private final Set<YearMonth> ownMonths;

  PriorSentences(Framework own, Set<YearMonth> ownMonths) {
    this.own = own;
    this.ownMonths = ownMonths;
  }

  private static Map<String, Framework> names() {
    Map<String, Framework> names = new LinkedHashMap<>();
    names.put("contact, referral and assessment", Frameworks.UCRA);
    names.put("safeguarding and looked after children", Frameworks.SLAC);
    names.put("joint area review", Frameworks.JAR);
    names.put("joint targeted area inspection", Frameworks.JTAI);
    names.put("focused visit", Frameworks.ILACS_FOCUSED_VISIT);
    names.put("monitoring visit", Frameworks.MONITORING_VISIT);
    return names;
  }

  List<PriorInspection> read(List<Block> blocks) {
    Map<Object, PriorInspection> priors = new LinkedHashMap<>();
    for (Block block : blocks) {
      for (SpannedText sentence : Sentence.of(block.text())) {
        read(sentence)
            .ifPresent(prior -> priors.merge(identity(prior), prior, PriorSentences::merge));
      }
    }
    return List.copyOf(priors.values());
  }

  /** Two sentences speak of one inspection if framework and date agree. */
  private static Object identity(PriorInspection prior) {
    return List.of(prior.framework(), prior.printedDate());
  }

  /** The one that says more speaks for both; the places of both are kept. */
  private static PriorInspection merge(PriorInspection a, PriorInspection b) {
    boolean more = b.counts().size() + b.grades().size() > a.counts().size() + a.grades().size();
    PriorInspection main = more ? b : a;
    PriorInspection other = more ? a : b;
    return PriorInspection.builder().from(main).addAllStatements(other.statements()).build();
  }

  private Optional<PriorInspection> read(SpannedText sentence) {
    String printed = sentence.toString();
    if (ABOUT_INSPECTIONS.stream().noneMatch(printed::contains)) {
      return Optional.empty();
    }
    String folded = PrintedText.fold(sentence.toString());
    Optional<Matcher> date = date(sentence.toString());
    Optional<Framework> named = framework(folded);
    boolean earlier = EARLIER.matcher(folded).find();
    List<PriorCount> counts = counts(folded);
    List<PriorGrade> grades = grades(folded);
    boolean judged = !grades.isEmpty() && date.isPresent() && SERVICES.matcher(folded).find();
    boolean told =
        (named.isPresent() && date.isPresent()) || judged || (earlier && !counts.isEmpty());
    if (!told || date.map(PriorSentences::month).filter(ownMonths::contains).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        PriorInspection.builder()
            .text(sentence.toString())
            .framework(named.or(() -> earlier ? unnamed(folded) : Optional.empty()))
            .printedDate(date.map(Matcher::group))
            .month(date.map(PriorSentences::month))
            .addAllCounts(earlier || named.isPresent() ? counts : List.of())
            .addAllGrades(judged ? grades : List.of())
            .addAllStatements(Told.narrated(sentence))
            .build());
  }

  private static Optional<Matcher> date(String sentence) {
    Matcher matcher = DATE.matcher(sentence);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  private static YearMonth month(Matcher date) {
    return YearMonth.of(
        Integer.parseInt(date.group("year")),
        PartialDate.monthNumber(date.group("month")).orElseThrow());
  }

  /** The framework that the words name; a visit of the report's own kind is no earlier one. */
  private Optional<Framework> framework(String folded) {
    return NAMES.entrySet().stream()
        .filter(name -> folded.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .filter(framework -> !framework.equals(own) || EARLIER.matcher(folded).find())
        .findFirst();
  }

  /** "The last unannounced inspection" in a letter about one is an inspection of the same kind. */
  private Optional<Framework> unnamed(String folded) {
    boolean same = own.titles().stream().anyMatch(title -> title.contains("unannounced"));
    return same && folded.contains("unannounced inspection") ? Optional.of(own) : Optional.empty();
  }

  private static List<PriorCount> counts(String folded) {
    List<PriorCount> counts = new ArrayList<>();
    Matcher matcher = COUNT.matcher(folded);
    while (matcher.find()) {
      counts.add(new PriorCount(kind(matcher.group("kind")), number(matcher.group("count"))));
    }
    return counts;
  }

  private static int number(String word) {
    int number = NUMBERS.indexOf(word);
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

  private static List<PriorGrade> grades(String folded) {
    List<PriorGrade> grades = new ArrayList<>();
    Matcher matcher = JUDGED.matcher(folded.toLowerCase(Locale.UK));
    while (matcher.find()) {
      grades.add(new PriorGrade(matcher.group("grade"), Optional.empty()));
    }
    return grades;
  }
}
