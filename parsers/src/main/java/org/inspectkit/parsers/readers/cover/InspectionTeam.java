package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inspectkit.model.Inspector;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;

/**
 * The inspectors whom a table names, a column an inspectorate: "Ann Lee, HMI, Lead inspector".
 *
 * @param inspectors the inspectors in the order printed
 * @param printed the cells that name them
 */
public record InspectionTeam(List<Inspector> inspectors, List<SpannedText> printed) {

  public static InspectionTeam of(List<Block> table) {
    InspectionTeam team = new InspectionTeam(new ArrayList<>(), new ArrayList<>());
    for (Block block : table) {
      if (block.kind() == BlockKind.ROW) {
        List<TextCell> cells = block.cells();
        for (int i = 0; i < cells.size(); i++) {
          team.add(cells.get(i).text(), i == 0);
        }
      } else {
        team.add(block.text(), true);
      }
    }
    return new InspectionTeam(List.copyOf(team.inspectors), List.copyOf(team.printed));
  }

  /**
   * A cell may name several, one behind the other; only the first column names who led them all.
   */
  private void add(SpannedText cell, boolean mayLead) {
    int before = inspectors.size();
    for (Inspector person : PeopleList.of(cell).people()) {
      String role = person.role().orElse("").toLowerCase(Locale.UK);
      if (role.contains("inspector") || role.contains("hmi")) {
        boolean lead = mayLead && person.lead() && !role.contains("cqc");
        inspectors.add(new Inspector(person.name(), person.role(), lead));
      }
    }
    if (inspectors.size() > before) {
      printed.add(cell);
    }
  }
}
