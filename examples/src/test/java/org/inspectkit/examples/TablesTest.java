package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.inspectkit.grading.export.TimelineTable;
import org.junit.jupiter.api.Test;

/** What is below the tables. */
class TablesTest {

  private static final String HINT = "\nNot every theme is shown: --all-themes shows all";

  @Test
  void theKeyIsPrintedOnceForAllAuthorities() {
    String out = Outcome.ofShow().out();
    assertTrue(out.contains("Barnet: 2") && out.contains("Northumberland: 4"), out);
    assertEquals(2, out.split("Published: the grade", -1).length, out);
    assertTrue(out.indexOf(TimelineTable.key()) > out.indexOf("Northumberland: 4"), out);
  }

  @Test
  void themesThatAreNotShownAreNamedAndSoIsTheOptionThatShowsThem() {
    for (String[] some : new String[][] {{}, {"--theme", "leadership,health"}}) {
      String out = Outcome.ofShow(some).out();
      assertEquals(3, out.split("\nNot shown here: ", -1).length, out);
      assertTrue(out.contains(HINT), out);
    }
    String all = Outcome.ofShow("--all-themes").out();
    assertFalse(all.contains("Not shown here") || all.contains(HINT), all);
  }

  @Test
  void whereNoThemeIsShownThereIsNothingToExplain() {
    String out = Outcome.ofShow("--theme", "youth-justice").out();
    assertFalse(out.contains("Published: the grade"), out);
    assertTrue(out.contains(HINT), out);
  }
}
