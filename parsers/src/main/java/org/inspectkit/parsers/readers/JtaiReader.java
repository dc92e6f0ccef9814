package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.InspectionFact;
import org.inspectkit.model.Finding;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.content.ReportContent;
import org.inspectkit.parsers.readers.cover.Letter;
import org.inspectkit.parsers.readers.cover.ReportFacts;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Sections;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.inspectkit.parsers.spi.SelectiveReader;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.source.SourceSpan;

/**
 * Reads letters about joint targeted area inspections (2016 on), which go to all who lead services
 * in an area. They are ungraded. Until 2020 they list strengths and areas for improvement; since
 * 2022 headline findings, what needs to improve and the main findings.
 */
public final class JtaiReader implements SelectiveReader {

  /** Creates the reader; {@link java.util.ServiceLoader} does. */
  public JtaiReader() {}

  @Override
  public List<Framework> frameworks() {
    return List.of(Frameworks.JTAI);
  }

  @Override
  public Reading read(AnnotatedDocument annotated, Framework framework, ReadingLevel level) {
    DiagnosticSink notes = new DiagnosticSink();
    JtaiStudies studies = JtaiStudies.of(annotated, framework);
    AnnotatedDocument rest = annotated.only(studies.rest());
    AnnotatedDocument opening = opening(rest, framework);
    ReportFacts facts =
        new ReportFacts(annotated, framework, framework.editions().get(0), level, notes);
    Inspection.Builder builder =
        facts.readLetter(
            EnumSet.of(InspectionFact.PERIODS),
            new Letter(annotated),
            opening,
            JtaiArea.names(annotated.passages(), opening.passages()));
    Optional<SpannedText> topic = JtaiTopic.of(opening.passages()).text();
    facts.addTopic(topic.map(SpannedText::toString), topic.stream().toList());
    if (level.includes(ReadingLevel.AREAS_FOR_IMPROVEMENT)) {
      ReportContent content =
          new ReportContent(rest, framework, framework.editions().get(0), notes);
      content.read();
      List<Finding> findings = new ArrayList<>(content.findings());
      findings.addAll(JtaiOpening.findings(opening.document().blocks(), framework));
      findings.addAll(studies.findings());
      findings.sort(Comparator.comparingInt(JtaiReader::place));
      builder.addAllAreasForImprovement(content.areas()).addAllFindings(findings);
    }
    return facts.reading();
  }

  private static int place(Finding finding) {
    return finding.statements().stream()
        .flatMap(statement -> statement.spans().stream())
        .mapToInt(SourceSpan::offset)
        .findFirst()
        .orElse(0);
  }

  /** The blocks between the salutation, where there is one, and the first known heading. */
  private static AnnotatedDocument opening(AnnotatedDocument letter, Framework framework) {
    List<Block> blocks = letter.document().blocks();
    int from = 0;
    for (int i = 0; i < blocks.size() && from == 0; i++) {
      from = Letter.isSalutation(blocks.get(i).text()) ? i + 1 : 0;
    }
    int to = 0;
    while (to < blocks.size() && Sections.role(framework, Headings.key(blocks.get(to))).isEmpty()) {
      to++;
    }
    return letter.part(Math.min(from, to), to);
  }
}
