package org.inspectkit.parsers.readers;

import java.util.List;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.grades.Editions;
import org.inspectkit.parsers.grades.Judgements;
import org.inspectkit.parsers.grades.LabelledJudgements;
import org.inspectkit.parsers.grades.OwnPart;
import org.inspectkit.parsers.readers.content.ReportContent;
import org.inspectkit.parsers.readers.cover.FoundKind;
import org.inspectkit.parsers.readers.cover.Periods;
import org.inspectkit.parsers.readers.cover.ReportFacts;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.inspectkit.parsers.spi.SelectiveReader;
import org.inspectkit.parsers.terms.AnnotatedDocument;

/** Reads reports of inspections of local authority children's services (2018 on). */
public final class IlacsReader implements SelectiveReader {

  /** Creates the reader; {@link java.util.ServiceLoader} does. */
  public IlacsReader() {}

  @Override
  public List<Framework> frameworks() {
    return List.of(Frameworks.ILACS);
  }

  @Override
  public Reading read(AnnotatedDocument annotated, Framework framework, ReadingLevel level) {
    DiagnosticSink notes = new DiagnosticSink();
    Edition edition = Editions.of(annotated, framework, Periods.firstDayOnCover(annotated), notes);
    ReportFacts facts = new ReportFacts(annotated, framework, edition, level, notes);
    Inspection.Builder builder = facts.readCover();
    facts.add(FoundKind.ofLength(facts.periods(), facts.dates()));
    facts.addNextInspection();
    OwnPart own = new OwnPart(annotated, edition, builder.build());
    Judgements judgements = new Judgements(edition, notes);
    new LabelledJudgements(own.lines(), annotated.index(), edition, judgements).add();
    builder.addAllJudgements(judgements.conclude());
    if (level.includes(ReadingLevel.AREAS_FOR_IMPROVEMENT)) {
      ReportContent content = new ReportContent(annotated, framework, edition, notes);
      content.read();
      content.addTo(builder);
    }
    return facts.reading();
  }
}
