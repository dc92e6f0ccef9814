package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.inspectkit.model.Inspector;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;

/**
 * The inspectors whom a table names, a column an inspectorate: "Ann Lee, HMI, Lead inspector".
 *
 * @param inspectors the inspectors in the order printed
 * @param printed the cells that name them
 */
public record InspectionTeam(List<Inspector> inspectors, List<SpannedText> printed) {

  /** Words of which roles are made; that a surname may be one of them is the lesser evil. */
  private static final Set<String> ROLE =
      Set.of(
          "hmi",
          "ofsted",
          "cqc",
          "lead",
          "inspector",
          "inspectors",
          "his",
          "her",
          "majesty's",
          "majesty\u2019s",
          "senior",
          "children's",
          "children\u2019s",
          "services");

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
    List<String> name = new ArrayList<>();
    List<String> role = new ArrayList<>();
    for (String word : Printed.split(cell.toString().replace(',', ' '), ' ')) {
      if (word.isEmpty()) {
        continue;
      }
      boolean ofRole = ROLE.contains(word.toLowerCase(Locale.UK));
      if (!ofRole && !role.isEmpty()) {
        take(name, role, mayLead);
        name.clear();
        role.clear();
      }
      (ofRole ? role : name).add(word);
    }
    take(name, role, mayLead);
    if (inspectors.size() > before) {
      printed.add(cell);
    }
  }

  private void take(List<String> name, List<String> role, boolean mayLead) {
    String whole = String.join(" ", name);
    if (role.isEmpty() || !PersonNames.hasFormOfName(whole)) {
      return;
    }
    String office = String.join(" ", role);
    String lower = office.toLowerCase(Locale.UK);
    boolean lead = mayLead && lower.contains("lead") && !lower.contains("cqc");
    inspectors.add(new Inspector(whole, Optional.of(office), lead));
  }
}
