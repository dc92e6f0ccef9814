package org.inspectkit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CountedTest {

  @Test
  void oneIsSingularAndAllElseIsPlural() {
    assertEquals("0 inspections", Counted.of(0, "inspection"));
    assertEquals("1 inspection", Counted.of(1, "inspection"));
    assertEquals("2 inspections", Counted.of(2, "inspection"));
    assertEquals("1 authority", Counted.of(1, "authority"));
    assertEquals("2 authorities", Counted.of(2, "authority"));
    assertEquals("2 days", Counted.of(2, "day"));
  }

  @Test
  void thePluralIsThatOfTheFirstWordBeforeOfAndFor() {
    assertEquals("areas for improvement", Counted.several("area for improvement"));
    assertEquals("lines of furniture", Counted.several("line of furniture"));
    assertEquals("priority actions", Counted.several("priority action"));
  }
}
