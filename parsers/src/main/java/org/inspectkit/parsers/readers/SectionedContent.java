package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.text.SpannedText;

/**
 * The numbered paragraphs of a report, each under its judgement area, and the lists of what must
 * improve under the headings that a reader names.
 */
final class SectionedContent {

  /** What stands under a heading. */
  enum Part {
    /** Areas for improvement. */
    AREA_FOR_IMPROVEMENT,
    /** Areas for priority action. */
    PRIORITY_ACTION,
    /** Recommendations. */
    RECOMMENDATION,
    /** Anything else. */
    OTHER
  }

  private final Edition edition;
  private final Function<String, Optional<Part>> parts;
  private final Notes notes;
  private final List<Finding> findings = new ArrayList<>();
  private final List<AreaForImprovement> areas = new ArrayList<>();

  private Part part = Part.OTHER;
  private Optional<String> section = Optional.empty();
  private Optional<SpannedText> heading = Optional.empty();
  private Optional<JudgementArea> area = Optional.empty();
  private boolean listed;

  SectionedContent(Edition edition, Function<String, Optional<Part>> parts, Notes notes) {
    this.edition = edition;
    this.parts = parts;
    this.notes = notes;
  }

  void read(List<Block> blocks) {
    for (Block block : blocks) {
      if (block.kind() != BlockKind.ROW && !isHeading(block)) {
        content(block);
      }
    }
  }

  List<Finding> findings() {
    return findings;
  }

  List<AreaForImprovement> areas() {
    return areas;
  }

  private boolean isHeading(Block block) {
    String key = block.kind() == BlockKind.NUMBERED ? "" : Headings.key(block);
    if (key.isEmpty()) {
      return false;
    }
    Optional<Part> entered = parts.apply(key);
    List<JudgementArea> named = areasOf(key);
    if (entered.isEmpty() && named.isEmpty()) {
      return block.kind() == BlockKind.HEADING;
    }
    part = entered.orElse(Part.OTHER);
    listed = false;
    heading = Optional.of(block.text());
    section = Optional.of(block.text().toString());
    area = named.stream().findFirst();
    return true;
  }

  /** A heading may repeat the grade behind the name of the area; the longest name counts. */
  private List<JudgementArea> areasOf(String key) {
    return edition.areas().stream()
        .filter(area -> key.startsWith(Headings.key(area.name())))
        .sorted(Comparator.comparingInt((JudgementArea a) -> a.name().length()).reversed())
        .limit(1)
        .toList();
  }

  private void content(Block block) {
    boolean item = block.kind() == BlockKind.ITEM || block.kind() == BlockKind.NUMBERED;
    if (part == Part.OTHER) {
      if (block.kind() == BlockKind.NUMBERED) {
        findings.add(finding(block));
      }
    } else if (item) {
      areas.add(improvement(block));
      listed = true;
    } else if (listed) {
      part = Part.OTHER;
    } else if (block.kind() == BlockKind.PARAGRAPH && !block.text().toString().endsWith(":")) {
      prose(block);
    }
  }

  private void prose(Block block) {
    notes.add(
        Diagnostic.of(DiagnosticCodes.ITEMS_IN_PROSE)
            .with("section", section.orElse(""))
            .at(heading.flatMap(h -> h.spans().stream().findFirst())));
    if (!ListItems.saysNothing(block.text())) {
      findings.add(finding(block));
    }
    part = Part.OTHER;
  }

  private AreaForImprovement improvement(Block block) {
    ImprovementKind kind =
        switch (part) {
          case PRIORITY_ACTION -> ImprovementKind.PRIORITY_ACTION;
          case RECOMMENDATION -> ImprovementKind.RECOMMENDATION;
          case AREA_FOR_IMPROVEMENT, OTHER -> ImprovementKind.AREA_FOR_IMPROVEMENT;
        };
    return AreaForImprovement.builder()
        .kind(kind)
        .text(block.text().toString())
        .number(block.number().map(String::valueOf))
        .heading(section)
        .statements(Told.listed(block.text()))
        .build();
  }

  private Finding finding(Block block) {
    return Finding.builder()
        .kind(FindingKind.NARRATIVE)
        .text(block.text().toString())
        .number(block.number())
        .section(section)
        .area(area)
        .statements(Told.narrated(block.text()))
        .build();
  }
}
