package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.inspectkit.framework.FrameworkTag;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Finding;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Timescale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What must improve, and what was found, in real reports, as counted by reading them. */
class RealContentTest {

  private static final Path COUNT = Path.of("target", "real-content.txt");
  private static final Map<String, ImprovementKind> KINDS =
      Map.of(
          "priority_actions", ImprovementKind.PRIORITY_ACTION,
          "areas_for_improvement", ImprovementKind.AREA_FOR_IMPROVEMENT,
          "areas_for_development", ImprovementKind.AREA_FOR_DEVELOPMENT,
          "recommendations", ImprovementKind.RECOMMENDATION,
          "aspects_for_focus", ImprovementKind.ASPECT_FOR_FOCUS);

  private static List<JsonNode> facts() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    RealContentTest.class.getResourceAsStream("/real/content.jsonl")),
                StandardCharsets.UTF_8))) {
      List<JsonNode> facts = new ArrayList<>();
      for (String line : lines.lines().toList()) {
        facts.add(new ObjectMapper().readTree(line));
      }
      return facts;
    }
  }

  @Test
  @DisplayName("the facts are counts and first words, and no sentence of a report")
  void factsAreNoSentences() throws IOException {
    for (JsonNode fact : facts()) {
      for (JsonNode words : fact.path("first_words")) {
        assertTrue(words.asText().split(" ").length <= 5, words.asText());
      }
    }
  }

  @Test
  @DisplayName("what must improve is counted and begins as it does in the report")
  void asRead() throws IOException {
    Path folder = RealReports.folder("corpus").orElse(null);
    assumeTrue(
        folder != null,
        "no real reports: name their folder with -Dinspectkit.reports=FOLDER to test on them");
    List<String> differences = new ArrayList<>();
    List<JsonNode> facts = facts();
    for (JsonNode fact : facts) {
      String file = fact.get("file").asText();
      RealReports.Reading read = Objects.requireNonNull(RealReports.readings(folder).get(file));
      compare(fact, read.inspection().orElseThrow(), differences);
    }
    assertEquals(List.of(), differences);
    Files.writeString(COUNT, facts.size() + "\n");
  }

  private static void compare(JsonNode fact, Inspection i, List<String> differences) {
    String file = fact.get("file").asText() + " ";
    List<AreaForImprovement> areas = i.areasForImprovement();
    KINDS.forEach(
        (key, kind) -> {
          if (fact.has(key)) {
            long count = areas.stream().filter(a -> a.kind() == kind).count();
            same(file + key, fact.get(key).asLong(), count, differences);
          }
        });
    int n = 0;
    for (JsonNode words : fact.path("first_words")) {
      String text = n < areas.size() ? areas.get(n++).text() : "nothing";
      if (!text.startsWith(words.asText())) {
        differences.add(file + words + " but " + text.substring(0, Math.min(30, text.length())));
      }
    }
    counts(fact, "strands", areas, AreaForImprovement::strand, file, differences);
    counts(
        fact,
        "timescales",
        areas,
        a -> a.timescale().filter(t -> t.period().isPresent()).map(Timescale::printed),
        file,
        differences);
    texts(fact, "headings", headings(areas), file, differences);
    texts(fact, "tags", tags(areas), file, differences);
    texts(
        fact,
        "addressed",
        areas.stream().flatMap(a -> a.addressedTo().stream()).distinct().toList(),
        file,
        differences);
    if (fact.has("numbered_paragraphs")) {
      same(file + "numbers", fact.get("numbered_paragraphs").asLong(), numbers(i), differences);
    }
  }

  /** The sub-headings of the authority's areas, in order; those of the board come again. */
  private static List<String> headings(List<AreaForImprovement> areas) {
    return areas.stream()
        .filter(a -> !a.strand().equals(Optional.of("safeguarding-board")))
        .flatMap(a -> a.heading().stream())
        .distinct()
        .toList();
  }

  private static List<String> tags(List<AreaForImprovement> areas) {
    return areas.stream()
        .flatMap(a -> a.frameworkTags().stream())
        .map(FrameworkTag::id)
        .distinct()
        .toList();
  }

  private static long numbers(Inspection i) {
    return Stream.concat(
            i.areasForImprovement().stream().flatMap(a -> a.number().stream()),
            i.findings().stream()
                .map(Finding::number)
                .flatMap(Optional::stream)
                .map(Object::toString))
        .distinct()
        .count();
  }

  private static void counts(
      JsonNode fact,
      String key,
      List<AreaForImprovement> areas,
      Function<AreaForImprovement, Optional<String>> value,
      String file,
      List<String> differences) {
    if (fact.has(key)) {
      Map<String, Integer> wanted = new TreeMap<>();
      fact.get(key).properties().forEach(e -> wanted.put(e.getKey(), e.getValue().asInt()));
      Map<String, Integer> found = new TreeMap<>();
      areas.forEach(a -> found.merge(value.apply(a).orElse("none"), 1, Integer::sum));
      same(file + key, wanted, found, differences);
    }
  }

  private static void texts(
      JsonNode fact, String key, List<String> found, String file, List<String> differences) {
    if (fact.has(key)) {
      List<String> wanted = new ArrayList<>();
      fact.get(key).forEach(text -> wanted.add(text.asText()));
      same(file + key, wanted, found, differences);
    }
  }

  private static void same(String what, Object wanted, Object found, List<String> differences) {
    if (!wanted.equals(found)) {
      differences.add(what + ": " + wanted + " expected, " + found + " found");
    }
  }
}
