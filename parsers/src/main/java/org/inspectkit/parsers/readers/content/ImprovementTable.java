package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Sections;
import org.inspectkit.parsers.readers.passage.Told;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.source.StatementKind;

/**
 * A table that has an area for improvement in each row, alone or behind the bodies that must act. A
 * row may hold a list of its own, and may be cut by the end of a page.
 */
public final class ImprovementTable {

  private static final String HEAD = "responsible bod";

  /** Between two bodies: behind the word with which the name of one ends. */
  private static final Pattern NEXT_BODY =
      Pattern.compile(
          "(?<=Council|Authority|ICB|Board|Trust|\\)),?(?: and)? (?=\\p{Lu})|,? and (?=NHS )");

  private final List<Draft> drafts = new ArrayList<>();
  private boolean rows;
  private boolean listOpen;

  /** An area as far as it was read. */
  private record Draft(
      SpannedText text, Optional<SpannedText> bodies, Optional<Integer> number, boolean row) {

    Draft with(String between, SpannedText more) {
      return new Draft(text.join(between, more), bodies, number, row);
    }
  }

  private ImprovementTable() {}

  public static List<AreaForImprovement> read(Sections.Section<?> section, ImprovementKind kind) {
    ImprovementTable table = new ImprovementTable();
    for (Block block : section.content()) {
      if (block.text().length() > 0) {
        table.add(block);
      }
    }
    return table.drafts.stream().map(draft -> area(draft, kind, section.title())).toList();
  }

  private void add(Block block) {
    if (block.kind() == BlockKind.ROW) {
      row(block.cells());
    } else if (block.kind() == BlockKind.ITEM && !drafts.isEmpty() && (listOpen || rows)) {
      goOn(" \u2022 ", block.text());
    } else if (!drafts.isEmpty() && (rows || isRest(block.text()))) {
      goOn(" ", block.text());
    } else {
      drafts.add(new Draft(block.text(), Optional.empty(), block.number(), false));
      listOpen = block.text().toString().endsWith(":");
    }
  }

  private void row(List<TextCell> cells) {
    SpannedText bodies = cells.get(0).text();
    SpannedText text = cells.get(cells.size() - 1).text();
    rows = true;
    if (Headings.key(bodies).startsWith(HEAD)) {
      return;
    }
    if (!drafts.isEmpty() && Character.isLowerCase(text.charAt(0))) {
      Draft last = drafts.remove(drafts.size() - 1);
      Optional<SpannedText> whole = last.bodies().map(b -> b.join(" ", bodies));
      drafts.add(new Draft(last.text().join(" ", text), whole, last.number(), true));
    } else {
      drafts.add(new Draft(text, Optional.of(bodies), Optional.empty(), true));
    }
  }

  private void goOn(String between, SpannedText more) {
    Draft last = drafts.remove(drafts.size() - 1);
    drafts.add(last.with(between, more));
  }

  /** Whether a paragraph is the rest of the one above, which a page break cut off. */
  private boolean isRest(SpannedText text) {
    SpannedText above = drafts.get(drafts.size() - 1).text();
    char last = above.charAt(above.length() - 1);
    return Character.isLowerCase(text.charAt(0)) || ".!?:;)".indexOf(last) < 0;
  }

  private static AreaForImprovement area(Draft draft, ImprovementKind kind, String heading) {
    StatementKind stated = draft.row() ? StatementKind.TABLE : StatementKind.LIST;
    return AreaForImprovement.builder()
        .kind(kind)
        .text(draft.text().toString())
        .number(draft.number().map(String::valueOf))
        .heading(heading)
        .addAllAddressedTo(draft.bodies().map(ImprovementTable::bodies).orElse(List.of()))
        .statements(List.of(Told.as(stated, draft.text())))
        .build();
  }

  private static List<String> bodies(SpannedText printed) {
    return List.of(NEXT_BODY.split(printed, -1));
  }
}
