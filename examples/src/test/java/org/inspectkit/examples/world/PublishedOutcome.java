package org.inspectkit.examples.world;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.inspectkit.framework.Edition;

/**
 * A row of Ofsted's own list of outcomes.
 *
 * @param gss the code of the authority
 * @param start the first day of the inspection
 * @param published the day of publication
 * @param grades the printed grades by the first words of their column
 */
record PublishedOutcome(
    String gss, LocalDate start, LocalDate published, Map<String, String> grades) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final Map<String, List<String>> AREAS =
      Map.of(
          "Overall effectiveness", List.of("overall-effectiveness"),
          "The impact of leaders", List.of("impact-of-leaders"),
          "The experiences and progress of children who need help", List.of("help-and-protection"),
          "The experiences and progress of children in care",
              List.of("children-in-care", "children-in-care-and-care-leavers"),
          "The experiences and progress of care leavers", List.of("care-leavers"));

  static List<PublishedOutcome> history(Path file) throws IOException {
    List<List<String>> rows = OdsSheet.read(file, "ILACS_inspection_history");
    List<String> header =
        rows.stream().filter(r -> r.contains("Inspection date")).findFirst().orElseThrow();
    return rows.stream()
        .skip(rows.indexOf(header) + 1L)
        .filter(r -> r.size() > header.indexOf("Overall effectiveness"))
        .map(r -> outcome(header, r))
        .toList();
  }

  private static PublishedOutcome outcome(List<String> header, List<String> row) {
    Map<String, String> grades = new TreeMap<>();
    for (int i = header.indexOf("Overall effectiveness"); i < row.size(); i++) {
      String column = header.get(i);
      String grade = row.get(i);
      AREAS.keySet().stream()
          .filter(words -> !grade.isEmpty() && column.startsWith(words))
          .forEach(words -> grades.put(words, grade));
    }
    return new PublishedOutcome(
        row.get(header.indexOf("Local authority area code")),
        LocalDate.parse(row.get(header.indexOf("Inspection date")), DAY),
        LocalDate.parse(row.get(header.indexOf("Publication date")), DAY),
        grades);
  }

  /** The grades by the areas of an edition, which had care leavers with children in care first. */
  Map<String, String> byArea(Edition edition) {
    Map<String, String> byArea = new TreeMap<>();
    grades.forEach((words, grade) -> byArea.put(area(words, edition).orElse(words), grade));
    return byArea;
  }

  private static Optional<String> area(String words, Edition edition) {
    return AREAS.get(words).stream().filter(id -> edition.area(id).isPresent()).findFirst();
  }
}
