package org.inspectkit.grading.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Judgement;
import org.inspectkit.source.Statement;

/**
 * The order of readings, the richest first. Two that say anything differently are never alike in
 * it, so that it does not matter in which order they were handed in.
 */
final class ReadingOrder {

  static final Comparator<Inspection> RICHEST_FIRST =
      Comparator.comparing((Inspection i) -> i.start().isPresent())
          .thenComparing(i -> i.judgements().size())
          .thenComparing(i -> i.areasForImprovement().size())
          .thenComparing(i -> i.findings().size())
          .thenComparing(i -> i.priorInspections().size())
          .reversed()
          .thenComparing(ReadingOrder::allItTells);

  private ReadingOrder() {}

  private static String allItTells(Inspection reading) {
    Stream<?> facts =
        Stream.of(
            reading.edition().id(),
            reading.documentKind(),
            reading.kind(),
            reading.authority(),
            reading.periods(),
            reading.published(),
            reading.letterDate(),
            reading.inspectors(),
            reading.inspectorates(),
            reading.legalBasis(),
            reading.addressee(),
            reading.topic(),
            reading.nextInspection(),
            reading.signatories(),
            reading.source(),
            new TreeMap<>(reading.evidence()));
    return Stream.concat(facts, content(reading))
        .map(String::valueOf)
        .collect(Collectors.joining("\n"));
  }

  private static Stream<?> content(Inspection reading) {
    return Stream.of(
            reading.judgements().stream().map(ReadingOrder::describe),
            reading.areasForImprovement().stream().flatMap(a -> describe(a, a.statements())),
            reading.findings().stream().flatMap(f -> describe(f, f.statements())),
            reading.priorInspections().stream().flatMap(p -> describe(p, p.statements())))
        .flatMap(part -> part);
  }

  private static List<Object> describe(Judgement judgement) {
    return List.of(judgement, judgement.outcome().printed(), judgement.statements());
  }

  private static Stream<Object> describe(Object part, List<Statement> statements) {
    return Stream.of(part, statements);
  }
}
