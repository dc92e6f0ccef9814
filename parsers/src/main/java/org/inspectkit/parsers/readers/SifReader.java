package org.inspectkit.parsers.readers;

import java.util.List;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.grades.Judgements;
import org.inspectkit.parsers.grades.LabelledJudgements;
import org.inspectkit.parsers.grades.OwnPart;
import org.inspectkit.parsers.readers.content.ReportContent;
import org.inspectkit.parsers.readers.cover.FoundKind;
import org.inspectkit.parsers.readers.cover.ReportFacts;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.inspectkit.parsers.spi.SelectiveReader;
import org.inspectkit.parsers.terms.AnnotatedDocument;

/**
 * Reads reports under the single inspection framework (2013 to 2018), with the review of the local
 * safeguarding children board where there is one, and reports of such a review alone. The overall
 * judgement and that of the board are sentences, the others rows of a numbered table.
 */
public final class SifReader implements SelectiveReader {

  /** Creates the reader; {@link java.util.ServiceLoader} does. */
  public SifReader() {}

  @Override
  public List<Framework> frameworks() {
    return List.of(Frameworks.SIF, Frameworks.LSCB_REVIEW);
  }

  @Override
  public Reading read(AnnotatedDocument annotated, Framework framework, ReadingLevel level) {
    DiagnosticSink notes = new DiagnosticSink();
    Edition edition = framework.editions().get(0);
    ReportFacts facts = new ReportFacts(annotated, framework, edition, level, notes);
    Inspection.Builder builder = facts.readCover();
    facts.expectPublication();
    facts.add(FoundKind.again(annotated, framework));
    OwnPart own = new OwnPart(annotated, edition, builder.build());
    Judgements judgements = new Judgements(edition, notes);
    new LabelledJudgements(own.lines(), annotated.index(), edition, judgements).add();
    SifSentences sentences =
        new SifSentences(annotated, edition, own, new OwnName(builder.build()), judgements);
    sentences.add();
    builder.addAllJudgements(judgements.conclude(sentences::isExpected));
    if (level.includes(ReadingLevel.AREAS_FOR_IMPROVEMENT)) {
      ReportContent content = new ReportContent(annotated, framework, edition, notes);
      content.read();
      content.addTo(builder);
    }
    return facts.reading();
  }
}
