package org.inspectkit.examples.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts that were read off published reports by hand: enough, with known keys, none empty. */
class HandCheckedFactsTest {

  private static final Set<String> KEYS =
      Set.of(
          "file",
          "inspectorates",
          "topic",
          "listed_topic",
          "addressee",
          "signatories",
          "inspectors_with_roles");

  @ParameterizedTest
  @ValueSource(strings = {"area-send", "ilacs", "ilacs-focused-visit", "jtai", "sif"})
  void fifteenReportsOfEachFrameworkOrMore(String framework) {
    long files =
        HandCheckedFacts.files().stream().filter(f -> f.startsWith(framework + "/")).count();
    assertTrue(files >= 15, framework + ": " + files);
  }

  @Test
  void aKeyIsOneThatIsComparedAndSaysSomething() {
    for (String file : HandCheckedFacts.files()) {
      JsonNode facts = HandCheckedFacts.of(file).orElseThrow();
      Set<String> keys = new TreeSet<>();
      facts.fieldNames().forEachRemaining(keys::add);
      keys.forEach(
          key ->
              assertFalse(facts.get(key).isTextual() && facts.get(key).asText().isBlank(), file));
      facts.forEach(
          values -> assertFalse(values.isArray() && (values.isEmpty() || hasBlank(values)), file));
      keys.removeAll(KEYS);
      assertEquals(Set.of(), keys, file);
      assertTrue(facts.has("inspectorates"), file);
    }
  }

  private static boolean hasBlank(JsonNode values) {
    return StreamSupport.stream(values.spliterator(), false)
        .anyMatch(value -> value.asText().isBlank());
  }
}
