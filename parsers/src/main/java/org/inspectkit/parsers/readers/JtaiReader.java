package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.InspectionFact;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
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
import org.inspectkit.parsers.terms.CuedPattern;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.source.SourceSpan;

/**
 * Reads letters about joint targeted area inspections (2016 on), which go to all who lead services
 * in an area. They are ungraded. Until 2020 they list strengths and areas for improvement; since
 * 2022 headline findings, what needs to improve and the main findings.
 */
public final class JtaiReader implements SelectiveReader {

  private static final int LONGEST_TITLE = 260;
  private static final String TITLE = "joint targeted area inspection";
  private static final int BETWEEN = " in ".length();

  @Override
  public List<Framework> frameworks() {
    return List.of(Frameworks.JTAI);
  }

  @Override
  public Reading read(AnnotatedDocument annotated, Framework framework, ReadingLevel level) {
    DiagnosticSink notes = new DiagnosticSink();
    JtaiStudies studies = new JtaiStudies(annotated, framework);
    AnnotatedDocument rest = studies.rest();
    AnnotatedDocument opening = opening(rest, framework);
    ReportFacts facts =
        new ReportFacts(annotated, framework, framework.editions().get(0), level, notes);
    Inspection.Builder builder =
        facts.readLetter(
            EnumSet.of(InspectionFact.PERIODS, InspectionFact.SIGNATORIES),
            new Letter(annotated),
            opening,
            names(annotated.passages(), opening.passages()));
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
      boolean ended = Printed.endsBeforeMarkIn(block.text(), ".:;");
      if (block.kind() != BlockKind.HEADING && (ended || block.kind() == BlockKind.ITEM)) {
        FindingKind kind = isAbout(block, framework) ? FindingKind.CONTEXT : FindingKind.SUMMARY;
        findings.add(ReportContent.finding(kind, block, block.text()).build());
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

  /** The names by which a letter to a partnership calls its area, the surest first. */
  private static List<SpannedText> names(List<Passage> passages, List<Passage> opening) {
    List<SpannedText> names = new ArrayList<>();
    for (Passage passage : opening) {
      if (passage.text().length() <= LONGEST_TITLE && passage.folded().startsWith(TITLE)) {
        atEnd(passage.text()).ifPresent(names::add);
      }
    }
    opening.forEach(passage -> named(LetterPatterns.AGENCIES, passage).ifPresent(names::add));
    passages.forEach(passage -> named(LetterPatterns.PRINCIPAL, passage).ifPresent(names::add));
    return names;
  }

  /** The name after the last "in" or "of" that is followed by a capital. */
  private static Optional<SpannedText> atEnd(SpannedText text) {
    SpannedText whole = Printed.endsIn(text, ".") ? text.subSequence(0, text.length() - 1) : text;
    String printed = whole.toString();
    Matcher matcher = LetterPatterns.AREA_AT_END.matcher(printed);
    for (int from = last(printed, printed.length());
        from >= 0;
        from = last(printed, from - BETWEEN)) {
      if (matcher.find(from) && matcher.start() == from) {
        return Optional.of(whole.subSequence(matcher.start("name"), matcher.end("name")));
      }
    }
    return Optional.empty();
  }

  private static int last(String text, int before) {
    return Math.max(text.lastIndexOf(" in ", before), text.lastIndexOf(" of ", before));
  }

  private static Optional<SpannedText> named(CuedPattern pattern, Passage passage) {
    return pattern.find(passage, "name").map(SpannedText::strip);
  }
}
