package org.inspectkit.examples.scorecard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Facts that were read off published reports by hand, by the path of the file: names, roles,
 * inspectorates and topics. They are in {@code facts.jsonl} beside this class; without it there are
 * none.
 */
final class HandCheckedFacts {

  private static final Map<String, JsonNode> ALL = load();

  private HandCheckedFacts() {}

  /** What is known of a file besides what the folder says of it. */
  static Optional<JsonNode> of(String file) {
    return Optional.ofNullable(ALL.get(file));
  }

  /** The files of which facts are known. */
  static Set<String> files() {
    return ALL.keySet();
  }

  private static Map<String, JsonNode> load() {
    Map<String, JsonNode> all = new TreeMap<>();
    try (InputStream file = HandCheckedFacts.class.getResourceAsStream("facts.jsonl")) {
      if (file != null) {
        try (MappingIterator<JsonNode> lines =
            new ObjectMapper().readerFor(JsonNode.class).readValues(file)) {
          lines.forEachRemaining(line -> all.put(line.path("file").asText(), line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
