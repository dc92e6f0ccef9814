package org.inspectkit.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.scale.GradeScales;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the catalogue of frameworks says. */
class FrameworksTest {

  private static final String KEBAB = "[a-z0-9]+(-[a-z0-9]+)*";

  /** What must stay marked: facts that were found in no source, by framework. */
  private static final Map<String, Integer> UNVERIFIED =
      Map.ofEntries(
          Map.entry("csci-stars", 1),
          Map.entry("apa-2005", 2),
          Map.entry("apa-2006", 1),
          Map.entry("cpa", 1),
          Map.entry("apa-2007", 3),
          Map.entry("jar", 4),
          Map.entry("annual-rating", 2),
          Map.entry("slac", 2),
          Map.entry("cp-2012", 4),
          Map.entry("monitoring-visit", 1),
          Map.entry("targeted", 3),
          Map.entry("send-2016", 4),
          Map.entry("send-2016-revisit", 2),
          Map.entry("area-send-monitoring", 4),
          Map.entry("hmip-yjs-2018", 1),
          Map.entry("hmip-yjs-2025", 1),
          Map.entry("scotland-joint", 1),
          Map.entry("ni-joint", 1),
          Map.entry("jar-progress", 1));

  private static final Set<String> UNVERIFIED_AREAS =
      Set.of(
          "jar-2005/childrens-services",
          "jar-2007/safeguarding",
          "jar-2007/looked-after-children",
          "jar-2007/learning-difficulties-and-disabilities",
          "jar-2007/service-management",
          "jar-2007/capacity-to-improve",
          "hmip-yjs-2018/domain-3/joint-working",
          "scotland-joint/impact-on-children",
          "area-send-monitoring/effective-action");

  static List<Framework> frameworks() {
    return Frameworks.all();
  }

  @Test
  void thereAreTwentyNine() {
    assertEquals(29, Frameworks.all().size());
    assertEquals(29, Frameworks.all().stream().map(Framework::id).distinct().count());
    List<String> editions =
        Frameworks.all().stream().flatMap(f -> f.editions().stream()).map(Edition::id).toList();
    assertEquals(34, new HashSet<>(editions).size());
    assertEquals(34, editions.size());
    assertEquals(
        List.of("ilacs-2018", "ilacs-2023", "ilacs-2026"),
        Frameworks.ILACS.editions().stream().map(Edition::id).toList());
    assertEquals(
        List.of("apa-2007", "apa-2008"),
        Frameworks.APA_2007.editions().stream().map(Edition::id).toList());
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void idsAreKebabCaseAndEveryRowHasASource(Framework framework) {
    assertTrue(framework.id().matches(KEBAB), framework.id());
    assertFalse(framework.sources().isEmpty(), framework.id());
    assertFalse(framework.inspectorates().isEmpty(), framework.id());
    for (Edition edition : framework.editions()) {
      assertTrue(edition.id().matches(KEBAB), edition.id());
      for (JudgementArea area : edition.areas()) {
        assertTrue(area.id().matches(KEBAB + "(/" + KEBAB + ")?"), area.id());
        assertTrue(area.scale().isPresent(), framework.id() + " " + area);
        assertTrue(area.isPrintedAs(area.name()));
        assertFalse(area.themes().isEmpty(), framework.id() + " " + area);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void phrasesForRecognitionAreLowerCaseAndPlain(Framework framework) {
    Stream.concat(framework.titles().stream(), framework.remits().stream())
        .forEach(
            phrase -> {
              assertEquals(phrase.toLowerCase(Locale.ROOT), phrase);
              assertTrue(phrase.chars().allMatch(c -> c < 128), phrase);
              assertEquals(phrase.strip(), phrase);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apa-2005",
        "apa-2006",
        "apa-2007",
        "ucra",
        "slac",
        "ilacs-focused-visit",
        "monitoring-visit",
        "ilacs",
        "sif",
        "lscb-review",
        "jtai",
        "area-send",
        "lac-2013",
        "cp-2012",
        "jar-progress",
        "jar",
        "annual-rating",
        "send-2016"
      })
  void documentsCanBeRecognised(String id) {
    assertFalse(Frameworks.of(id).titles().isEmpty(), id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ucra",
        "monitoring-visit",
        "targeted",
        "ilacs-focused-visit",
        "jtai",
        "wales-la",
        "ni-joint",
        "send-2016-revisit",
        "jar-progress"
      })
  void ungradedByDesign(String id) {
    Framework framework = Frameworks.of(id);
    assertFalse(framework.graded());
    assertTrue(framework.editions().get(0).scale().isEmpty());
    assertTrue(framework.editions().get(0).areas().isEmpty());
  }

  @Test
  void allOthersGrade() {
    assertEquals(20, Frameworks.all().stream().filter(Framework::graded).count());
  }

  @Test
  void safeguardingAndLookedAfterHasTwentyTwoAreasInTwoStrands() {
    List<JudgementArea> areas = Frameworks.SLAC.editions().get(0).areas();
    assertEquals(22, areas.size());
    Map<String, Long> strands =
        areas.stream()
            .collect(Collectors.groupingBy(a -> a.strand().orElseThrow(), Collectors.counting()));
    assertEquals(Map.of("safeguarding", 10L, "looked-after", 12L), strands);
    areas.forEach(a -> assertTrue(a.id().startsWith(a.strand().orElseThrow() + "/")));
    assertEquals(
        List.of("safeguarding/overall-effectiveness", "looked-after/overall-effectiveness"),
        Frameworks.SLAC.editions().get(0).areasPrintedAs("Overall effectiveness").stream()
            .map(JudgementArea::id)
            .toList());
    assertEquals(
        List.of("safeguarding/equality-and-diversity", "looked-after/equality-and-diversity"),
        areas.stream()
            .filter(a -> a.statedIn().equals(Optional.of(StatedIn.TABLE)))
            .map(JudgementArea::id)
            .toList());
    assertEquals(1, areas.stream().filter(a -> a.id().endsWith("/partnership-working")).count());
  }

  @ParameterizedTest
  @CsvSource({
    "apa-2006, apa-2006, 9",
    "apa-2007, apa-2008, 7",
    "apa-2005, apa-2005, 4",
    "lac-2013, lac-2013, 5",
    "sif, sif, 7",
    "ilacs, ilacs-2018, 4",
    "ilacs, ilacs-2023, 5",
    "ilacs, ilacs-2026, 4",
    "area-send, area-send, 1"
  })
  void editionsHaveTheirAreas(String framework, String edition, int areas) {
    assertEquals(areas, Frameworks.of(framework).edition(edition).orElseThrow().areas().size());
  }

  @Test
  void theNewestEditionJudgesNoOverallEffectiveness() {
    Edition newest = Frameworks.ILACS.edition("ilacs-2026").orElseThrow();
    assertTrue(newest.area("overall-effectiveness").isEmpty());
    assertTrue(newest.graded());
    assertTrue(newest.covers(LocalDate.of(2026, 4, 27)));
    assertFalse(newest.covers(LocalDate.of(2026, 4, 26)));
    Edition first = Frameworks.ILACS.edition("ilacs-2018").orElseThrow();
    assertFalse(first.covers(LocalDate.of(2023, 1, 16)));
  }

  @Test
  void theBoardHasItsOwnScale() {
    Edition sif = Frameworks.SIF.editions().get(0);
    assertEquals(
        Optional.of(GradeScales.LSCB), sif.area("lscb-effectiveness").orElseThrow().scale());
    assertEquals(
        Optional.of(GradeScales.SIF), sif.area("adoption-performance").orElseThrow().scale());
    assertNotEquals(
        Frameworks.APA_2006.editions().get(0).area("being-healthy"),
        Frameworks.JAR.editions().get(0).area("being-healthy"));
  }

  @Test
  void marksOfWhatIsUnverifiedAreAllThere() {
    assertEquals(
        UNVERIFIED,
        Frameworks.all().stream()
            .filter(f -> !f.unverified().isEmpty())
            .collect(Collectors.toMap(Framework::id, f -> f.unverified().size())));
    assertEquals(
        UNVERIFIED_AREAS,
        Frameworks.all().stream()
            .flatMap(f -> f.editions().stream())
            .flatMap(
                e ->
                    e.areas().stream()
                        .filter(JudgementArea::unverified)
                        .map(a -> e.id() + "/" + a.id()))
            .collect(Collectors.toSet()));
  }

  @Test
  void constantsAreTheCataloguesOwn() throws IllegalAccessException {
    for (var field : Frameworks.class.getFields()) {
      Framework framework = (Framework) field.get(null);
      assertSame(Frameworks.of(framework.id()), framework);
      assertEquals(framework.id(), field.getName().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    assertEquals(29, Frameworks.class.getFields().length);
  }

  @Test
  void unknownIdsAreNamed() {
    assertTrue(Frameworks.find("apa-1999").isEmpty());
    var e = assertThrows(IllegalArgumentException.class, () -> Frameworks.of("apa-1999"));
    assertTrue(e.getMessage().contains("apa-1999"));
    assertTrue(Frameworks.APA_2006.edition("apa-1999").isEmpty());
  }

  @Test
  void everythingReadsWell() {
    assertEquals(
        "apa-2006 (Annual performance assessment 2006, 2006)", Frameworks.APA_2006.toString());
    assertEquals("ucra, ungraded", Frameworks.UCRA.editions().get(0).toString());
    assertEquals("slac, 22 areas on ofsted-2012", Frameworks.SLAC.editions().get(0).toString());
    JudgementArea area =
        Frameworks.SLAC.editions().get(0).area("looked-after/being-healthy").orElseThrow();
    assertEquals("looked-after/being-healthy on ofsted-2012", area.toString());
    assertEquals("[health (narrower: looked after children only)]", area.themes().toString());
  }

  @Test
  @DisplayName("the text before the first heading has a role only where it is read")
  void opening() {
    assertEquals(Optional.of(SectionRole.SUMMARY), Frameworks.ILACS.opening());
    assertEquals(Optional.empty(), Frameworks.SLAC.opening());
  }

  @Test
  void theDaysOnWhichTheFirstAndTheLastInspectionBegan() {
    assertBegan("area-send", LocalDate.of(2023, 1, 30), Optional.empty());
    LocalDate last = LocalDate.of(2013, 7, 15);
    assertBegan("lac-2013", LocalDate.of(2013, 6, 24), Optional.of(last));
    assertBegan("sif", LocalDate.of(2013, 11, 19), Optional.of(LocalDate.of(2018, 6, 11)));
  }

  private static void assertBegan(String framework, LocalDate first, Optional<LocalDate> last) {
    Edition edition = Frameworks.of(framework).editions().get(0);
    assertEquals(Optional.of(first), edition.inForceFrom(), framework);
    assertEquals(last, edition.inForceTo(), framework);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          children who live with domestic abuse; domestic-abuse
          Children’s mental health; mental-health
          children’s mental ill-health; mental-health
          child sexual abuse in the family environment; sexual-abuse-in-the-family
          identification of initial need and risk (the ‘front door’); initial-need-and-risk
          abuse and neglect;
          domestic abuse and mental health;
          """)
  @DisplayName("a topic is known by its words; general words and two topics in one are none")
  void topics(String printed, String id) {
    assertEquals(
        Optional.ofNullable(id), Frameworks.JTAI.topicIn(printed).map(topic -> topic.id()));
  }

  @Test
  @DisplayName("every topic has an id and a name of its own, wordings and sources")
  void topicsAreWhole() {
    for (Framework framework : Frameworks.all()) {
      List<Topic> topics = framework.topics();
      assertEquals(topics.size(), topics.stream().map(Topic::id).distinct().count());
      assertEquals(topics.size(), topics.stream().map(Topic::name).distinct().count());
      for (Topic topic : topics) {
        assertFalse(topic.wordings().isEmpty() || topic.sources().isEmpty(), topic.toString());
        assertEquals(Optional.of(topic), framework.topic(topic.id()));
      }
    }
  }
}
