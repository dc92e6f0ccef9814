package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCode;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Edition;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Notes;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.readers.passage.Told;
import org.inspectkit.parsers.text.SpannedText;

/**
 * What a report found and what must improve, each under its heading, its strand and its judgement
 * area.
 */
public final class SectionedContent {

  private static final int SHORTEST_OPENING = 80;

  private final SectionTrail trail;
  private final Notes notes;
  private final List<Finding> findings = new ArrayList<>();
  private final ImprovementList areas;

  /** Whether the open part was announced as a list and has said nothing yet. */
  private Optional<SpannedText> silent = Optional.empty();

  public SectionedContent(Edition edition, ReportHeadings headings, Notes notes) {
    this.trail = new SectionTrail(edition, headings);
    this.notes = notes;
    this.areas = new ImprovementList(notes);
  }

  public void read(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Optional<SpannedText> before = trail.section();
      if (saysNothing(block)) {
        silent = Optional.empty();
      } else if (!trail.follows(block, SectionTrail.standsAlone(blocks, i))) {
        content(block);
      } else if (!trail.section().equals(before)) {
        closeList();
        silent = trail.section().filter(s -> trail.part().isImprovement());
      }
    }
    closeList();
  }

  public List<Finding> findings() {
    return findings;
  }

  public List<AreaForImprovement> areas() {
    return areas.all();
  }

  /** A part that was announced and holds nothing at all was not understood. */
  private void closeList() {
    silent.ifPresent(heading -> note(DiagnosticCodes.SECTION_EMPTY, heading));
    silent = Optional.empty();
    areas.close();
  }

  private void note(DiagnosticCode code, SpannedText heading) {
    notes.add(
        Diagnostic.of(code)
            .with("section", heading.toString())
            .at(heading.spans().stream().findFirst()));
  }

  private boolean saysNothing(Block block) {
    boolean item = block.kind() == BlockKind.ITEM || block.kind() == BlockKind.NUMBERED;
    return trail.part().isImprovement()
        && (item ? ListItems.namesNothing(block.text()) : ListItems.saysNothing(block.text()));
  }

  private void content(Block block) {
    boolean told = block.kind() != BlockKind.ROW && block.kind() != BlockKind.HEADING;
    if (!told || !block.hasLetter()) {
      return;
    }
    if (trail.part().isImprovement()) {
      improvement(block);
    } else {
      kind(block).ifPresent(kind -> findings.add(finding(kind, block)));
    }
  }

  private void improvement(Block block) {
    boolean item = block.kind() == BlockKind.ITEM || block.kind() == BlockKind.NUMBERED;
    boolean leadsUp = Printed.endsIn(block.text(), ":");
    if (item && areas.takes(block)) {
      areas.add(block, trail);
      silent = Optional.empty();
    } else if (areas.goesOn(block)) {
      areas.goOn(" ", block.text());
    } else if (areas.isOpen() || item) {
      told(block);
      if (!areas.isNumbered()) {
        trail.endList();
      }
    } else if (!leadsUp) {
      silent.ifPresent(heading -> note(DiagnosticCodes.ITEMS_IN_PROSE, heading));
      told(block);
      trail.endList();
    }
  }

  private void told(Block block) {
    silent = Optional.empty();
    findings.add(finding(FindingKind.NARRATIVE, block));
  }

  private Optional<FindingKind> kind(Block block) {
    return switch (trail.part()) {
      case STRENGTH -> Optional.of(FindingKind.STRENGTH);
      case SUMMARY -> Optional.of(FindingKind.SUMMARY);
      case CONTEXT -> Optional.of(FindingKind.CONTEXT);
      case NARRATIVE -> Optional.of(FindingKind.NARRATIVE);
      case OPENING -> Optional.of(FindingKind.SUMMARY).filter(kind -> isTold(block.text()));
      case NOTHING, AREA_FOR_IMPROVEMENT, PRIORITY_ACTION, RECOMMENDATION -> Optional.empty();
    };
  }

  /** Among the names and dates of a cover, a longer text that holds a sentence. */
  private static boolean isTold(SpannedText text) {
    String words = text.toString();
    return text.length() >= SHORTEST_OPENING && (words.endsWith(".") || words.contains(". "));
  }

  private Finding finding(FindingKind kind, Block block) {
    return Finding.builder()
        .kind(kind)
        .text(block.text().toString())
        .number(block.number())
        .section(trail.part() == ReportPart.OPENING ? Optional.empty() : trail.heading())
        .area(kind == FindingKind.CONTEXT ? Optional.empty() : trail.area())
        .statements(
            block.kind() == BlockKind.ITEM
                ? Told.listed(block.text())
                : Told.narrated(block.text()))
        .build();
  }
}
