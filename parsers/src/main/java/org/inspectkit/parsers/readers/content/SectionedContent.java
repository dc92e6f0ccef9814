package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Edition;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Notes;
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
  private final List<AreaForImprovement> areas = new ArrayList<>();
  private final ListForm lists;
  private final RunningHeads heads;

  public SectionedContent(
      Edition edition, ReportHeadings headings, RunningHeads heads, Notes notes) {
    this.trail = new SectionTrail(edition, headings);
    this.lists = headings.lists();
    this.heads = heads;
    this.notes = notes;
  }

  public void read(List<Block> blocks) {
    int i = 0;
    while (i < blocks.size()) {
      if (trail.follows(blocks, i)) {
        i++;
        i += trail.part().isImprovement() ? list(blocks, i) : 0;
      } else {
        content(blocks.get(i));
        i++;
      }
    }
  }

  public List<Finding> findings() {
    return findings;
  }

  public List<AreaForImprovement> areas() {
    return areas;
  }

  /** Reads the list from a place on; gives how many blocks belong to it. */
  private int list(List<Block> blocks, int from) {
    int to = from;
    while (to < blocks.size() && !trail.isAnnounced(blocks, to)) {
      to++;
    }
    ItemList list =
        ItemList.of(trail.section().orElseThrow(), blocks.subList(from, to), lists, heads, notes);
    for (ItemList.Entry entry : list.entries()) {
      entry.heading().ifPresent(trail::under);
      if (entry.item()) {
        areas.add(area(entry));
      } else {
        findings.add(finding(FindingKind.NARRATIVE, entry.block()));
      }
    }
    trail.endList();
    return list.end();
  }

  private AreaForImprovement area(ItemList.Entry entry) {
    return entry
        .area(kind(trail.part()))
        .heading(trail.heading())
        .strand(trail.strand())
        .area(trail.area())
        .addAllFrameworkTags(PrintedTags.of(entry.text(), notes))
        .build();
  }

  private static ImprovementKind kind(ReportPart part) {
    return switch (part) {
      case PRIORITY_ACTION -> ImprovementKind.PRIORITY_ACTION;
      case RECOMMENDATION -> ImprovementKind.RECOMMENDATION;
      default -> ImprovementKind.AREA_FOR_IMPROVEMENT;
    };
  }

  private void content(Block block) {
    boolean told = block.kind() != BlockKind.ROW && block.kind() != BlockKind.HEADING;
    if (told && block.hasLetter()) {
      kind(block).ifPresent(kind -> findings.add(finding(kind, block)));
    }
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
