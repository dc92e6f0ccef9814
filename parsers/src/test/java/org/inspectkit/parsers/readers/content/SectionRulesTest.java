package org.inspectkit.parsers.readers.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.JudgementArea;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A heading names the area it is about, with or without its grade. */
class SectionRulesTest {

  private static final SectionRules RULES =
      new SectionRules(
          Frameworks.ILACS,
          Edition.builder()
              .id("kites-2020")
              .frameworkId("kites")
              .name("Kites")
              .addAreas(area("Kites"), area("The kites and wind", "Wind"), area("String"))
              .build());

  private static JudgementArea area(String name, String... wordings) {
    return JudgementArea.builder().id(name).name(name).addWordings(wordings).build();
  }

  private static Optional<String> named(String key) {
    return RULES.area(key, Optional.empty()).map(JudgementArea::id);
  }

  @Test
  @DisplayName("a heading is of the area with whose longest name it begins")
  void longestName() {
    assertEquals(Optional.of("Kites"), named("kites: good"));
    assertEquals(Optional.of("The kites and wind"), named("kites and wind"));
    assertEquals(Optional.of("The kites and wind"), named("wind is good"));
    assertEquals(Optional.of("String"), named("the graded judgement for string is good"));
    assertEquals(Optional.empty(), named("a string"));
    assertEquals(" is good", RULES.afterName("string is good"));
    assertEquals("a string", RULES.afterName("a string"));
  }
}
