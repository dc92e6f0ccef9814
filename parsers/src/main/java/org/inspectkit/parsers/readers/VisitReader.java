package org.inspectkit.parsers.readers;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionFact;
import org.inspectkit.parsers.readers.content.ReportContent;
import org.inspectkit.parsers.readers.cover.LetterFacts;
import org.inspectkit.parsers.readers.passage.Notes;
import org.inspectkit.parsers.readers.priors.PriorInspections;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.inspectkit.parsers.spi.SelectiveReader;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.source.StatementKind;

/**
 * Reads letters about focused visits (2018 on) and monitoring visits (2016 on). They are ungraded,
 * whatever they recall of the grade that led to the visit.
 */
public final class VisitReader implements SelectiveReader {

  /** Creates the reader; {@link java.util.ServiceLoader} does. */
  public VisitReader() {}

  @Override
  public List<Framework> frameworks() {
    return List.of(Frameworks.ILACS_FOCUSED_VISIT, Frameworks.MONITORING_VISIT);
  }

  @Override
  public Reading read(AnnotatedDocument annotated, Framework framework, ReadingLevel level) {
    Notes notes = new Notes();
    LetterFacts facts = new LetterFacts(annotated, framework, framework.editions().get(0), notes);
    Inspection.Builder builder = facts.read();
    Set<YearMonth> months = facts.periods();
    facts.inspectors();
    Optional<VisitTopic> topic = VisitTopic.find(annotated);
    builder.topic(topic.map(VisitTopic::text));
    if (topic.isEmpty()) {
      notes.add(Diagnostic.of(DiagnosticCodes.TOPIC_MISSING));
    }
    topic.stream()
        .flatMap(t -> t.printed().stream())
        .forEach(p -> facts.tell(InspectionFact.TOPIC, StatementKind.NARRATIVE, Optional.of(p)));
    if (level.includes(ReadingLevel.AREAS_FOR_IMPROVEMENT)) {
      ReportContent content =
          new ReportContent(annotated, framework, framework.editions().get(0), notes);
      content.readSections();
      content.addTo(builder);
    }
    if (level.includes(ReadingLevel.EVERYTHING)) {
      builder.addAllPriorInspections(
          new PriorInspections(annotated, framework, months, builder.build().authority(), notes)
              .read());
    }
    return new Reading(facts.build(), notes.all()).upTo(level);
  }
}
