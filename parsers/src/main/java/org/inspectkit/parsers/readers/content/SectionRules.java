package org.inspectkit.parsers.readers.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.SectionRole;
import org.inspectkit.framework.SectionRule;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.passage.AreaNames;
import org.inspectkit.parsers.readers.passage.Printed;

/** What the headings of an edition's reports announce, as the catalogue says. */
final class SectionRules {

  private final List<SectionRule> announcing;
  private final List<SectionRule> ofStrands;
  private final List<SectionRule> ofAreas;

  /** How the imprint begins. */
  private final List<String> imprints;

  private final Edition edition;
  private final AreaNames names;

  SectionRules(Framework framework, Edition edition) {
    List<SectionRule> rules = framework.sections();
    this.announcing = rules.stream().filter(rule -> rule.role().isPresent()).toList();
    this.ofStrands = rules.stream().filter(rule -> rule.strand().isPresent()).toList();
    this.ofAreas = rules.stream().filter(rule -> rule.area().isPresent()).toList();
    this.imprints =
        rules.stream()
            .filter(rule -> rule.role().filter(SectionRole.IMPRINT::equals).isPresent())
            .flatMap(rule -> rule.headings().stream())
            .map(heading -> Printed.before(heading, '*'))
            .toList();
    this.edition = edition;
    this.names = AreaNames.of(edition.areas(), SectionRules::plain);
  }

  /** The rule of a heading that says what is under it. */
  Optional<SectionRule> announced(String key) {
    return first(key, announcing);
  }

  /** The rule of a heading that opens a strand. */
  Optional<SectionRule> strand(String key) {
    return first(key, ofStrands);
  }

  /** The area that a heading names in a strand; it may say the grade after the name. */
  Optional<JudgementArea> area(String key, Optional<String> strand) {
    Optional<String> named = first(key, ofAreas).flatMap(SectionRule::area);
    return named
        .flatMap(id -> edition.areas().stream().filter(a -> a.id().equals(id)).findFirst())
        .or(() -> names.startOf(key, strand).map(AreaNames.Name::area));
  }

  /** What is after the name of an area with which a heading begins. */
  String afterName(String key) {
    return names.afterName(key);
  }

  /** Whether a block is the first of the imprint. */
  boolean isImprint(Block block) {
    for (String imprint : imprints) {
      if (Printed.startsWith(block.text(), imprint)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<SectionRule> first(String key, List<SectionRule> rules) {
    for (SectionRule rule : rules) {
      if (!key.isEmpty() && rule.fits(key)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** The words of a heading or a name without those at its start that do not count. */
  private static String plain(String key) {
    Matcher graded = ListPatterns.GRADED_JUDGEMENT.matcher(key);
    String rest = graded.lookingAt() ? key.substring(graded.end()) : key;
    String name = rest.startsWith("the ") ? rest.substring(4) : rest;
    return name.startsWith("experience and") ? "experiences" + name.substring(10) : name;
  }
}
