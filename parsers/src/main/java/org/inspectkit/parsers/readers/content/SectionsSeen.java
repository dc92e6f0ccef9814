package org.inspectkit.parsers.readers.content;

import java.util.ArrayList;
import java.util.List;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.SectionRole;
import org.inspectkit.framework.SectionRule;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Headings;

/** Which sections a report has, and which it should have. */
final class SectionsSeen {

  private final List<SectionRule> rules;
  private final List<SectionRole> seen = new ArrayList<>();

  SectionsSeen(List<SectionRule> rules) {
    this.rules = rules;
  }

  void add(CharSequence heading) {
    String key = Headings.key(heading);
    for (SectionRule rule : rules) {
      if (rule.role().isPresent() && rule.fits(key)) {
        seen.add(rule.role().get());
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
      if (first || (rule.always() && rule.role().filter(this::isSeen).isEmpty())) {
        notes.add(
            Diagnostic.of(DiagnosticCodes.SECTION_MISSING)
                .with("section", rule.headings().get(0).replace("*", "")));
      }
    }
  }

  /** What must improve may be under one of several headings. */
  private boolean isSeen(SectionRole role) {
    boolean improvement = ReportContent.IMPROVEMENTS.containsKey(role);
    return improvement
        ? seen.stream().anyMatch(ReportContent.IMPROVEMENTS::containsKey)
        : seen.contains(role);
  }
}
