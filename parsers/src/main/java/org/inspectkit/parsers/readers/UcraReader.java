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
import org.inspectkit.parsers.spi.FrameworkReader;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.terms.AnnotatedDocument;

/**
 * Reads letters about unannounced inspections of contact, referral and assessment (2009 to 2012).
 * They are ungraded: what they say with the words of grades is never a judgement.
 */
public final class UcraReader implements FrameworkReader {

  /** Creates the reader; {@link java.util.ServiceLoader} does. */
  public UcraReader() {}

  @Override
  public List<Framework> frameworks() {
    return List.of(Frameworks.UCRA);
  }

  @Override
  public Reading read(AnnotatedDocument annotated, Framework framework) {
    Notes notes = new Notes();
    LetterFacts facts = new LetterFacts(annotated, framework, framework.editions().get(0), notes);
    Inspection.Builder builder = facts.read();
    Set<YearMonth> months = facts.periods();
    facts.inspectors();
    ReportContent content =
        new ReportContent(annotated, framework, framework.editions().get(0), notes);
    content.readSections();
    builder.addAllAreasForImprovement(content.areas()).addAllFindings(content.findings());
    builder.addAllPriorInspections(
        new PriorInspections(annotated, framework, months, builder.build().authority(), notes)
            .read());
    return new Reading(facts.build(), notes.all());
  }
}
