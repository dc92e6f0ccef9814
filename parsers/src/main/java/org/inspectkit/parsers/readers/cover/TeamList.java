package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.model.Inspector;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.text.SpannedText;

/**
 * The inspectors whom a report lists by role: "Team inspectors: Ann Lee, Bob May (AI) and Cy Orr".
 *
 * @param inspectors those who did not lead, in the order printed
 * @param printed the texts that name them
 */
public record TeamList(List<Inspector> inspectors, List<SpannedText> printed) {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<role>Deputy lead inspector|Team inspector|Shadow inspector|Associate inspector"
              + "|Additional inspector|Lead inspector|Senior data analyst"
              + "|Quality assurance manager)s?: ");
  private static final Pattern PART =
      Pattern.compile(",? and |[,;] ?|(?<=\\)) |(?<=\\p{Ll}{3})\\. ");

  /** What stands behind a name: the body or the rank to which somebody belongs. */
  private static final Pattern RANK =
      Pattern.compile(
          "(?<name>.{3,60}?) \\(?(?:HMIs?|SHMI|AI|OI|HMI designate|(?:Ofsted|associate|additional) inspectors?"
              + "|(?:Her|His) Majesty['\u2019]s Inspectors?)\\)?\\.?(?: \\([^)]{1,40}\\))?");

  public static TeamList of(List<Block> blocks) {
    TeamList team = new TeamList(new ArrayList<>(), new ArrayList<>());
    blocks.forEach(block -> team.add(block.text()));
    return new TeamList(List.copyOf(team.inspectors), List.copyOf(team.printed));
  }

  private void add(SpannedText text) {
    Matcher label = LABEL.matcher(text);
    boolean found = label.find();
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
    PART.splitAsStream(names)
        .map(TeamList::name)
        .filter(PersonNames::isName)
        .forEach(name -> inspectors.add(new Inspector(name, Optional.of(role), false)));
    if (inspectors.size() > before) {
      printed.add(names);
    }
  }

  private static String name(String part) {
    String plain = part.strip();
    Matcher rank = RANK.matcher(plain);
    String name = rank.matches() ? rank.group("name") : plain;
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }
}
