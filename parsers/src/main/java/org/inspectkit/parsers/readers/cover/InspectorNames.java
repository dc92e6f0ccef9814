package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inspectkit.model.Inspector;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.passage.Sentence;
import org.inspectkit.parsers.text.SpannedText;

/** Reads the sentence of a letter that names its inspectors. */
final class InspectorNames {

  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)(?:inspectors?(?: for this (?:visit|inspection))?|the (?:visit|inspection) team)"
              + " (?:were|was|comprised|consisted of):? |"
              + "(?:visit|inspection) was (?:carried out|undertaken|conducted|led) by:? ");
  private static final Pattern SEPARATOR = Pattern.compile(",? and |, |; ");
  private static final Pattern ROLE_BEHIND =
      Pattern.compile(
          "(?<name>.{3,60}?),? (?<role>HMI|HM Inspector|Ofsted Inspector|(?:Her|His) Majesty['\u2019]s Inspectors?)");
  private static final Pattern ROLE_BEFORE =
      Pattern.compile(
          "(?i)(?<role>(?:her|his) majesty['\u2019]s inspectors?|HMI|lead inspector) (?<name>\\p{Lu}.{2,60})");

  private InspectorNames() {}

  /** The sentence that names inspectors, if a report has one. */
  static Optional<SpannedText> sentence(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> Sentence.of(block.text()).stream())
        .filter(sentence -> !read(sentence).isEmpty())
        .findFirst();
  }

  /** The inspectors that a sentence names; none of them leads as far as the sentence tells. */
  static List<Inspector> read(SpannedText sentence) {
    String text = sentence.toString();
    Matcher opening = OPENING.matcher(text);
    if (!opening.find()) {
      return List.of();
    }
    List<Inspector> inspectors = new ArrayList<>();
    String rest = text.substring(opening.end()).replaceFirst("[.:]$", "");
    for (String part : SEPARATOR.split(rest, -1)) {
      add(part.strip(), inspectors);
    }
    return inspectors;
  }

  private static void add(String part, List<Inspector> inspectors) {
    Matcher behind = ROLE_BEHIND.matcher(part);
    Matcher before = ROLE_BEFORE.matcher(part);
    if (behind.matches() && PersonNames.isName(behind.group("name"))) {
      inspectors.add(inspector(behind.group("name"), behind.group("role")));
    } else if (before.matches() && PersonNames.isName(before.group("name"))) {
      inspectors.add(inspector(before.group("name"), before.group("role")));
    } else if (PersonNames.isName(part)) {
      inspectors.add(new Inspector(part, Optional.empty(), false));
    } else if (!inspectors.isEmpty() && PersonNames.isOffice(part)) {
      giveRole(part, inspectors);
    }
  }

  private static Inspector inspector(String name, String role) {
    return new Inspector(name, Optional.of(role), false);
  }

  /** A role behind several names ("A, B and C, His Majesty's Inspectors") is that of them all. */
  private static void giveRole(String role, List<Inspector> inspectors) {
    boolean all = role.endsWith("s");
    for (int i = inspectors.size() - 1; i >= 0; i--) {
      Inspector inspector = inspectors.get(i);
      if (inspector.role().isPresent()) {
        return;
      }
      inspectors.set(i, new Inspector(inspector.name(), Optional.of(role), false));
      if (!all) {
        return;
      }
    }
  }

  /** The inspectors with the one who signed the letter as lead; the only one leads in any case. */
  static List<Inspector> withLead(List<Inspector> inspectors, List<Letter.Signed> signed) {
    Set<String> names = signed.stream().map(s -> s.signatory().name()).collect(Collectors.toSet());
    boolean alone = inspectors.size() == 1;
    List<Inspector> led =
        new ArrayList<>(
            inspectors.stream()
                .map(i -> new Inspector(i.name(), i.role(), alone || names.contains(i.name())))
                .toList());
    if (led.isEmpty()) {
      signed.stream()
          .filter(
              s ->
                  s.signatory()
                      .office()
                      .filter(o -> o.contains("Inspector") || o.contains("HMI"))
                      .isPresent())
          .forEach(
              s ->
                  led.add(
                      new Inspector(
                          s.signatory().name(), s.signatory().office(), signed.size() == 1)));
    }
    return led;
  }
}
