package org.inspectkit.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.source.SourceSpan;

/** What came of a document, as JSON. */
final class IndexEntry {

  private static final ObjectMapper JSON = new ObjectMapper();

  private IndexEntry() {}

  static JsonNode json(Reading reading) {
    ObjectNode entry = JSON.createObjectNode();
    reading
        .inspection()
        .ifPresent(i -> entry.set("inspection", tree(InspectionLines.JSON.writeLine(i))));
    reading.failure().ifPresent(why -> entry.put("failure", why));
    for (Diagnostic diagnostic : reading.diagnostics()) {
      ObjectNode one = entry.withArray("diagnostics").addObject();
      one.put("code", diagnostic.code().id());
      diagnostic.attributes().forEach(one.putObject("attributes")::put);
      diagnostic.span().ifPresent(span -> one.set("span", JSON.valueToTree(numbers(span))));
    }
    return entry;
  }

  static Reading reading(JsonNode entry) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    entry.path("diagnostics").forEach(one -> diagnostics.add(diagnostic(one)));
    return new Reading(
        Optional.ofNullable(entry.get("inspection"))
            .map(i -> InspectionLines.JSON.read(i.toString())),
        diagnostics,
        Optional.ofNullable(entry.get("failure")).map(JsonNode::asText));
  }

  private static Diagnostic diagnostic(JsonNode one) {
    Diagnostic diagnostic =
        Diagnostic.of(DiagnosticCodes.find(one.get("code").asText()).orElseThrow());
    for (Map.Entry<String, JsonNode> attribute : one.get("attributes").properties()) {
      diagnostic = diagnostic.with(attribute.getKey(), attribute.getValue().asText());
    }
    return diagnostic.at(Optional.ofNullable(one.get("span")).map(IndexEntry::span));
  }

  /** A page of 0 is none. */
  private static int[] numbers(SourceSpan span) {
    return new int[] {span.page().orElse(0), span.line(), span.offset(), span.length()};
  }

  private static SourceSpan span(JsonNode numbers) {
    int page = numbers.get(0).asInt();
    return new SourceSpan(
        page == 0 ? Optional.empty() : Optional.of(page),
        numbers.get(1).asInt(),
        numbers.get(2).asInt(),
        numbers.get(3).asInt());
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
