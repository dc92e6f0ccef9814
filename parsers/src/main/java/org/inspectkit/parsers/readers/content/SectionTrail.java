package org.inspectkit.parsers.readers.content;

import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.AreaNames;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.text.SpannedText;

/** Follows the headings of a report: under which of them, and so in which part, a block stands. */
final class SectionTrail {

  /** What opens the chapter of an area. */
  private static final String CHAPTER_SUMMARY = "summary";

  /** So long is what tells the grade behind an area's name. */
  private static final int LONGEST_GRADE = 50;

  private final AreaNames areas;
  private final ReportHeadings headings;

  private ReportPart part = ReportPart.OPENING;
  private Optional<SpannedText> section = Optional.empty();
  private Optional<SpannedText> subHeading = Optional.empty();
  private boolean inSummary;
  private Optional<String> strand = Optional.empty();
  private Optional<JudgementArea> strandArea = Optional.empty();
  private Optional<JudgementArea> area = Optional.empty();

  SectionTrail(Edition edition, ReportHeadings headings) {
    this.areas = AreaNames.of(edition.areas(), SectionTrail::plain);
    this.headings = headings;
  }

  ReportPart part() {
    return part;
  }

  /** The heading that announced the part. */
  Optional<SpannedText> section() {
    return section;
  }

  /** The nearest heading. */
  Optional<String> heading() {
    return subHeading.or(() -> section).map(Headings::withoutNote);
  }

  Optional<String> strand() {
    return strand;
  }

  Optional<JudgementArea> area() {
    return area;
  }

  /** What stands below is told, and no more of the list above. */
  void endList() {
    part = ReportPart.NARRATIVE;
  }

  /** Whether a block is the heading of another part of the report, in which a list cannot go on. */
  boolean isAnnounced(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    if (block.kind() == BlockKind.ROW) {
      return standsAlone(blocks, i)
          && areaOf(Headings.key(block.cells().get(0).text())).isPresent();
    }
    String key = Headings.key(block);
    return ReportHeadings.isImprint(block)
        || headings.part(key).isPresent()
        || headings.strand(key).isPresent();
  }

  /** Follows a sub-heading within a list. */
  void under(SpannedText heading) {
    subHeading = Optional.of(heading);
    area = areaOf(Headings.key(heading)).or(() -> strandArea);
  }

  /** Follows a block if it is a heading. */
  boolean follows(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    if (block.kind() == BlockKind.ROW) {
      return standsAlone(blocks, i) && followsRow(block);
    }
    if (ReportHeadings.isImprint(block)) {
      part = ReportPart.NOTHING;
      return true;
    }
    if (block.kind() == BlockKind.NUMBERED) {
      endSummary();
      return false;
    }
    String key = Headings.key(block);
    return !key.isEmpty() && (isContents(block) || followsHeading(key, block));
  }

  /** An area with its grade beside it. */
  private boolean followsRow(Block row) {
    Optional<JudgementArea> named = areaOf(Headings.key(row.cells().get(0).text()));
    if (part != ReportPart.OPENING && named.isPresent()) {
      enter(ReportPart.NARRATIVE, row.cells().get(0).text(), named);
    }
    return true;
  }

  /** A line of the contents, which ends in the number of a page. */
  private boolean isContents(Block block) {
    return Character.isDigit(block.text().charAt(block.text().length() - 1))
        && section.map(Headings::key).filter("contents"::equals).isPresent();
  }

  private boolean followsHeading(String key, Block block) {
    Optional<ReportPart> entered =
        headings.part(key).filter(announced -> !isLabelOnCover(announced, key));
    Optional<String> opened = headings.strand(key);
    Optional<JudgementArea> named = areaOf(key);
    if (opened.isPresent()) {
      strand = opened;
      strandArea = named;
      area = named;
      part = entered.orElse(part == ReportPart.NOTHING ? part : ReportPart.NARRATIVE);
      section = Optional.of(block.text());
      subHeading = Optional.empty();
    } else if (entered.isPresent()) {
      enter(entered.get(), block.text(), named);
    } else if (named.isPresent() && isAmongFindings() && !isSentence(block, key)) {
      enter(ReportPart.NARRATIVE, block.text(), named);
    } else if (block.kind() == BlockKind.HEADING) {
      subHeading = Optional.of(block.text());
      area = part.isImprovement() ? named.or(() -> strandArea) : area;
    } else {
      return false;
    }
    return true;
  }

  /** "The LSCB is good." may be a heading; a longer sentence only begins with the area's name. */
  private boolean isSentence(Block block, String key) {
    return block.kind() != BlockKind.HEADING
        && Printed.endsIn(block.text(), ".")
        && afterName(key).length() > LONGEST_GRADE;
  }

  /** On the cover, an area is named beside its grade; the heading of its chapter repeats it. */
  private boolean isLabelOnCover(ReportPart announced, String key) {
    return part == ReportPart.OPENING
        && announced == ReportPart.NARRATIVE
        && !ListPatterns.GRADED.matcher(afterName(key)).lookingAt();
  }

  /** What stands after the name of an area with which a heading begins. */
  private String afterName(String key) {
    return areas.afterName(headings.areaName(key));
  }

  /** Elsewhere a heading that names an area is one of many under which facts or lists stand. */
  private boolean isAmongFindings() {
    return switch (part) {
      case STRENGTH, SUMMARY, NARRATIVE -> true;
      case OPENING, CONTEXT, NOTHING, AREA_FOR_IMPROVEMENT, PRIORITY_ACTION, RECOMMENDATION ->
          false;
    };
  }

  private void enter(ReportPart entered, SpannedText heading, Optional<JudgementArea> named) {
    String key = Headings.key(heading);
    boolean summary = key.equals(CHAPTER_SUMMARY);
    boolean within = summary || key.startsWith("inspection finding");
    part = entered;
    area = named.or(() -> within ? area.or(() -> strandArea) : strandArea);
    if (!within || strandArea.isPresent() || section.isEmpty()) {
      section = Optional.of(heading);
    }
    subHeading = Optional.of(heading).filter(h -> summary);
    inSummary = summary;
  }

  /** The numbered paragraphs of a chapter stand behind its summary, which has no numbers. */
  private void endSummary() {
    if (inSummary) {
      inSummary = false;
      part = ReportPart.NARRATIVE;
      subHeading = Optional.empty();
    }
  }

  /** A heading may repeat the grade after the name of the area; the longest name counts. */
  private Optional<JudgementArea> areaOf(String key) {
    return areas.startOf(headings.areaName(key)).map(AreaNames.Name::area);
  }

  private static String plain(String key) {
    String name = key.startsWith("the ") ? key.substring(4) : key;
    return name.startsWith("experience and") ? "experiences" + name.substring(10) : name;
  }

  /** A row of the only area in its table, which may have a head. */
  private static boolean standsAlone(List<Block> blocks, int i) {
    boolean before =
        i > 0 && blocks.get(i - 1).kind() == BlockKind.ROW && !isHead(blocks.get(i - 1));
    boolean behind = i + 1 < blocks.size() && blocks.get(i + 1).kind() == BlockKind.ROW;
    return !before && !behind;
  }

  private static boolean isHead(Block row) {
    return row.cells().stream().allMatch(cell -> cell.text().toString().contains("udgement"));
  }
}
