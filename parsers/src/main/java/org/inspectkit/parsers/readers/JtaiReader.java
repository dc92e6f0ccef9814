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
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.content.Narration;
import org.inspectkit.parsers.readers.content.ReportContent;
import org.inspectkit.parsers.readers.cover.Letter;
import org.inspectkit.parsers.readers.cover.ReportFacts;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.readers.passage.Sections;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.inspectkit.parsers.spi.SelectiveReader;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.source.SourceSpan;

/**
 * Reads letters about joint targeted area inspections (2016 on), which go to all who lead services
 * in an area. They are ungraded. Until 2020 they list strengths and areas for improvement; since
 * 2022 headline findings, what needs to improve and the main findings.
 */
public final class JtaiReader implements SelectiveReader {

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
            EnumSet.of(InspectionFact.PERIODS, InspectionFact.SIGNATORIES),
            new Letter(annotated),
            opening,
            JtaiArea.names(annotated.passages(), opening.passages()));
    Optional<StatedTopic> topic =
        StatedTopic.in(
            opening, opening.passages().size(), LetterPatterns.TOPIC_OF_JOINT_INSPECTION);
    facts.addTopic(topic.map(StatedTopic::text), topic.map(StatedTopic::printed).orElse(List.of()));
    if (level.includes(ReadingLevel.AREAS_FOR_IMPROVEMENT)) {
      ReportContent content =
          new ReportContent(rest, framework, framework.editions().get(0), notes);
      content.read();
      List<Finding> findings = new ArrayList<>(content.findings());
      findings.addAll(openingFindings(opening.document().blocks(), framework));
      findings.addAll(studies.findings());
      findings.sort(Comparator.comparingInt(JtaiReader::place));
      builder.addAllAreasForImprovement(content.areas()).addAllFindings(findings);
    }
    return facts.reading();
  }

  /** The paragraphs before the first heading: about the inspection, or to sum it up. */
  private static List<Finding> openingFindings(List<Block> opening, Framework framework) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : opening) {
      boolean ended = Printed.endsIn(block.text(), ".:;");
      if (block.kind() != BlockKind.HEADING && (ended || block.kind() == BlockKind.ITEM)) {
        FindingKind kind = isAbout(block, framework) ? FindingKind.CONTEXT : FindingKind.SUMMARY;
        findings.add(Narration.of(kind, block, Optional.empty()));
      }
    }
    return findings;
  }

  private static boolean isAbout(Block block, Framework framework) {
    FoldedText folded = block.text().folded();
    return LetterPatterns.ABOUT.matcher(folded).lookingAt()
        || framework.remits().stream().anyMatch(folded::contains);
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
