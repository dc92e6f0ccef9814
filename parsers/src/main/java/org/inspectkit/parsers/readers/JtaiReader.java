package org.inspectkit.parsers.readers;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.InspectionFact;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.content.RunningHeads;
import org.inspectkit.parsers.readers.cover.Letter;
import org.inspectkit.parsers.readers.cover.ReportFacts;
import org.inspectkit.parsers.readers.passage.Notes;
import org.inspectkit.parsers.readers.passage.Sections;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.inspectkit.parsers.spi.SelectiveReader;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.text.SpannedText;

/**
 * Reads letters about joint targeted area inspections (2016 on), which go to all who lead services
 * in an area. They are ungraded. Until 2020 they list strengths and areas for improvement; since
 * 2022 headline findings, what needs to improve and the main findings.
 */
public final class JtaiReader implements SelectiveReader {

  /** Headings that are printed in several ways. */
  private static final Map<Part, Pattern> VARIED =
      Map.of(
          Part.PRIORITY_ACTION, JtaiPatterns.PRIORITY_ACTION,
          Part.IMPROVEMENT, JtaiPatterns.IMPROVEMENT,
          Part.STRENGTHS, JtaiPatterns.STRENGTHS,
          Part.STUDY, JtaiPatterns.STUDY);

  /** What stands under a heading of the letter. */
  enum Part {
    CONTEXT,
    HEADLINES,
    STRENGTHS,
    IMPROVEMENT,
    PRIORITY_ACTION,
    FINDINGS,
    STUDY,
    NEXT_STEPS
  }

  /** Creates the reader; {@link java.util.ServiceLoader} does. */
  public JtaiReader() {}

  @Override
  public List<Framework> frameworks() {
    return List.of(Frameworks.JTAI);
  }

  @Override
  public Reading read(AnnotatedDocument annotated, Framework framework, ReadingLevel level) {
    Notes notes = new Notes();
    JtaiStudies studies = JtaiStudies.of(annotated);
    AnnotatedDocument rest = annotated.only(studies.rest());
    List<Sections.Section<Part>> sections = Sections.of(rest, JtaiReader::part);
    AnnotatedDocument opening = opening(rest, sections);
    ReportFacts facts =
        new ReportFacts(annotated, framework, framework.editions().get(0), level, notes);
    Inspection.Builder builder =
        facts.readLetter(
            EnumSet.of(InspectionFact.PERIODS),
            new Letter(annotated).address(),
            opening,
            JtaiArea.names(annotated.passages(), opening.passages()));
    Optional<SpannedText> topic = JtaiTopic.of(opening.passages()).text();
    facts.addTopic(topic.map(SpannedText::toString), topic.stream().toList());
    if (level.includes(ReadingLevel.AREAS_FOR_IMPROVEMENT)) {
      JtaiContent content = new JtaiContent(RunningHeads.of(annotated.document()), notes);
      content.opening(opening.document().blocks(), framework);
      sections.forEach(content::section);
      content.addTo(builder, studies.findings());
    }
    return facts.reading();
  }

  private static Optional<Part> part(String key) {
    return switch (key) {
      case "context" -> Optional.of(Part.CONTEXT);
      case "headline findings" -> Optional.of(Part.HEADLINES);
      case "main findings", "findings" -> Optional.of(Part.FINDINGS);
      case "next steps" -> Optional.of(Part.NEXT_STEPS);
      default ->
          VARIED.entrySet().stream()
              .filter(entry -> entry.getValue().matcher(key).matches())
              .map(Map.Entry::getKey)
              .findFirst();
    };
  }

  /** The blocks between the salutation, where there is one, and the first known heading. */
  private static AnnotatedDocument opening(
      AnnotatedDocument letter, List<Sections.Section<Part>> sections) {
    List<Block> blocks = letter.document().blocks();
    int from = 0;
    for (int i = 0; i < blocks.size() && from == 0; i++) {
      from = Letter.isSalutation(blocks.get(i).text()) ? i + 1 : 0;
    }
    int to = blocks.size();
    if (!sections.isEmpty()) {
      int first = sections.get(0).heading().start();
      to = (int) blocks.stream().takeWhile(b -> b.text().start() != first).count();
    }
    return letter.part(Math.min(from, to), to);
  }
}
