package org.inspectkit.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.inspectkit.scale.GradeScales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By which acts inspections were made, and by whom. */
class LegalBasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          csci-stars | Health and Social Care (Community Health and Standards) Act 2003, section 79, for the ratings of CSCI
          cpa | Local Government Act 2003, section 99, for the rounds after that of December 2002
          apa-2007 | Education and Inspections Act 2006, section 138
          annual-rating | Education and Inspections Act 2006, section 138, repealed in July 2012
          area-send | Children Act 2004, section 20(1)(a)
          cqc-la | Health and Care Act 2022, section 163; Health and Social Care Act 2008, section 46A
          """)
  void legalBasesAreThoseOfTheActs(String id, String legalBasis) {
    assertEquals(Optional.of(legalBasis), Frameworks.of(id).legalBasis());
  }

  /** No source gives it, and the letter of 2006 that was read names none. */
  @ParameterizedTest
  @ValueSource(strings = {"apa-2005", "apa-2006"})
  void aLegalBasisThatNoSourceGivesIsLeftOutAndSaidToBeOpen(String id) {
    assertEquals(Optional.empty(), Frameworks.of(id).legalBasis());
    assertTrue(Frameworks.of(id).unverified().contains("legal basis (not known from a source)"));
  }

  @Test
  void probationInspectsWithTheOthersToThisDay() {
    assertTrue(Frameworks.JTAI.inspectorates().contains("HMI Probation"));
    assertTrue(GradeScales.JTAI_CATEGORIES.inspectorate().endsWith("HMI Probation"));
  }
}
