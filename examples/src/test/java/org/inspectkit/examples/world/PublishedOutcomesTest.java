package org.inspectkit.examples.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthority;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScales;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What comes out of the reports, held against what Ofsted itself published of the same inspections
 * in its list of outcomes as at 31 March 2025. On the inspections compared so far the list has no
 * other grade than the report; where it had one, the report's own table would decide.
 */
class PublishedOutcomesTest {

  private static final LocalDate AS_AT = LocalDate.of(2025, 3, 31);

  /**
   * Inspections of the time that the list does not have. Wakefield's report says 24 to 28 March
   * 2025; it came out in July, and the list still has the inspection of November 2021 as the last.
   */
  private static final List<String> NOT_IN_THE_LIST = List.of("Wakefield 2025-03-24");

  private static final Path COUNT = Path.of("target", "published-outcomes.txt");

  private static final List<Pair> PAIRS = new ArrayList<>();
  private static final List<String> ALONE = new ArrayList<>();

  /** An inspection and what the list says of it. */
  private record Pair(Inspection inspection, PublishedOutcome published) {}

  @BeforeAll
  static void readThem() throws IOException {
    String set = System.getProperty("inspectkit.reports", "");
    Path root = set.isEmpty() ? Path.of("..", "..", "shared") : Path.of(set);
    Path list = root.resolve("research/ofsted-la-inspection-outcomes-2025-03-31.ods");
    Path reports = root.resolve("corpus/ilacs");
    assumeTrue(
        Files.exists(list) && Files.isDirectory(reports),
        "no reports and no list of outcomes: name their folder with -Dinspectkit.reports=FOLDER");
    List<PublishedOutcome> published = PublishedOutcome.history(list);
    for (Inspection inspection : inspections(reports)) {
      find(inspection, published)
          .ifPresentOrElse(
              row -> PAIRS.add(new Pair(inspection, row)), () -> ALONE.add(named(inspection)));
    }
    note();
  }

  private static List<Inspection> inspections(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().parallelStream()
          .map(PublishedOutcomesTest::inspection)
          .filter(i -> i.end().filter(AS_AT::isBefore).isEmpty())
          .toList();
    }
  }

  private static Inspection inspection(Path file) {
    try {
      return InspectionReports.parse(file).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<PublishedOutcome> find(Inspection i, List<PublishedOutcome> published) {
    LocalAuthority authority = i.authority().orElseThrow().entry().orElseThrow();
    return published.stream()
        .filter(row -> i.start().filter(row.start()::equals).isPresent())
        .filter(
            row -> row.gss().equals(authority.gss()) || authority.formerGss().contains(row.gss()))
        .findAny();
  }

  private static String named(Inspection inspection) {
    return inspection.authority().orElseThrow() + " " + inspection.start().orElseThrow();
  }

  private static void note() throws IOException {
    int grades = PAIRS.stream().mapToInt(pair -> pair.published.grades().size()).sum();
    String counted =
        "%d inspections and %d grades compared with the published list"
            .formatted(PAIRS.size(), grades);
    Files.writeString(COUNT, counted + "\n");
  }

  @Test
  void everyInspectionThatTheListHoldsIsGradedAsPublished() {
    Map<String, String> differences = new TreeMap<>();
    for (Pair pair : PAIRS) {
      Map<String, String> wanted = pair.published.byArea(pair.inspection.edition());
      Map<String, String> actual = new TreeMap<>();
      pair.inspection
          .judgements()
          .forEach(j -> actual.put(j.area().id(), j.grade().map(Grade::label).orElse("none")));
      wanted.replaceAll((area, grade) -> label(grade));
      if (!wanted.equals(actual)) {
        differences.put(pair.inspection.toString(), actual + ", published " + wanted);
      }
    }
    assertEquals(Map.of(), differences);
  }

  private static String label(String printed) {
    return GradeScales.ILACS.find(printed).map(Grade::label).orElse(printed);
  }

  @Test
  void theListHoldsTheInspectionsOfItsTime() {
    assertTrue(NOT_IN_THE_LIST.containsAll(ALONE), ALONE::toString);
    assertTrue(PAIRS.size() > 100, "too few to show anything: " + PAIRS.size());
  }
}
