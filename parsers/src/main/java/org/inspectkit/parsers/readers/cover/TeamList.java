package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.inspectkit.model.Inspector;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.SpannedText;

/**
 * The inspectors whom a report lists by role: "Team inspectors: Ann Lee, Bob May (AI) and Cy Orr".
 *
 * @param inspectors those who did not lead, in the order printed
 * @param printed the texts that name them
 */
public record TeamList(List<Inspector> inspectors, List<SpannedText> printed) {

  public static TeamList of(AnnotatedDocument document) {
    TeamList team = new TeamList(new ArrayList<>(), new ArrayList<>());
    document.passages().forEach(team::add);
    return new TeamList(List.copyOf(team.inspectors), List.copyOf(team.printed));
  }

  private void add(Passage passage) {
    SentencePatterns.ROLE.find(passage).ifPresent(label -> add(label, passage.text()));
  }

  private void add(Matcher label, SpannedText text) {
    boolean found = true;
    while (found) {
      String role = label.group("role");
      int from = label.end();
      found = label.find();
      SpannedText names = text.subSequence(from, found ? label.start() : text.length()).strip();
      if (role.endsWith("inspector") && !role.equals("Lead inspector")) {
        add(role, names);
      }
    }
  }

  private void add(String role, SpannedText names) {
    int before = inspectors.size();
    NamePatterns.STOP
        .splitAsStream(names)
        .flatMap(part -> PeopleList.of(part).people().stream())
        .forEach(p -> inspectors.add(new Inspector(p.name(), Optional.of(role), false)));
    if (inspectors.size() > before) {
      printed.add(names);
    }
  }
}
