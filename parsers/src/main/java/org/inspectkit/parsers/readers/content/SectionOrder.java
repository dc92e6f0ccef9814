package org.inspectkit.parsers.readers.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.SectionRule;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Headings;

/**
 * Where the sections that each report of a framework has are, seen from what must improve. The
 * catalogue has them in the order of the reports.
 */
final class SectionOrder {

  private final List<Block> blocks;
  private final List<SectionRule> before;
  private final List<SectionRule> after;
  private final Optional<Block> improvements;

  SectionOrder(List<Block> blocks, List<SectionRule> rules) {
    this.blocks = blocks;
    List<SectionRule> always = rules.stream().filter(SectionRule::always).toList();
    int lists =
        always.indexOf(always.stream().filter(SectionOrder::lists).findFirst().orElse(null));
    this.before = always.subList(0, Math.max(lists, 0));
    this.after = always.subList(lists + 1, lists < 0 ? 0 : always.size());
    this.improvements =
        first(key -> rules.stream().anyMatch(rule -> lists(rule) && rule.fits(key)));
  }

  private static boolean lists(SectionRule rule) {
    return rule.role().filter(ReportContent.IMPROVEMENTS::containsKey).isPresent();
  }

  private Optional<Block> first(Predicate<String> heading) {
    return blocks.stream().filter(block -> heading.test(Headings.key(block))).findFirst();
  }

  /** Whether a section is missing that comes after what must improve, so that a page may be. */
  boolean lacksEnd() {
    return after.stream().anyMatch(rule -> first(rule::fits).isEmpty());
  }

  /** Says which section is on the other side of what must improve than in other reports. */
  void noteMisplaced(DiagnosticSink notes) {
    improvements.ifPresent(
        lists -> {
          before.forEach(rule -> first(rule::fits).ifPresent(b -> note(lists, b, notes)));
          after.forEach(rule -> first(rule::fits).ifPresent(b -> note(b, lists, notes)));
        });
  }

  private void note(Block late, Block early, DiagnosticSink notes) {
    if (blocks.indexOf(early) > blocks.indexOf(late)) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.SECTIONS_OUT_OF_ORDER)
              .with("section", Headings.title(late.text()))
              .with("other", Headings.title(early.text()))
              .at(late.text().spans().stream().findFirst()));
    }
  }
}
