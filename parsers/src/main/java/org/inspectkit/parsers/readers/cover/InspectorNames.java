package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.inspectkit.model.Inspector;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.Passage;

/** Reads the sentence of a letter that names its inspectors. */
final class InspectorNames {

  private InspectorNames() {}

  /** The sentence that names inspectors, if a report has one. */
  static Optional<Passage> sentence(AnnotatedDocument document) {
    return document
        .sentencesWith(Cue.INSPECTED_BY)
        .filter(sentence -> !read(sentence).isEmpty())
        .findFirst();
  }

  /** The inspectors that a sentence names; none of them leads as far as the sentence tells. */
  static List<Inspector> read(Passage sentence) {
    List<Inspector> inspectors = new ArrayList<>();
    SentencePatterns.INSPECTED_BY
        .find(sentence)
        .map(opening -> Printed.without(sentence.text().from(opening.end()), ".:"))
        .ifPresent(
            names ->
                NamePatterns.SEPARATOR
                    .splitAsStream(names)
                    .forEach(part -> add(part.strip(), inspectors)));
    return inspectors;
  }

  private static void add(String part, List<Inspector> inspectors) {
    Matcher after = NamePatterns.ROLE_AFTER.matcher(part);
    Matcher before = NamePatterns.ROLE_BEFORE.matcher(part);
    if (after.matches() && PersonNames.isName(after.group("name"))) {
      inspectors.add(inspector(after.group("name"), after.group("role")));
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
