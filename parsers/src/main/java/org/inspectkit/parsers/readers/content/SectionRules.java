package org.inspectkit.parsers.readers.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

  private final List<SectionRule> rules;

  /** How the imprint begins. */
  private final List<String> imprints;

  private final Edition edition;
  private final AreaNames names;

  SectionRules(Framework framework, Edition edition) {
    this.rules = framework.sections();
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
    return first(key, rule -> rule.role().isPresent());
  }

  /** The rule of a heading that opens a strand. */
  Optional<SectionRule> strand(String key) {
    return first(key, rule -> rule.strand().isPresent());
  }

  /** The area that a heading names; it may say the grade after the name. */
  Optional<JudgementArea> area(String key) {
    Optional<String> named = first(key, rule -> rule.area().isPresent()).flatMap(SectionRule::area);
    return named
        .flatMap(id -> edition.areas().stream().filter(a -> a.id().equals(id)).findFirst())
        .or(() -> names.startOf(key).map(AreaNames.Name::area));
  }

  /** What is after the name of an area with which a heading begins. */
  String afterName(String key) {
    return names.afterName(key);
  }

  /** Whether a block is the first of the imprint. */
  boolean isImprint(Block block) {
    return imprints.stream().anyMatch(imprint -> Printed.startsWith(block.text(), imprint));
  }

  private Optional<SectionRule> first(String key, Predicate<SectionRule> wanted) {
    return key.isEmpty()
        ? Optional.empty()
        : rules.stream().filter(wanted).filter(rule -> rule.fits(key)).findFirst();
  }

  /** The words of a heading or a name without those at its start that do not count. */
  private static String plain(String key) {
    Matcher graded = ListPatterns.GRADED_JUDGEMENT.matcher(key);
    String rest = graded.lookingAt() ? key.substring(graded.end()) : key;
    String name = rest.startsWith("the ") ? rest.substring(4) : rest;
    return name.startsWith("experience and") ? "experiences" + name.substring(10) : name;
  }
}
