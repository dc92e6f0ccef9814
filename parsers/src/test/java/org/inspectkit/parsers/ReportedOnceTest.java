package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inspectkit.diagnostic.Diagnostic;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is not certain is reported so that it can be found, and once. */
class ReportedOnceTest {

  @Test
  @DisplayName("no report is said the same of twice at one place")
  void onceAtAPlace() {
    List<String> twice = new ArrayList<>();
    for (var file : Texts.all()) {
      Set<String> stated = new HashSet<>();
      for (Diagnostic diagnostic : Texts.read(file).diagnostics()) {
        if (!stated.add(diagnostic.toString())) {
          twice.add(file.getFileName() + ": " + diagnostic);
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  @Test
  @DisplayName("of two cells of a row whose items run together, each is named by its column")
  void bothCellsOfARow() {
    List<String> stated =
        InspectionReports.parse(Texts.of("apa-2006/items-run-together")).diagnostics().stream()
            .map(Diagnostic::message)
            .filter(message -> message.contains("\"Enjoying and achieving\""))
            .toList();
    assertEquals(2, stated.size(), stated.toString());
    assertTrue(stated.get(0).contains("among the key strengths "), stated.get(0));
    assertTrue(stated.get(1).contains("among the key areas for improvement "), stated.get(1));
  }
}
