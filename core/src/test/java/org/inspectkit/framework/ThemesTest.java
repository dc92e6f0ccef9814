package org.inspectkit.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What judgement areas of different frameworks have in common. */
class ThemesTest {

  private static final String KEBAB = "[a-z]+(-[a-z]+)*";

  @Test
  void thereAreTwentyOneThemesAndEachIsUsed() {
    assertEquals(21, Themes.all().size());
    Set<Theme> used =
        Frameworks.all().stream()
            .flatMap(f -> f.editions().stream())
            .flatMap(e -> e.areas().stream())
            .flatMap(a -> a.themes().stream())
            .map(ThemeLink::theme)
            .collect(Collectors.toSet());
    assertEquals(Set.copyOf(Themes.all()), used);
    assertTrue(Themes.all().stream().allMatch(t -> t.id().matches(KEBAB)));
    assertTrue(Themes.find("weather").isEmpty());
  }

  @Test
  void constantsAreTheCataloguesOwn() throws IllegalAccessException {
    for (var field : Themes.class.getFields()) {
      assertSame(Themes.of(((Theme) field.get(null)).id()), field.get(null));
    }
    assertEquals(21, Themes.class.getFields().length);
    assertThrows(IllegalArgumentException.class, () -> Themes.of("weather"));
  }

  @Test
  void overallJudgementsAreLinkedAsTheyShouldBe() {
    assertLink("apa-2006", "childrens-services", "overall-effectiveness", Closeness.SAME);
    assertLink("ilacs", "overall-effectiveness", "overall-effectiveness", Closeness.SAME);
    String safeguarding = "safeguarding/overall-effectiveness";
    assertLink("slac", safeguarding, "overall-effectiveness", Closeness.NARROWER);
    assertLink("slac", safeguarding, "help-and-protection", Closeness.WIDER);
    assertLink("cp-2012", "overall-effectiveness", "help-and-protection", Closeness.WIDER);
    assertLink("cp-2012", "help-and-protection", "help-and-protection", Closeness.SAME);
    assertLink("apa-2006", "management-of-services", "leadership", Closeness.WIDER);
    assertLink("slac", "looked-after/overall-effectiveness", "children-in-care", Closeness.WIDER);
    assertLink("ilacs", "children-in-care-and-care-leavers", "care-leavers", Closeness.WIDER);
    assertLink("sif", "looked-after-and-permanence", "children-in-care", Closeness.WIDER);
    assertLink("slac", "looked-after/being-healthy", "health", Closeness.NARROWER);
  }

  private static void assertLink(String framework, String area, String theme, Closeness closeness) {
    JudgementArea found =
        Frameworks.of(framework).editions().stream()
            .flatMap(e -> e.area(area).stream())
            .findFirst()
            .orElseThrow();
    assertEquals(closeness, found.theme(theme).orElseThrow().closeness(), area);
  }
}
