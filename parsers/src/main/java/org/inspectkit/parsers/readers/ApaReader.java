package org.inspectkit.parsers.readers;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionFact;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.readers.cover.Letter;
import org.inspectkit.parsers.readers.cover.ReportFacts;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.inspectkit.parsers.spi.SelectiveReader;
import org.inspectkit.parsers.terms.AnnotatedDocument;

/**
 * Reads letters about annual performance assessments (2005 to 2008). Their numbers run the other
 * way from all later ones: 4 is the best grade. Which words a number means is the scale's business,
 * not the reader's.
 */
public final class ApaReader implements SelectiveReader {

  private static final int FRONT = 40;

  /** Creates the reader; {@link java.util.ServiceLoader} does. */
  public ApaReader() {}

  @Override
  public List<Framework> frameworks() {
    return List.of(Frameworks.APA_2005, Frameworks.APA_2006, Frameworks.APA_2007);
  }

  @Override
  public Reading read(AnnotatedDocument annotated, Framework framework, ReadingLevel level) {
    ReportDocument document = annotated.document();
    DiagnosticSink notes = new DiagnosticSink();
    Edition edition = edition(document.blocks(), framework, notes);
    ReportFacts facts = new ReportFacts(annotated, framework, edition, level, notes);
    Inspection.Builder builder =
        facts.readLetter(
            EnumSet.of(InspectionFact.SIGNATORIES), new Letter(annotated), annotated, List.of());
    builder.addAllJudgements(new ApaGrades(annotated, edition, notes).read());
    if (level.includes(ReadingLevel.AREAS_FOR_IMPROVEMENT)) {
      ApaContent content = new ApaContent(framework, edition, notes);
      content.read(document);
      builder.addAllFindings(content.findings());
      builder.addAllAreasForImprovement(content.areas());
    }
    return facts.reading();
  }

  /** The edition whose year is first on the first page beside the word assessment. */
  private static Edition edition(List<Block> blocks, Framework framework, DiagnosticSink notes) {
    Optional<Edition> named =
        blocks.stream()
            .limit(FRONT)
            .map(block -> block.text().folded())
            .filter(text -> text.contains("performance assessment"))
            .flatMap(text -> framework.editions().stream().filter(e -> text.contains(year(e))))
            .findFirst();
    Edition first = framework.editions().get(0);
    if (named.isEmpty() && framework.editions().size() > 1) {
      notes.add(Diagnostic.of(DiagnosticCodes.EDITION_UNCERTAIN).with("edition", first.id()));
    }
    return named.orElse(first);
  }

  private static String year(Edition edition) {
    return edition.id().substring(edition.id().lastIndexOf('-') + 1);
  }
}
