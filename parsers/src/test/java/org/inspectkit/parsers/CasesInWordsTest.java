package org.inspectkit.parsers;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthority;
import org.inspectkit.scale.Grade;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Inputs with parts of another council, year or inspection in them, or with damaged dates and
 * names. What must come out of each is a choice that its {@code expected.txt} says in words.
 */
class CasesInWordsTest {

  static final String SHEET = "expected.txt";

  private static final List<String> ILACS =
      List.of(
          "impact-of-leaders",
          "help-and-protection",
          "children-in-care",
          "care-leavers",
          "overall-effectiveness");

  private static final List<String> KIRKLEES =
      List.of(
          "help-and-protection",
          "looked-after-and-permanence",
          "adoption-performance",
          "care-leavers",
          "leadership-management-governance");

  private static final Map<String, Predicate<ParsedReport>> CASES =
      Map.ofEntries(
          entry(
              "area-send-heading-of-another-inspection",
              r -> isAbout(r, "dorset") || says(r, "authority-ambiguous")),
          entry(
              "council-name-wrapped-modifier-apostrophe",
              r -> isAbout(r, "bath-and-north-east-somerset") || authority(r).isEmpty()),
          entry(
              "date-range-day-without-space",
              r -> isOf(r, "25 April 2016 to 19 May 2016") || saysOfDates(r)),
          entry(
              "html-table-of-another-council-first",
              r -> ILACS.stream().allMatch(area -> isGradedOrConflict(r, area, "good"))),
          entry(
              "jtai-page-of-one-council-then-sif-of-another",
              r ->
                  (isAbout(r, "kirklees") && areGraded(r, KIRKLEES, "inadequate"))
                      || says(r, "several-reports")),
          entry(
              "neighbours-table-after-plain-cells",
              r -> isGradedOrConflict(r, "overall-effectiveness", "good")),
          entry("second-period-lost", r -> periods(r) == 2 || saysOfDates(r)),
          entry("sentence-of-last-inspection-above-the-table", r -> areGraded(r, ILACS, "good")),
          entry(
              "sif-graded-judgement-in-the-body",
              r -> isConflict(r, "adoption-performance") && isConflict(r, "care-leavers")),
          entry(
              "sif-own-table-unsure-other-table-behind",
              r -> grade(r, "lscb-effectiveness").isEmpty() || saysOf(r, "lscb-effectiveness")),
          entry(
              "sif-previous-outcome-overall-sentence",
              r -> isGradedOrConflict(r, "overall-effectiveness", "requires-improvement")),
          entry(
              "table-of-neighbours-before",
              r -> ILACS.stream().allMatch(area -> isGradedOrConflict(r, area, "good"))));

  @TestFactory
  @DisplayName("what is said in words comes out, or the case is listed as not yet holding")
  Stream<DynamicTest> asInWords() throws IOException {
    List<Path> cases = Cases.with(SHEET);
    Cases.note("cases-in-words.txt", cases.size());
    return Cases.tests(cases, CasesInWordsTest::wrong);
  }

  private static List<String> wrong(Path folder) {
    Predicate<ParsedReport> holds = CASES.get(Cases.name(folder));
    if (holds == null) {
      return List.of("what must come out is not in code");
    }
    List<String> wrong = new ArrayList<>();
    try {
      for (Path input : Cases.inputs(folder)) {
        Optional<ParsedReport> report = Cases.read(input);
        if (report.filter(holds).isEmpty()) {
          wrong.add(report.map(CasesInWordsTest::printed).orElse("refused"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return wrong;
  }

  private static String printed(ParsedReport report) {
    return report.inspection().map(i -> i + " " + i.judgements()).orElse("no inspection")
        + " "
        + report.diagnostics();
  }

  private static Optional<InspectedAuthority> authority(ParsedReport report) {
    return report.inspection().flatMap(Inspection::authority);
  }

  private static boolean isAbout(ParsedReport report, String id) {
    return authority(report)
        .flatMap(InspectedAuthority::entry)
        .map(LocalAuthority::id)
        .filter(id::equals)
        .isPresent();
  }

  private static boolean isOf(ParsedReport report, String period) {
    return report.inspection().stream()
        .anyMatch(i -> i.periods().toString().equals("[" + period + "]"));
  }

  private static int periods(ParsedReport report) {
    return report.inspection().map(i -> i.periods().size()).orElse(0);
  }

  private static Optional<String> grade(ParsedReport report, String area) {
    return report
        .inspection()
        .flatMap(i -> i.judgement(area))
        .flatMap(judgement -> judgement.grade())
        .map(Grade::id);
  }

  private static boolean areGraded(ParsedReport report, List<String> areas, String grade) {
    return areas.stream().allMatch(area -> grade(report, area).equals(Optional.of(grade)));
  }

  /** The grade is right, or there is none and a conflict says why. */
  private static boolean isGradedOrConflict(ParsedReport report, String area, String grade) {
    return grade(report, area).map(grade::equals).orElseGet(() -> isConflict(report, area));
  }

  private static boolean isConflict(ParsedReport report, String area) {
    return report.diagnostics().stream()
        .anyMatch(
            d -> d.code().id().equals("judgement-conflict") && d.attributes().containsValue(area));
  }

  private static boolean saysOf(ParsedReport report, String area) {
    return report.diagnostics().stream().anyMatch(d -> d.attributes().containsValue(area));
  }

  private static boolean says(ParsedReport report, String code) {
    return report.diagnostics().stream().anyMatch(d -> d.code().id().equals(code));
  }

  private static boolean saysOfDates(ParsedReport report) {
    return report.diagnostics().stream()
        .anyMatch(d -> d.code().id().startsWith("date") || d.code().id().startsWith("period"));
  }
}
