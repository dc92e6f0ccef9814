package org.inspectkit.parsers.readers.content;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.SectionRole;
import org.inspectkit.framework.SectionRule;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.text.SpannedText;

/**
 * Where the sections that each report of a framework has are, relative to the first section of what
 * must improve. The catalogue has them on the same side as the reports.
 */
final class SectionOrder {

  private final List<Block> blocks;
  private final List<SectionRule> before;
  private final List<SectionRule> after;

  private final Map<SectionRule, Integer> first = new HashMap<>();

  /** The first heading of what must improve; the number of blocks if there is none. */
  private int improvements;

  SectionOrder(List<Block> blocks, BitSet announced, SectionRules headings) {
    this.blocks = blocks;
    this.improvements = blocks.size();
    List<SectionRule> always = headings.all().stream().filter(SectionRule::always).toList();
    int lists =
        IntStream.range(0, always.size())
            .filter(i -> SectionsSeen.isOfImprovement(always.get(i)))
            .findFirst()
            .orElse(always.size());
    this.before = always.subList(0, lists);
    this.after =
        always.subList(lists, always.size()).stream()
            .filter(rule -> !SectionsSeen.isOfImprovement(rule))
            .toList();
    announced.stream().forEach(i -> add(i, headings));
  }

  private void add(int i, SectionRules headings) {
    for (SectionRule rule : headings.fitting(headings.key(blocks.get(i).text()))) {
      first.putIfAbsent(rule, i);
      improvements = SectionsSeen.isOfImprovement(rule) ? Math.min(improvements, i) : improvements;
    }
  }

  /** Whether the findings are missing that come after what must improve, or their heading is. */
  boolean lacksFindings() {
    return after.stream()
        .filter(rule -> rule.role().filter(SectionRole.NARRATIVE::equals).isPresent())
        .anyMatch(rule -> !first.containsKey(rule));
  }

  /** Whether a section is missing that comes after what must improve, so that a page may be. */
  boolean lacksEnd() {
    return !first.keySet().containsAll(after);
  }

  /** Says which section is on the other side of what must improve than in other reports. */
  void noteMisplaced(DiagnosticSink notes) {
    if (improvements == blocks.size()) {
      return;
    }
    for (SectionRule rule : before) {
      note(improvements, first.getOrDefault(rule, -1), notes);
    }
    for (SectionRule rule : after) {
      note(first.getOrDefault(rule, blocks.size()), improvements, notes);
    }
  }

  /** Notes that the section that should be the later one of two comes first. */
  private void note(int late, int early, DiagnosticSink notes) {
    if (late < early) {
      SpannedText misplaced = blocks.get(late).text();
      notes.add(
          Diagnostic.of(DiagnosticCodes.SECTIONS_OUT_OF_ORDER)
              .with("section", Headings.title(misplaced))
              .with("other", Headings.title(blocks.get(early).text())),
          misplaced);
    }
  }
}
