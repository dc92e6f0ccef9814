package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.DateSpan;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.PriorGrade;
import org.inspectkit.model.PriorInspection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Holds the earlier grades read off real reports against those that a person counted in them, which
 * are in {@code facts/earlier-grades.json}: a word of what was judged, the grade, the date, and
 * where one meaning only is stated, the framework and the area, each {@code -} if it cannot be
 * read. The reports of some folders were counted: one of these that is not listed states none, and
 * reports of other folders are not judged.
 */
final class EarlierGradesTest {

  private static final double LEAST_FOUND = 0.93;

  /** The folders whose reports were counted. */
  private static final Set<String> COUNTED =
      Set.of("area-send", "ilacs", "jar-progress", "jtai", "lac-2013", "not-a-report", "sif");

  private final List<String> missing = new ArrayList<>();
  private final List<String> invented = new ArrayList<>();
  private int counted;

  @Test
  @DisplayName("of the earlier grades that reports state at least 93% are found, and none is wrong")
  void foundAndNoneWrong() throws IOException {
    Optional<Path> corpus = RealReports.folder("corpus");
    assumeTrue(corpus.isPresent(), "no real reports: set inspectkit.reports to their folder");
    JsonNode facts = facts();
    for (Map.Entry<String, RealReports.Reading> read :
        RealReports.readings(corpus.get()).entrySet()) {
      String name = read.getKey();
      List<PriorInspection> priors =
          read.getValue().inspection().map(Inspection::priorInspections).orElse(List.of());
      if (COUNTED.contains(name.split("/", 2)[0])) {
        compare(name, facts.path(name), priors);
      }
    }
    assertTrue(counted > 0, "none of the reports that the facts are of");
    assertEquals(List.of(), invented, "grades that no report states");
    double found = 1 - (double) missing.size() / counted;
    assertTrue(found >= LEAST_FOUND, found + " of " + counted + " found; missing " + missing);
  }

  private static JsonNode facts() throws IOException {
    return new ObjectMapper()
        .readTree(EarlierGradesTest.class.getResourceAsStream("/facts/earlier-grades.json"));
  }

  private void compare(String name, JsonNode facts, List<PriorInspection> priors) {
    List<Fact> expected = new ArrayList<>();
    facts.forEach(fact -> expected.add(Fact.of(fact.asText())));
    List<Fact> unseen = new ArrayList<>(expected);
    counted += expected.size();
    for (PriorInspection prior : priors) {
      // What is said of schools, homes and agencies is no grade of the authority.
      for (PriorGrade grade : prior.body().isEmpty() ? prior.grades() : List.<PriorGrade>of()) {
        boolean stated = expected.stream().anyMatch(fact -> fact.isStated(prior, grade));
        unseen.removeIf(fact -> fact.isStated(prior, grade));
        if (!stated) {
          invented.add(name + ": " + grade + " at " + prior);
        }
      }
    }
    unseen.forEach(fact -> missing.add(name + " " + fact));
  }

  private record Fact(String about, String grade, String date, String meaning) {

    static Fact of(String text) {
      String[] parts = text.split("; ?", 4);
      return new Fact(parts[0], parts[1], parts[2].strip(), parts.length < 4 ? "" : parts[3]);
    }

    boolean isStated(PriorInspection prior, PriorGrade found) {
      String subject =
          found.subject().orElse("") + " " + found.area().map(JudgementArea::id).orElse("");
      String words = subject.toLowerCase(Locale.ROOT).replace('-', ' ');
      return words.contains(about)
          && (meaning.isEmpty() || meaning.equals(meaning(prior, found)))
          && found.printed().toLowerCase(Locale.ROOT).equals(grade)
          && prior.date().map(DateSpan::toString).orElse("").equals(date);
    }

    private static String meaning(PriorInspection prior, PriorGrade found) {
      return prior.framework().map(Framework::id).orElse("-")
          + " "
          + found.area().map(JudgementArea::id).orElse("-");
    }
  }
}
