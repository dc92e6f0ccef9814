package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Notes;
import org.inspectkit.parsers.readers.passage.Told;
import org.inspectkit.parsers.text.SpannedText;

/**
 * The areas for improvement of a report. An area that opens a list of its own keeps it in its text;
 * one that a page break has cut is whole again.
 */
final class ImprovementList {

  private final Notes notes;
  private final List<AreaForImprovement> areas = new ArrayList<>();
  private Optional<Draft> open = Optional.empty();
  private Optional<BlockKind> form = Optional.empty();

  /** An area as far as it was read, and where it stands. */
  private record Draft(
      ReportPart part,
      SpannedText text,
      int indent,
      Optional<Integer> number,
      Optional<String> heading,
      Optional<String> strand,
      Optional<JudgementArea> area) {

    Draft with(String between, SpannedText more) {
      return new Draft(part, text.join(between, more), indent, number, heading, strand, area);
    }
  }

  ImprovementList(Notes notes) {
    this.notes = notes;
  }

  List<AreaForImprovement> all() {
    return List.copyOf(areas);
  }

  boolean isOpen() {
    return open.isPresent();
  }

  boolean isNumbered() {
    return form.filter(BlockKind.NUMBERED::equals).isPresent();
  }

  /** Whether an item belongs to the list; behind one of bullets, a numbered paragraph does not. */
  boolean takes(Block item) {
    return form.filter(f -> f != BlockKind.NUMBERED && f != item.kind()).isEmpty();
  }

  void add(Block block, SectionTrail trail) {
    if (open.filter(draft -> isWithin(draft, block)).isPresent()) {
      goOn(" \u2022 ", block.text());
      return;
    }
    keep();
    form = form.or(() -> Optional.of(block.kind()));
    open =
        Optional.of(
            new Draft(
                trail.part(),
                block.text(),
                block.lines().get(0).indent(),
                block.number(),
                trail.heading(),
                trail.strand(),
                trail.area()));
  }

  /** Whether an item belongs to the list that the area above opens. */
  private boolean isWithin(Draft draft, Block item) {
    boolean deeper = item.lines().get(0).indent() > draft.indent();
    boolean opensList = draft.text().toString().contains(":");
    return item.kind() == BlockKind.ITEM && (isNumbered() || (deeper && opensList));
  }

  /** Whether a paragraph is the rest of the area above, which a page break has cut off. */
  boolean goesOn(Block block) {
    return block.kind() == BlockKind.PARAGRAPH
        && block.text().length() > 0
        && open.filter(draft -> isCut(draft.text(), block.text())).isPresent();
  }

  private static boolean isCut(SpannedText text, SpannedText rest) {
    boolean ended = ".!?:;)\u2019'\"\u201D".indexOf(text.charAt(text.length() - 1)) >= 0;
    return Character.isLowerCase(rest.charAt(0)) && !ended;
  }

  void goOn(String between, SpannedText more) {
    open = open.map(draft -> draft.with(between, more));
  }

  /** Ends a list; the next one may have another form. */
  void close() {
    keep();
    form = Optional.empty();
  }

  private void keep() {
    open.map(this::area).ifPresent(areas::add);
    open = Optional.empty();
  }

  private AreaForImprovement area(Draft draft) {
    return AreaForImprovement.builder()
        .kind(kind(draft.part()))
        .text(draft.text().toString())
        .number(draft.number().map(String::valueOf))
        .heading(draft.heading())
        .strand(draft.strand())
        .area(draft.area())
        .addAllFrameworkTags(PrintedTags.of(draft.text(), notes))
        .statements(Told.listed(draft.text()))
        .build();
  }

  private static ImprovementKind kind(ReportPart part) {
    return switch (part) {
      case PRIORITY_ACTION -> ImprovementKind.PRIORITY_ACTION;
      case RECOMMENDATION -> ImprovementKind.RECOMMENDATION;
      default -> ImprovementKind.AREA_FOR_IMPROVEMENT;
    };
  }
}
