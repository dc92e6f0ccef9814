package org.inspectkit.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The headings of a framework of one's own. */
class OwnSectionsTest {

  private static final SectionRule ITEMS =
      SectionRule.ofItems(SectionRole.STRENGTH, "what works well");

  @Test
  @DisplayName("are of a list of items or of running text")
  void form() {
    assertEquals(Optional.of(ListForm.PLAIN), ITEMS.list());
    assertEquals(Optional.of(SectionRole.STRENGTH), ITEMS.role());
    assertEquals(Optional.empty(), SectionRule.ofText(SectionRole.CONTEXT, "the rock").list());
  }

  @Test
  @DisplayName("fit the whole of a heading")
  void fits() {
    assertTrue(ITEMS.fits("what works well"));
    assertFalse(ITEMS.fits("what works well here"));
  }

  @Test
  @DisplayName("are refused in capitals, and where there is none")
  void refused() {
    assertThrows(
        IllegalArgumentException.class, () -> SectionRule.ofText(SectionRole.CONTEXT, "The rock"));
    assertThrows(IllegalArgumentException.class, () -> SectionRule.ofItems(SectionRole.STRENGTH));
  }
}
