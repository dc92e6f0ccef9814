package org.inspectkit.parsers.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.inspectkit.framework.Framework;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The data on ungraded letters. */
class LetterFormTest {

  @Test
  @DisplayName("each framework has one form, and its editions judge no area")
  void ungraded() {
    List<Framework> frameworks = new LetterReader().frameworks();
    assertEquals(frameworks.size(), new HashSet<>(frameworks).size());
    for (Framework framework : frameworks) {
      assertTrue(framework.editions().stream().allMatch(edition -> edition.areas().isEmpty()));
    }
  }

  @Test
  @DisplayName("each heading opens the section that lists it, the usual one among them")
  void headings() {
    for (LetterForm form : LetterForm.ALL) {
      assertTrue(form.section(form.usual().toLowerCase(Locale.ROOT)).isPresent());
      for (LetterForm.Section section : form.sections()) {
        for (String heading : section.headings()) {
          assertEquals(section, form.section(heading).orElseThrow(), heading);
        }
        assertTrue(section.improvement().isPresent() != section.finding().isPresent());
      }
    }
  }
}
