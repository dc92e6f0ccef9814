package org.inspectkit.parsers.readers.content;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.SectionRule;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.text.SpannedText;

/** Which sections a report has, and which it should have. */
final class SectionsSeen {

  private final SectionRules headings;
  private final List<SectionRule> rules;
  private final Set<SectionRule> seen = new HashSet<>();

  /** The first strand; only in a later one may there be nothing that must improve. */
  private Optional<String> strand = Optional.empty();

  private String strandTitle = "";

  /** Whether the first strand, and each area that has lists, has one of what must improve. */
  private final Map<String, Boolean> chapters = new TreeMap<>();

  SectionsSeen(SectionRules headings) {
    this.headings = headings;
    this.rules = headings.all();
  }

  /** Adds a heading that the trail followed last, and says for which one it was taken. */
  void add(SpannedText heading, SectionTrail trail, DiagnosticSink notes) {
    String printed = Headings.key(heading);
    String key = headings.known(printed);
    if (!key.equals(printed)) {
      notes.add(damaged(heading, key), heading);
    }
    List<SectionRule> found =
        headings.fitting(key).stream().filter(rule -> rule.role().isPresent()).toList();
    seen.addAll(found);
    boolean improvement = found.stream().anyMatch(SectionsSeen::isOfImprovement);
    if (strand.isEmpty() && trail.strand().isPresent()) {
      strand = trail.strand();
      strandTitle = Headings.title(heading);
      chapter(strandTitle, seen.stream().anyMatch(SectionsSeen::isOfImprovement));
    } else if (strand.isPresent() && trail.strand().equals(strand)) {
      chapter(strandTitle, improvement);
    }
    if (found.stream().anyMatch(rule -> rule.within() && rule.list().isPresent())) {
      trail.area().map(JudgementArea::name).ifPresent(area -> chapter(area, improvement));
    }
  }

  private static Diagnostic damaged(SpannedText heading, String known) {
    return Diagnostic.of(DiagnosticCodes.HEADING_DAMAGED)
        .with("printed", heading)
        .with("section", known);
  }

  private void chapter(String name, boolean improvement) {
    chapters.merge(name, improvement, Boolean::logicalOr);
  }

  /** Whether each report has the section of a heading, and so has it once. */
  boolean isAlways(CharSequence heading) {
    return headings.fitting(headings.key(heading)).stream().anyMatch(SectionRule::always);
  }

  /** Says which section is missing; where a report has none at all, the first. */
  void noteMissing(DiagnosticSink notes) {
    for (SectionRule rule : rules) {
      boolean first = seen.isEmpty() && rule.equals(rules.get(0));
      if (first || (rule.always() && !isSeen(rule))) {
        note(rule, "", notes);
      }
    }
    rules.stream()
        .filter(rule -> isOfImprovement(rule) && isInChapters(rule))
        .findFirst()
        .ifPresent(rule -> noteMissing(rule, notes));
  }

  /** Whether a rule is of a section that each report, or each area with lists, has. */
  private boolean isInChapters(SectionRule rule) {
    return rule.always() ? isSeen(rule) : rule.within() && seen.contains(rule);
  }

  private void noteMissing(SectionRule rule, DiagnosticSink notes) {
    chapters.forEach(
        (name, improvement) -> {
          if (!improvement) {
            note(rule, " (" + name + ")", notes);
          }
        });
  }

  private static void note(SectionRule rule, String chapter, DiagnosticSink notes) {
    String section = rule.headings().get(0).replace("*", "") + chapter;
    notes.add(Diagnostic.of(DiagnosticCodes.SECTION_MISSING).with("section", section));
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
