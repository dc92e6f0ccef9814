package org.inspectkit.parsers.readers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.readers.passage.Notes;
import org.inspectkit.parsers.readers.passage.Sections;
import org.inspectkit.parsers.readers.priors.PriorInspections;
import org.inspectkit.parsers.spi.FrameworkReader;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.terms.AnnotatedDocument;

/**
 * Reads letters about joint targeted area inspections (2016 on), which go to all who lead services
 * in an area. They are ungraded. Until 2020 they list strengths and areas for improvement; since
 * 2022 headline findings, what needs to improve and the main findings.
 */
public final class JtaiReader implements FrameworkReader {

  /** Headings that are printed in several ways. */
  private static final Map<Part, Pattern> VARIED =
      Map.of(
          Part.PRIORITY_ACTION, Pattern.compile("areas? for priority actions?"),
          Part.IMPROVEMENT, Pattern.compile("areas? for improvement|what needs to improve.{0,40}"),
          Part.STRENGTHS, Pattern.compile("(?:[\\w-]{1,20} ){0,3}strengths?"),
          Part.STUDY, JtaiStudies.HEADING);

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
  public Reading read(AnnotatedDocument annotated, Framework framework) {
    ReportDocument document = annotated.document();
    Notes notes = new Notes();
    JtaiStudies studies = JtaiStudies.of(document.blocks());
    List<Block> blocks = studies.rest();
    List<Sections.Section<Part>> sections = Sections.of(blocks, JtaiReader::part);
    JtaiLetter letter = new JtaiLetter(document, framework, opening(blocks, sections), notes);
    Inspection.Builder builder = letter.read();
    JtaiContent content = new JtaiContent(notes);
    content.opening(letter.opening(), framework);
    sections.forEach(content::section);
    content.addTo(builder, studies.findings());
    builder.addAllPriorInspections(
        new PriorInspections(
                annotated, framework, letter.months(), builder.build().authority(), notes)
            .read());
    return new Reading(letter.build(), notes.all());
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
  private static List<Block> opening(List<Block> blocks, List<Sections.Section<Part>> sections) {
    int from = 0;
    for (int i = 0; i < blocks.size() && from == 0; i++) {
      from = blocks.get(i).text().toString().startsWith("Dear ") ? i + 1 : 0;
    }
    int to = blocks.size();
    if (!sections.isEmpty()) {
      int first = sections.get(0).heading().start();
      to = (int) blocks.stream().takeWhile(b -> b.text().start() != first).count();
    }
    return from < to ? List.copyOf(blocks.subList(from, to)) : List.of();
  }
}
