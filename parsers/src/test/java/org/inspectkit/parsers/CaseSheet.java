package org.inspectkit.parsers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.model.Finding;
import org.inspectkit.model.Inspection;

/** Compares what was read of a case with its sheet, and lists what is wrong. */
final class CaseSheet {

  /** Fields whose texts are compared by their letters and digits. */
  private static final Set<String> IN_WORDS = Set.of("topic", "areas");

  /** What a diagnostic about a field says, one of these at least. */
  private static final Map<String, List<String>> ABOUT =
      Map.ofEntries(
          Map.entry("framework", List.of("framework")),
          Map.entry("edition", List.of("edition")),
          Map.entry("authority", List.of("authority")),
          Map.entry("authorityId", List.of("authority", "register")),
          Map.entry("periods", List.of("date", "period")),
          Map.entry("letterDate", List.of("letter date")),
          Map.entry("published", List.of("date")),
          Map.entry("inspectors", List.of("inspector")),
          Map.entry("lead", List.of("inspector")),
          Map.entry("addressee", List.of("addressee")),
          Map.entry("signatories", List.of("signa", "signed")),
          Map.entry("topic", List.of("topic")),
          Map.entry("areas", List.of("item", "list", "section")),
          Map.entry("findings", List.of("section")));

  private final boolean damaged;
  private final List<String> diagnostics;
  private final List<String> wrong = new ArrayList<>();

  private CaseSheet(boolean damaged, List<Diagnostic> diagnostics) {
    this.damaged = damaged;
    this.diagnostics = diagnostics.stream().map(CaseSheet::plain).toList();
  }

  /**
   * What is wrong.
   *
   * @param sheet what must come out
   * @param damaged whether what is missing will do if a diagnostic is about it
   * @param report what was read; empty if it was refused
   */
  static List<String> wrong(JsonNode sheet, boolean damaged, Optional<ParsedReport> report) {
    CaseSheet facts =
        new CaseSheet(damaged, report.stream().flatMap(r -> r.diagnostics().stream()).toList());
    Optional<Inspection> inspection = report.flatMap(ParsedReport::inspection);
    if (sheet.has("rejected")) {
      facts.rejected(report.isPresent(), inspection);
    } else if (inspection.isEmpty()) {
      facts.wrong.add("not read: " + facts.diagnostics);
    } else {
      sheet.properties().forEach(e -> facts.field(e.getKey(), e.getValue(), inspection.get()));
    }
    return facts.wrong;
  }

  private static String plain(Diagnostic diagnostic) {
    return folded(diagnostic.code().id() + " " + diagnostic.attributes() + diagnostic.message());
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace('-', ' ');
  }

  private void rejected(boolean returned, Optional<Inspection> inspection) {
    inspection.ifPresent(i -> wrong.add("read as " + i.framework().id() + " of " + i.authority()));
    if (returned && inspection.isEmpty() && diagnostics.isEmpty()) {
      wrong.add("rejected without a word of why");
    }
  }

  private void field(String field, JsonNode expected, Inspection inspection) {
    switch (field) {
      case "findings" -> findings(strings(expected), inspection);
      case "diag" -> strings(expected).forEach(about -> said(about, List.of(about)));
      case "anydiag" -> said(String.join(" or ", strings(expected)), strings(expected));
      case "nodiag" ->
          strings(expected).stream()
              .filter(about -> isSaid(List.of(about)))
              .forEach(about -> wrong.add("a diagnostic about " + about + ": " + diagnostics));
      default -> compare(field, expected, inspection);
    }
  }

  private void compare(String field, JsonNode expected, Inspection inspection) {
    if (!CaseValues.has(field)) {
      wrong.add("the sheet has a field that is not checked: " + field);
      return;
    }
    List<String> wanted =
        IN_WORDS.contains(field)
            ? strings(expected).stream().map(CaseValues::words).toList()
            : strings(expected);
    List<String> found = CaseValues.of(inspection, field);
    if (!wanted.equals(found) && !isMissingAndSaid(field, wanted, found)) {
      wrong.add(field + ": " + wanted + " expected, " + found + " found");
    } else if (expected.isNull()) {
      said(field, about(field));
    }
  }

  private void findings(List<String> texts, Inspection inspection) {
    String all =
        inspection.findings().stream()
            .map(Finding::text)
            .map(CaseValues::words)
            .collect(Collectors.joining("\n"));
    texts.stream()
        .filter(text -> !all.contains(CaseValues.words(text)))
        .filter(text -> !damaged || !isSaid(about("findings")))
        .forEach(text -> wrong.add("findings: " + text + " is lost"));
  }

  /** Of a damaged text a part will do, if a diagnostic is about each value that it lacks. */
  private boolean isMissingAndSaid(String field, List<String> wanted, List<String> found) {
    Iterator<String> left = found.iterator();
    Optional<String> next = left.hasNext() ? Optional.of(left.next()) : Optional.empty();
    boolean said = damaged;
    for (String value : wanted) {
      if (next.filter(value::equals).isPresent()) {
        next = left.hasNext() ? Optional.of(left.next()) : Optional.empty();
      } else {
        String area = value.replaceFirst(" .*", "");
        said &= isSaid(field.equals("judgements") ? List.of(area) : about(field));
      }
    }
    return said && next.isEmpty();
  }

  private static List<String> about(String field) {
    return ABOUT.getOrDefault(field, List.of(field));
  }

  private void said(String what, List<String> about) {
    if (!isSaid(about)) {
      wrong.add("no diagnostic about " + what + " among " + diagnostics);
    }
  }

  private boolean isSaid(List<String> about) {
    return about.stream()
        .map(CaseSheet::folded)
        .anyMatch(words -> diagnostics.stream().anyMatch(d -> d.contains(words)));
  }

  /** The values of a field; those of an object after their keys, in the order of the keys. */
  private static List<String> strings(JsonNode node) {
    return switch (node.getNodeType()) {
      case NULL -> List.of();
      case ARRAY -> StreamSupport.stream(node.spliterator(), false).map(CaseSheet::string).toList();
      case OBJECT ->
          node.properties().stream()
              .map(e -> e.getKey() + " " + e.getValue().asText())
              .sorted()
              .toList();
      default -> List.of(node.asText());
    };
  }

  private static String string(JsonNode node) {
    return node.isArray()
        ? StreamSupport.stream(node.spliterator(), false)
            .filter(part -> !part.isNull())
            .map(JsonNode::asText)
            .collect(Collectors.joining(" "))
        : node.asText();
  }
}
