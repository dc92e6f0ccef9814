package org.inspectkit.examples.mutation;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.inspectkit.framework.InspectionFact;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Judgement;
import org.inspectkit.model.LocalAuthority;
import org.inspectkit.parsers.ParsedReport;
import org.inspectkit.scale.Grade;
import org.inspectkit.source.Statement;

/**
 * What was read from a report.
 *
 * @param byName every judgement, the council and the dates
 * @param areas the letters of each area for improvement, in order
 * @param council the name of the council; empty if it is not known
 */
record Facts(Map<String, Fact> byName, List<String> areas, String council) {

  static final Facts NONE = new Facts(Map.of(), List.of(), "");
  static final String COUNCIL = "council";
  static final String JUDGEMENT = "judgement ";
  static final String DATE = "date ";

  /**
   * The facts of a report.
   *
   * @param report what was read
   * @param text its text, into which the places of statements point
   */
  static Facts of(ParsedReport report, String text) {
    return report.inspection().map(i -> of(i, text)).orElse(NONE);
  }

  private static Facts of(Inspection inspection, String text) {
    Map<String, Fact> facts = new TreeMap<>();
    for (Judgement j : inspection.judgements()) {
      String name = JUDGEMENT + inspection.framework().id() + " " + j.area().id();
      facts.put(name, fact(j.grade().map(Grade::id), j.statements(), text));
    }
    Optional<String> council =
        inspection.authority().flatMap(InspectedAuthority::entry).map(LocalAuthority::id);
    facts.put(COUNCIL, fact(council, inspection, InspectionFact.AUTHORITY, text));
    facts.put(
        DATE + "period",
        fact(
            inspection.start().map(start -> start + " " + inspection.end().orElseThrow()),
            inspection,
            InspectionFact.PERIODS,
            text));
    facts.put(
        DATE + "published",
        fact(inspection.published(), inspection, InspectionFact.PUBLISHED, text));
    facts.put(
        DATE + "letter",
        fact(inspection.letterDate(), inspection, InspectionFact.LETTER_DATE, text));
    List<String> areas =
        inspection.areasForImprovement().stream()
            .map(AreaForImprovement::text)
            .map(Letters::of)
            .toList();
    return new Facts(facts, areas, inspection.authority().map(InspectedAuthority::name).orElse(""));
  }

  private static Fact fact(
      Optional<?> value, Inspection inspection, InspectionFact fact, String text) {
    return fact(value, inspection.evidence().getOrDefault(fact, List.of()), text);
  }

  private static Fact fact(Optional<?> value, List<Statement> statements, String text) {
    List<String> words = new ArrayList<>();
    List<Stretch> stretches = new ArrayList<>();
    for (Statement statement : statements) {
      IntSummaryStatistics places =
          statement.spans().stream()
              .flatMapToInt(span -> IntStream.of(span.offset(), span.end()))
              .summaryStatistics();
      if (places.getCount() > 0 && places.getMax() <= text.length()) {
        int from = text.lastIndexOf('\n', places.getMin() - 1) + 1;
        int end = text.indexOf('\n', places.getMax());
        Stretch stretch = new Stretch(from, end < 0 ? text.length() : end);
        stretches.add(stretch);
        words.add(Letters.of(text.substring(stretch.from(), stretch.to())));
      }
    }
    List<String> printed = statements.stream().map(Statement::text).map(Letters::of).toList();
    return new Fact(value.map(String::valueOf).orElse(""), printed, words, stretches);
  }

  Fact get(String name) {
    return byName.getOrDefault(name, Fact.NONE);
  }
}
