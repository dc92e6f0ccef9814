package org.inspectkit.parsers.readers;

import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.parsers.reading.ReportReading;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.inspectkit.parsers.spi.SelectiveReader;
import org.inspectkit.parsers.terms.AnnotatedDocument;

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
  public Reading read(AnnotatedDocument document, Framework framework, ReadingLevel level) {
    Optional<VisitTopic> topic = VisitTopic.find(document);
    return ReportReading.ofLetter(document, framework, level)
        .addTopic(topic.map(VisitTopic::text), topic.map(VisitTopic::printed).orElse(List.of()))
        .addSections()
        .toReading();
  }
}
