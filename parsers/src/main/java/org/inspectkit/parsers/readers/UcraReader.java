package org.inspectkit.parsers.readers;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.readers.content.ReportContent;
import org.inspectkit.parsers.readers.cover.LetterFacts;
import org.inspectkit.parsers.readers.passage.Notes;
import org.inspectkit.parsers.readers.priors.PriorInspections;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.inspectkit.parsers.spi.SelectiveReader;
import org.inspectkit.parsers.terms.AnnotatedDocument;

/**
 * Reads letters about unannounced inspections of contact, referral and assessment (2009 to 2012).
 * They are ungraded: what they say with the words of grades is never a judgement.
 */
public final class UcraReader implements SelectiveReader {

  /** Creates the reader; {@link java.util.ServiceLoader} does. */
  public UcraReader() {}

  @Override
  public List<Framework> frameworks() {
    return List.of(Frameworks.UCRA);
  }

  @Override
  public Reading read(AnnotatedDocument annotated, Framework framework, ReadingLevel level) {
    Notes notes = new Notes();
    LetterFacts facts = new LetterFacts(annotated, framework, framework.editions().get(0), notes);
    Inspection.Builder builder = facts.read();
    Set<YearMonth> months = facts.periods();
    facts.inspectors();
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
