package org.inspectkit.grading.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.junit.jupiter.api.Test;

/** Frameworks by short names. */
class FrameworkNamesTest {

  @Test
  void aShortNameStaysAndALongOneGivesWayToItsId() {
    Framework slac = Frameworks.of("slac");
    assertEquals("SLAC", FrameworkNames.brief(slac));
    assertEquals("APA 2006", FrameworkNames.brief(Frameworks.of("apa-2006")));
    for (Framework framework : Frameworks.all()) {
      boolean isShort = framework.name().length() <= 24;
      assertEquals(
          isShort, FrameworkNames.brief(framework).equals(framework.name()), framework.name());
    }
  }
}
