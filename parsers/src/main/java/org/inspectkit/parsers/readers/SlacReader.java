package org.inspectkit.parsers.readers;

import java.util.List;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.readers.content.ReportContent;
import org.inspectkit.parsers.readers.cover.ReportFacts;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.inspectkit.parsers.spi.SelectiveReader;
import org.inspectkit.parsers.terms.AnnotatedDocument;

/**
 * Reads reports of inspections of safeguarding and looked after children services (2009 to 2012):
 * two strands, each judgement stated in its section and again in the record of main findings. The
 * reports on looked after children alone (2013) have the same form with one strand. So, it is
 * supposed, have those on the protection of children (2012 and 2013), of which no original was at
 * hand: a label that is none of the catalogue's gives a diagnostic and no grade.
 */
public final class SlacReader implements SelectiveReader {

  /** Creates the reader; {@link java.util.ServiceLoader} does. */
  public SlacReader() {}

  @Override
  public List<Framework> frameworks() {
    return List.of(Frameworks.SLAC, Frameworks.CP_2012, Frameworks.LAC_2013);
  }

  @Override
  public Reading read(AnnotatedDocument annotated, Framework framework, ReadingLevel level) {
    Edition edition = framework.editions().get(0);
    DiagnosticSink notes = new DiagnosticSink();
    ReportFacts facts = new ReportFacts(annotated, framework, edition, level, notes);
    Inspection.Builder builder = facts.readCover();
    facts.expectPublication();
    builder.addAllJudgements(new SlacGrades(annotated, edition, notes).read(builder.build()));
    if (level.includes(ReadingLevel.AREAS_FOR_IMPROVEMENT)) {
      ReportContent content = new ReportContent(annotated, framework, edition, notes);
      content.readSections();
      content.addTo(builder);
    }
    return facts.reading();
  }
}
