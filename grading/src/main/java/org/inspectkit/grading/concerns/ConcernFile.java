package org.inspectkit.grading.concerns;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code concerns.json}. It reads a tree, so that no package has to be opened to Jackson; a
 * field that is missing is an {@link IllegalStateException} that names it.
 */
final class ConcernFile {

  private static final String FILE = "concerns.json";
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private ConcernFile() {}

  static List<Concern> load() {
    try (InputStream in = ConcernFile.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      List<Concern> concerns = new ArrayList<>();
      for (JsonNode row : field(MAPPER.readTree(in), "concerns")) {
        concerns.add(concern(row));
      }
      return concerns;
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " is not readable as JSON", e);
    }
  }

  private static Concern concern(JsonNode row) {
    List<ConcernTerm> terms = new ArrayList<>();
    for (JsonNode term : field(row, "terms")) {
      List<String> words = new ArrayList<>();
      field(term, "words").forEach(word -> words.add(word.textValue()));
      terms.add(
          new ConcernTerm(
              words, field(term, "within").intValue(), field(term, "reason").textValue()));
    }
    return new Concern(field(row, "id").textValue(), field(row, "name").textValue(), terms);
  }

  private static JsonNode field(JsonNode row, String name) {
    if (!row.hasNonNull(name)) {
      throw new IllegalStateException(FILE + ": no '" + name + "' in " + row);
    }
    return row.get(name);
  }
}
