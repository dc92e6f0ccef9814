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
import java.util.TreeSet;
import java.util.stream.Stream;
import org.inspectkit.examples.published.PublishedCheck;
import org.inspectkit.examples.published.PublishedList;
import org.inspectkit.examples.published.SourcedTimelines;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.tables.TableMapping;
import org.inspectkit.parsers.tables.TableReading;
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

  private static final List<Inspection> READ = new ArrayList<>();
  private static final List<Inspection> PUBLISHED = new ArrayList<>();
  private static Path root = Path.of("");

  @BeforeAll
  static void readThem() throws IOException {
    String set = System.getProperty("inspectkit.reports", "");
    root = set.isEmpty() ? Path.of("..", "..", "shared") : Path.of(set);
    Path list = root.resolve("research/ofsted-la-inspection-outcomes-2025-03-31.ods");
    Path reports = root.resolve("corpus/ilacs");
    assumeTrue(
        Files.exists(list) && Files.isDirectory(reports),
        "no reports and no list of outcomes: name their folder with -Dinspectkit.reports=FOLDER");
    TableReading published = PublishedList.read(list, TableMapping.ilacsHistory());
    assertEquals(List.of(), published.diagnostics());
    PUBLISHED.addAll(published.inspections());
    READ.addAll(inspections(reports, ""));
  }

  private static List<Inspection> inspections(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.toString().contains(".json"))
          .filter(file -> file.getFileName().toString().startsWith(name))
          .sorted()
          .toList()
          .parallelStream()
          .flatMap(file -> inspection(file).stream())
          .toList();
    }
  }

  private static List<Inspection> inspection(Path file) {
    try {
      return InspectionReports.parse(file).inspection().stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyInspectionThatTheListHoldsIsGradedAsPublished() throws IOException {
    List<Inspection> ofItsTime =
        READ.stream().filter(i -> i.end().filter(AS_AT::isBefore).isEmpty()).toList();
    PublishedCheck check = PublishedCheck.of(ofItsTime, PUBLISHED);
    Files.writeString(COUNT, check + "\n");
    assertEquals(List.of(), check.differences());
    assertEquals(NOT_IN_THE_LIST, check.alone().stream().map(i -> named(i)).toList());
    assertTrue(check.inspections() > 100, "too few to show anything: " + check);
    assertTrue(check.equal() > 4 * check.inspections(), "too few to show anything: " + check);
  }

  private static String named(Inspection inspection) {
    return inspection.authority().orElseThrow() + " " + inspection.start().orElseThrow();
  }

  @Test
  void inspectionOfBothIsOneWithoutConflict() {
    List<Inspection> all = new ArrayList<>(PUBLISHED);
    READ.stream().filter(i -> i.authority().isPresent()).forEach(all::add);
    InspectionTimeline timeline = InspectionTimeline.of(all, GradeReconciler.standard());
    List<AuthorityTimeline> authorities =
        timeline.authorities().stream().map(timeline::of).toList();
    assertEquals(
        List.of(),
        authorities.stream()
            .flatMap(of -> of.conflicts().stream())
            .filter(conflict -> !conflict.fact().startsWith("date of"))
            .map(Object::toString)
            .toList());
    for (AuthorityTimeline of : authorities) {
      SourcedTimelines.rows(of).forEach(PublishedOutcomesTest::assertCites);
    }
  }

  private static void assertCites(String row) {
    assertTrue(
        row.matches(
            ".*\\[[^\\]]*(?:, page \\d+, line \\d+|, line \\d+|, row \\d+, column [^\\]]+)\\]"),
        row);
  }

  @Test
  void oneCouncilFrom2006To2026() throws IOException {
    Path seeds = root.resolve("seeds");
    assumeTrue(Files.isDirectory(seeds), "no reports of 2006 to 2012: there is no folder " + seeds);
    List<Inspection> all = new ArrayList<>(inspections(seeds, ""));
    all.addAll(inspections(root.resolve("corpus"), "luton"));
    all.addAll(PUBLISHED);
    AuthorityTimeline luton = InspectionTimeline.of(all, GradeReconciler.standard()).of("luton");
    List<String> rows = SourcedTimelines.rows(luton);
    rows.forEach(PublishedOutcomesTest::assertCites);
    Files.write(Path.of("target", "luton-2006-2026.txt"), rows);
    assertEquals("2006", rows.get(0).substring(0, 4));
    assertEquals("2026", rows.get(rows.size() - 1).substring(0, 4));
    TreeSet<String> frameworks = new TreeSet<>();
    luton.inspections().forEach(i -> frameworks.add(i.framework().id()));
    assertTrue(
        frameworks.containsAll(List.of("apa-2006", "ucra", "slac", "sif", "ilacs")),
        frameworks::toString);
    assertTrue(rows.stream().anyMatch(row -> row.contains(".ods, sheet ")), rows::toString);
  }
}
