package org.inspectkit.parsers.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.SectionRole;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.document.ReportDocument;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.readers.passage.Sections;
import org.inspectkit.parsers.readers.passage.Statements;
import org.inspectkit.parsers.text.SpannedText;

/** The paragraphs, strengths and areas for improvement of an annual performance assessment. */
final class ApaContent implements ApaTable.Taker {

  private final Framework framework;
  private final Edition edition;
  private final DiagnosticSink notes;
  private final List<Finding> findings = new ArrayList<>();
  private final List<AreaForImprovement> areas = new ArrayList<>();

  private SectionRole part = SectionRole.SUMMARY;
  private Optional<JudgementArea> area = Optional.empty();
  private String section = "";

  ApaContent(Framework framework, Edition edition, DiagnosticSink notes) {
    this.framework = framework;
    this.edition = edition;
    this.notes = notes;
  }

  List<Finding> findings() {
    return findings;
  }

  List<AreaForImprovement> areas() {
    return areas;
  }

  void read(ReportDocument document) {
    List<Block> blocks = document.blocks();
    boolean begun = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String key = Headings.key(block);
      if (Sections.closes(key)) {
        return;
      }
      begun |=
          Sections.role(framework, key).filter(SectionRole.SUMMARY::equals).isPresent()
              || !edition.areasPrintedAs(key).isEmpty();
      if (ApaTable.isHead(block) || ApaTable.isHeadInTwo(blocks, i)) {
        i = new ApaTable(edition, notes, this).read(document, i);
      } else if (begun) {
        one(block);
      }
    }
  }

  @Override
  public void outcome(SpannedText outcome) {
    section = Printed.without(outcome, ":");
    area = edition.areasPrintedAs(Headings.key(outcome)).stream().findFirst();
  }

  @Override
  public void item(SpannedText text, ApaTable.Column column) {
    part =
        column == ApaTable.Column.STRENGTHS
            ? SectionRole.STRENGTH
            : SectionRole.AREA_FOR_IMPROVEMENT;
    if (column == ApaTable.Column.STRENGTHS) {
      findings.add(finding(FindingKind.STRENGTH, text));
    } else {
      areas.add(improvement(ImprovementKind.AREA_FOR_IMPROVEMENT, text));
    }
  }

  @Override
  public String section() {
    return section;
  }

  /** A block outside the table. */
  private void one(Block block) {
    if (!isHeading(block)) {
      content(block);
    }
  }

  private boolean isHeading(Block block) {
    String key = withoutGrade(Headings.key(block));
    List<JudgementArea> named = edition.areasPrintedAs(key);
    Optional<SectionRole> entered =
        named.isEmpty() ? Sections.role(framework, key) : Optional.of(SectionRole.NARRATIVE);
    if (entered.isEmpty()) {
      return key.isEmpty() ? false : block.kind() == BlockKind.HEADING && key.startsWith("grade");
    }
    part = entered.get();
    if (!named.isEmpty()) {
      area = Optional.of(named.get(0));
      section = block.text().toString();
    } else if (part == SectionRole.ASPECT_FOR_FOCUS || part == SectionRole.SUMMARY) {
      area = Optional.empty();
      section = block.text().toString();
    }
    return true;
  }

  private static String withoutGrade(String key) {
    int grade = key.lastIndexOf(" grade");
    return Headings.key(grade > 0 ? key.substring(0, grade) : key);
  }

  private void content(Block block) {
    boolean item = block.kind() == BlockKind.ITEM;
    switch (part) {
      case STRENGTH -> {
        if (item) {
          findings.add(finding(FindingKind.STRENGTH, block.text()));
        }
      }
      case AREA_FOR_IMPROVEMENT, AREA_FOR_DEVELOPMENT, ASPECT_FOR_FOCUS -> {
        if (item) {
          areas.add(improvement(kind(), block.text()));
        }
      }
      case NARRATIVE -> narrative(block, FindingKind.NARRATIVE);
      default -> narrative(block, FindingKind.SUMMARY);
    }
  }

  private ImprovementKind kind() {
    return switch (part) {
      case ASPECT_FOR_FOCUS -> ImprovementKind.ASPECT_FOR_FOCUS;
      case AREA_FOR_DEVELOPMENT -> ImprovementKind.AREA_FOR_DEVELOPMENT;
      default -> ImprovementKind.AREA_FOR_IMPROVEMENT;
    };
  }

  private void narrative(Block block, FindingKind kind) {
    boolean sentence = block.kind() == BlockKind.PARAGRAPH && Printed.endsIn(block.text(), ".");
    if (sentence || block.kind() == BlockKind.ITEM) {
      findings.add(finding(kind, block.text()));
    }
  }

  private Finding finding(FindingKind kind, SpannedText text) {
    return Finding.builder()
        .kind(kind)
        .text(text.toString())
        .section(section.isEmpty() ? Optional.empty() : Optional.of(section))
        .area(area)
        .statements(Statements.listed(text))
        .build();
  }

  private AreaForImprovement improvement(ImprovementKind kind, SpannedText text) {
    boolean ofArea = kind != ImprovementKind.ASPECT_FOR_FOCUS;
    return AreaForImprovement.builder()
        .kind(kind)
        .text(text.toString())
        .area(ofArea ? area : Optional.empty())
        .heading(section.isEmpty() ? Optional.empty() : Optional.of(section))
        .statements(Statements.listed(text))
        .build();
  }
}
