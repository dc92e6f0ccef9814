package org.inspectkit.parsers.readers.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.SectionRule;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Headings;

/** Which sections a report has, and which it should have. */
final class SectionsSeen {

  private final List<SectionRule> rules;
  private final Set<SectionRule> seen = new HashSet<>();

  SectionsSeen(List<SectionRule> rules) {
    this.rules = rules;
  }

  void add(CharSequence heading) {
    String key = Headings.key(heading);
    for (SectionRule rule : rules) {
      if (rule.role().isPresent() && rule.fits(key)) {
        seen.add(rule);
      }
    }
  }

  /** Whether each report has the section of a heading, and so has it once. */
  boolean isAlways(CharSequence heading) {
    String key = Headings.key(heading);
    return rules.stream().anyMatch(rule -> rule.always() && rule.fits(key));
  }

  /** Says which section is missing; where a report has none at all, the first. */
  void noteMissing(DiagnosticSink notes) {
    for (SectionRule rule : rules) {
      boolean first = seen.isEmpty() && rule.equals(rules.get(0));
      if (first || (rule.always() && !isSeen(rule))) {
        notes.add(
            Diagnostic.of(DiagnosticCodes.SECTION_MISSING)
                .with("section", rule.headings().get(0).replace("*", "")));
      }
    }
  }

  /** What must improve may be under one of several headings. */
  private boolean isSeen(SectionRule rule) {
    return isOfImprovement(rule)
        ? seen.stream().anyMatch(SectionsSeen::isOfImprovement)
        : seen.contains(rule);
  }

  static boolean isOfImprovement(SectionRule rule) {
    return rule.role().filter(ReportContent.IMPROVEMENTS::containsKey).isPresent();
  }
}
