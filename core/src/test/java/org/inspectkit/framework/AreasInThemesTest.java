package org.inspectkit.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every area of every framework is in a theme, and what differs is said. */
class AreasInThemesTest {

  /** Areas that belong to no theme, each with the reason; there is none so far. */
  private static final Set<String> IN_NO_THEME = Set.of();

  static Stream<Edition> editions() {
    return Frameworks.all().stream().flatMap(f -> f.editions().stream());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyAreaIsInAThemeOrExplicitlyInNone(Edition edition) {
    for (JudgementArea area : edition.areas()) {
      boolean outside = IN_NO_THEME.contains(edition.id() + " " + area.id());
      assertEquals(outside, area.themes().isEmpty(), edition.id() + " " + area.id());
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void whatAsksMoreOrLessSaysInWhat(Edition edition) {
    for (JudgementArea area : edition.areas()) {
      for (ThemeLink link : area.themes()) {
        boolean same = link.closeness() == Closeness.SAME;
        assertTrue(same || link.note().isPresent(), edition.id() + " " + area.id() + " " + link);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void noTwoAreasOfAnEditionAreTheSamePartOfATheme(Edition edition) {
    Set<ThemeLink> parts = new HashSet<>();
    for (JudgementArea area : edition.areas()) {
      area.themes().stream()
          .filter(link -> link.closeness() != Closeness.SAME && inOneTheme(area, link))
          .forEach(
              link -> assertTrue(parts.add(link), edition.id() + " " + area.id() + " " + link));
    }
  }

  /** An area has each link once. */
  private static boolean inOneTheme(JudgementArea area, ThemeLink link) {
    return area.theme(link.theme().id()).filter(link::equals).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "apa-2006, being-healthy, health, false",
    "apa-2006, staying-safe, children-in-care, true",
    "apa-2006, staying-safe, help-and-protection, true",
    "apa-2008, staying-safe, help-and-protection, true",
    "jar-2005, staying-safe, help-and-protection, true",
    "apa-2005, social-care-services, help-and-protection, true",
    "apa-2006, social-care-services, help-and-protection, true",
    "cpa-2002, social-care-children, help-and-protection, true",
    "csci-stars, children-serving, help-and-protection, true",
    "ilacs-2018, children-in-care-and-care-leavers, care-leavers, true",
    "apa-2006, social-care-services, children-in-care, true",
    "jar-2005, economic-well-being, care-leavers, true",
    "slac, looked-after/being-healthy, health, true",
    "slac, looked-after/overall-effectiveness, overall-effectiveness, true",
    "slac, looked-after/overall-effectiveness, children-in-care, false",
    "slac, safeguarding/overall-effectiveness, overall-effectiveness, false",
    "ilacs-2018, children-in-care-and-care-leavers, children-in-care, false",
    "ilacs-2023, children-in-care, children-in-care, false"
  })
  void anAreaAboutOtherChildrenThanItsThemeSaysSo(
      String edition, String area, String theme, boolean some) {
    Optional<String> children =
        editions()
            .filter(e -> e.id().equals(edition))
            .flatMap(e -> e.area(area).stream())
            .flatMap(a -> a.theme(theme).stream())
            .flatMap(link -> link.children().stream())
            .findAny();
    assertEquals(some, children.isPresent());
  }

  @Test
  void whatHealthAgenciesDoForSafetyIsNoPartOfHealth() {
    JudgementArea area =
        Frameworks.SLAC.editions().get(0).area("safeguarding/health-agencies").orElseThrow();
    assertEquals(
        List.of(Themes.HELP_AND_PROTECTION), area.themes().stream().map(ThemeLink::theme).toList());
  }

  @Test
  void whoAsksAboutOthersDoesNotAskTheSame() {
    Optional<String> some = Optional.of("looked after children");
    assertThrows(
        IllegalArgumentException.class,
        () -> new ThemeLink(Themes.HEALTH, Closeness.SAME, Optional.empty(), some));
    for (Closeness closeness : List.of(Closeness.NARROWER, Closeness.WIDER)) {
      ThemeLink link = new ThemeLink(Themes.HEALTH, closeness, Optional.empty(), some);
      assertEquals(some, link.children());
    }
  }

  @Test
  void everyAreaOfAJointAreaReviewIsAboutAllPartnersButThatOfTheCouncilsOwnServices() {
    for (Edition edition : Frameworks.JAR.editions()) {
      for (JudgementArea area : edition.areas()) {
        boolean own = area.id().equals("childrens-services");
        String end = own ? "apart from its partners" : "all partners";
        for (ThemeLink link : area.themes()) {
          assertTrue(link.note().orElse("").endsWith(end), area + ": " + link);
        }
      }
    }
  }

  private static List<String> jointAreaReviews(LocalDate day) {
    return Frameworks.JAR.editions().stream()
        .filter(edition -> edition.covers(day))
        .map(Edition::id)
        .toList();
  }

  @Test
  void jointAreaReviewsHadAFocusFrom2007On() {
    assertEquals(List.of("jar-2005"), jointAreaReviews(LocalDate.of(2006, 12, 31)));
    assertEquals(List.of("jar-2007"), jointAreaReviews(LocalDate.of(2007, 1, 1)));
    assertEquals(List.of("jar-2007"), jointAreaReviews(LocalDate.of(2008, 5, 1)));
    assertEquals(
        List.of(
            "safeguarding",
            "looked-after-children",
            "learning-difficulties-and-disabilities",
            "service-management",
            "capacity-to-improve"),
        Frameworks.JAR.edition("jar-2007").orElseThrow().areas().stream()
            .map(JudgementArea::id)
            .toList());
  }

  @Test
  void jointWorkingIsNotThePolicyThatYouthJusticeIsJudgedBySince2021() {
    Edition youthJustice = Frameworks.HMIP_YJS_2018.editions().get(0);
    assertEquals("Joint working", youthJustice.area("domain-3/joint-working").orElseThrow().name());
    assertEquals(
        List.of(), youthJustice.area("domain-3/policy-and-provision").orElseThrow().wordings());
  }

  @Test
  void leadershipInTheSingleFrameworkSaysThatItCoversManagementAndGovernance() {
    ThemeLink link =
        Frameworks.SIF
            .editions()
            .get(0)
            .area("leadership-management-governance")
            .flatMap(area -> area.theme("leadership"))
            .orElseThrow();
    assertEquals(Closeness.SAME, link.closeness());
    assertTrue(link.note().orElseThrow().startsWith("management and governance"), link::toString);
  }
}
