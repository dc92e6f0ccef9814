package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.inspectkit.model.Inspector;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.SpannedText;

/**
 * The inspectors whom a report names on its cover, in a list by roles or in a table.
 *
 * @param people the inspectors in the order printed
 * @param printed the texts that name them
 */
public record Inspectors(List<Inspector> people, List<SpannedText> printed) {

  /** Who led, from the label on the cover, and the others: "Team inspectors: Ann Lee (AI)". */
  static Inspectors listed(AnnotatedDocument document) {
    Inspectors listed = new Inspectors(new ArrayList<>(), new ArrayList<>());
    new CoverValues(document).lead().ifPresent(listed::addLeads);
    document.passages().forEach(listed::addByRole);
    return listed;
  }

  /** The inspectors of a table, a column an inspectorate: "Ann Lee, HMI, Lead inspector". */
  public static Inspectors inTable(List<Block> table) {
    Inspectors team = new Inspectors(new ArrayList<>(), new ArrayList<>());
    for (Block block : table) {
      if (block.kind() == BlockKind.ROW) {
        for (int i = 0; i < block.cells().size(); i++) {
          team.addCell(block.cells().get(i).text(), i == 0);
        }
      } else {
        team.addCell(block.text(), true);
      }
    }
    return team;
  }

  /** Two may have led; if one of the names cannot be read, neither is. */
  private void addLeads(SpannedText names) {
    PeopleList list = PeopleList.of(names);
    if (list.isAll()) {
      list.people().forEach(p -> people.add(new Inspector(p.name(), p.role(), true)));
    }
    printed.add(names);
  }

  private void addByRole(Passage passage) {
    Optional<Matcher> label = SentencePatterns.ROLE.find(passage);
    boolean found = label.isPresent();
    while (found) {
      String role = label.get().group("role");
      int from = label.get().end();
      found = label.get().find();
      int to = found ? label.get().start() : passage.text().length();
      if (role.endsWith("inspector") && !role.equals("Lead inspector")) {
        addByRole(role, passage.text().subSequence(from, to).strip());
      }
    }
  }

  private void addByRole(String role, SpannedText names) {
    int before = people.size();
    NamePatterns.STOP
        .splitAsStream(names)
        .flatMap(part -> PeopleList.of(part).people().stream())
        .forEach(p -> people.add(new Inspector(p.name(), Optional.of(role), false)));
    if (people.size() > before) {
      printed.add(names);
    }
  }

  /** A cell may name several; only the first column names who led them all. */
  private void addCell(SpannedText cell, boolean mayLead) {
    int before = people.size();
    for (Inspector person : PeopleList.of(cell).people()) {
      String role = person.role().orElse("").toLowerCase(Locale.UK);
      if (role.contains("inspector") || role.contains("hmi")) {
        boolean lead = mayLead && person.lead() && !role.contains("cqc");
        people.add(new Inspector(person.name(), person.role(), lead));
      }
    }
    if (people.size() > before) {
      printed.add(cell);
    }
  }
}
