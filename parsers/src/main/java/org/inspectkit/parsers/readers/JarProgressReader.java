package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.readers.content.AddressedBodies;
import org.inspectkit.parsers.readers.content.Narration;
import org.inspectkit.parsers.readers.cover.ReportFacts;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.readers.passage.Statements;
import org.inspectkit.parsers.spi.Reading;
import org.inspectkit.parsers.spi.ReadingLevel;
import org.inspectkit.parsers.spi.SelectiveReader;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextLine;

/**
 * Reads the report on the progress made since a joint area review (2009). It speaks of good,
 * satisfactory and limited progress; none of these is a grade.
 */
public final class JarProgressReader implements SelectiveReader {

  private static final String FIRST = "about the inspection";

  /** Creates the reader; {@link java.util.ServiceLoader} does. */
  public JarProgressReader() {}

  @Override
  public List<Framework> frameworks() {
    return List.of(Frameworks.JAR_PROGRESS);
  }

  @Override
  public Reading read(AnnotatedDocument annotated, Framework framework, ReadingLevel level) {
    DiagnosticSink notes = new DiagnosticSink();
    ReportFacts facts =
        new ReportFacts(annotated, framework, framework.editions().get(0), level, notes);
    Inspection.Builder builder = facts.readCover();
    facts.expectPublication();
    if (level.includes(ReadingLevel.AREAS_FOR_IMPROVEMENT)) {
      content(annotated.document(), builder);
    }
    return facts.reading();
  }

  private static void content(ReportDocument document, Inspection.Builder builder) {
    Optional<SpannedText> heading = Optional.empty();
    for (Block block : body(document.blocks())) {
      if (isHeading(block)) {
        heading = Optional.of(block.text());
      } else {
        content(block, heading.map(SpannedText::toString), builder);
      }
    }
  }

  /** What is after cover and contents, which name the first section too. */
  private static List<Block> body(List<Block> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (Headings.key(blocks.get(i)).equals(FIRST)) {
        return blocks.subList(i, blocks.size());
      }
    }
    return List.of();
  }

  /** Every paragraph has a number; a line without one that ends in no stop is a long heading. */
  private static boolean isHeading(Block block) {
    return block.kind() == BlockKind.HEADING
        || (block.kind() == BlockKind.PARAGRAPH && !Printed.endsIn(block.text(), ".:;"));
  }

  private static void content(Block block, Optional<String> section, Inspection.Builder builder) {
    String key = section.map(Headings::key).orElse("");
    if (key.equals("priorities for further improvement")) {
      priorities(block)
          .forEach(text -> builder.addAreasForImprovement(priority(text, section.orElse(""))));
    } else {
      builder.addFindings(Narration.of(kind(key), block, section));
    }
  }

  private static FindingKind kind(String key) {
    boolean summary =
        key.startsWith("overall judgement on progress") || key.equals("summary of key findings");
    return switch (key) {
      case FIRST, "evidence", "context" -> FindingKind.CONTEXT;
      default -> summary ? FindingKind.SUMMARY : FindingKind.NARRATIVE;
    };
  }

  /** The items, or those that a numbered paragraph holds a line each after its opening. */
  private static List<SpannedText> priorities(Block block) {
    if (block.kind() != BlockKind.NUMBERED) {
      return List.of(block.text());
    }
    List<SpannedText> items = new ArrayList<>();
    for (TextLine line : block.lines().subList(1, block.lines().size())) {
      items.add(line.text());
    }
    boolean whole = items.stream().allMatch(text -> Printed.endsIn(text, "."));
    return whole ? items : List.of();
  }

  private static AreaForImprovement priority(SpannedText text, String heading) {
    return AreaForImprovement.builder()
        .kind(ImprovementKind.AREA_FOR_IMPROVEMENT)
        .text(text.toString())
        .heading(heading)
        .addAllAddressedTo(AddressedBodies.of(text.toString()))
        .statements(Statements.listed(text))
        .build();
  }
}
