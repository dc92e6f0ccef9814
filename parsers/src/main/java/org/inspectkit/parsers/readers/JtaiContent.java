package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Framework;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.content.ItemList;
import org.inspectkit.parsers.readers.content.ListForm;
import org.inspectkit.parsers.readers.content.Narration;
import org.inspectkit.parsers.readers.content.RunningHeads;
import org.inspectkit.parsers.readers.passage.Notes;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.readers.passage.Sections;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.source.SourceSpan;

/** Findings and areas for improvement of a letter to a partnership, section by section. */
final class JtaiContent {

  private final List<Finding> told = new ArrayList<>();
  private final List<AreaForImprovement> areas = new ArrayList<>();
  private final RunningHeads heads;
  private final Notes notes;
  private String lastHeading = "";
  private Optional<String> findings = Optional.empty();

  JtaiContent(RunningHeads heads, Notes notes) {
    this.heads = heads;
    this.notes = notes;
  }

  /** Adds what was found, with the cases told apart, in the order of the letter. */
  void addTo(Inspection.Builder builder, List<Finding> studies) {
    told.addAll(studies);
    told.sort(Comparator.comparingInt(JtaiContent::place));
    builder.addAllFindings(told).addAllAreasForImprovement(areas);
  }

  private static int place(Finding finding) {
    return finding.statements().stream()
        .flatMap(statement -> statement.spans().stream())
        .mapToInt(SourceSpan::offset)
        .findFirst()
        .orElse(0);
  }

  /** Before the first heading stand paragraphs about the inspection, then those that sum it up. */
  void opening(List<Block> opening, Framework framework) {
    for (Block block : opening) {
      FoldedText folded = block.text().folded();
      boolean about =
          JtaiPatterns.ABOUT.matcher(folded).lookingAt()
              || framework.remits().stream().anyMatch(folded::contains);
      boolean ended = Printed.endsIn(block.text(), ".:;");
      if (block.kind() != BlockKind.HEADING && (ended || block.kind() == BlockKind.ITEM)) {
        FindingKind kind = about ? FindingKind.CONTEXT : FindingKind.SUMMARY;
        told.add(Narration.of(kind, block, Optional.empty()));
      }
    }
  }

  void section(Sections.Section<JtaiReader.Part> section) {
    switch (section.kind()) {
      case CONTEXT, NEXT_STEPS -> told(section, FindingKind.CONTEXT);
      case HEADLINES -> told(section, FindingKind.SUMMARY);
      case FINDINGS -> {
        told(section, FindingKind.NARRATIVE);
        findings = Optional.of(lastHeading);
      }
      case STUDY -> study(section);
      case STRENGTHS -> listed(section, Optional.empty());
      case IMPROVEMENT -> listed(section, Optional.of(ImprovementKind.AREA_FOR_IMPROVEMENT));
      case PRIORITY_ACTION -> listed(section, Optional.of(ImprovementKind.PRIORITY_ACTION));
    }
  }

  /** Paragraphs and items, each under the sub-heading above it. */
  private void told(Sections.Section<JtaiReader.Part> section, FindingKind kind) {
    told(section.content(), kind, section.title());
  }

  private void told(List<Block> content, FindingKind kind, String heading) {
    String title = heading;
    for (Block block : content) {
      if (block.kind() == BlockKind.HEADING) {
        title = block.text().toString();
      } else if (block.text().length() > 0) {
        told.add(Narration.of(kind, block, Optional.of(title)));
      }
    }
    lastHeading = title;
  }

  /** A box ends where the numbered paragraphs, among which it stands, go on. */
  private void study(Sections.Section<JtaiReader.Part> section) {
    List<Block> content = section.content();
    int end = 0;
    while (end < content.size() && content.get(end).kind() != BlockKind.NUMBERED) {
      end++;
    }
    if (end == content.size() && findings.isPresent()) {
      // Among paragraphs without numbers nothing tells where the box ends but its first paragraph.
      end = Math.min(1, end);
    }
    told(content.subList(0, end), FindingKind.CASE_STUDY, section.title());
    told(
        content.subList(end, content.size()),
        FindingKind.NARRATIVE,
        findings.orElse(section.title()));
  }

  private void listed(
      Sections.Section<JtaiReader.Part> section, Optional<ImprovementKind> improvement) {
    ItemList list =
        ItemList.of(section.heading(), section.content(), ListForm.SUB_HEADINGS, heads, notes);
    for (ItemList.Entry entry : list.entries()) {
      String title = entry.heading().map(SpannedText::toString).orElse(section.title());
      if (!entry.item()) {
        told.add(Narration.told(FindingKind.NARRATIVE, entry.text(), Optional.of(title)));
      } else if (improvement.isPresent()) {
        areas.add(entry.area(improvement.get()).heading(title).build());
      } else {
        told.add(Narration.listed(FindingKind.STRENGTH, entry.text(), Optional.of(title)));
      }
    }
    told(
        section.content().subList(list.end(), section.content().size()),
        FindingKind.NARRATIVE,
        section.title());
  }
}
