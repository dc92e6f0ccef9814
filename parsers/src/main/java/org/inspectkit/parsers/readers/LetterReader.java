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
 * Reads ungraded letters to one authority: about unannounced inspections of contact, referral and
 * assessment (2009 to 2012), focused visits (2018 on) and monitoring visits (2016 on). What they
 * say with the words of grades is never a judgement.
 */
public final class LetterReader implements SelectiveReader {

  private static final List<Framework> VISITS =
      List.of(Frameworks.ILACS_FOCUSED_VISIT, Frameworks.MONITORING_VISIT);

  /** Creates the reader; {@link java.util.ServiceLoader} does. */
  public LetterReader() {}

  @Override
  public List<Framework> frameworks() {
    return List.of(Frameworks.UCRA, VISITS.get(0), VISITS.get(1));
  }

  @Override
  public Reading read(AnnotatedDocument document, Framework framework, ReadingLevel level) {
    ReportReading letter = ReportReading.ofLetter(document, framework, level);
    if (VISITS.contains(framework)) {
      Optional<VisitTopic> topic = VisitTopic.find(document);
      letter.addTopic(
          topic.map(VisitTopic::text), topic.map(VisitTopic::printed).orElse(List.of()));
    }
    return letter.addSections().toReading();
  }
}
