package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which authority is meant by what somebody typed. */
class AuthorityFilterTest {

  @ParameterizedTest
  @CsvSource({
    "Nothumberland, Northumberland",
    "nothumberland, Northumberland",
    "Glostershire, Gloucestershire",
    "Lutn, Luton",
    "Hartlepol, Hartlepool",
    "Newcastel, Newcastle upon Tyne"
  })
  void aMisspeltNameIsLikeTheOneThatDiffersInTheFewestLetters(String typed, String meant) {
    AuthorityFilter filter = new AuthorityFilter(typed);
    assertFalse(filter.isKnown());
    assertEquals(List.of(meant), filter.alike());
  }

  @Test
  void namesThatDifferAsLittleAreAllGiven() {
    assertEquals(List.of("Luton", "Sutton"), new AuthorityFilter("Lutton").alike());
    assertEquals(
        List.of("Kingston upon Hull", "Kingston upon Thames"),
        new AuthorityFilter("kingston").alike());
    assertEquals(List.of(), new AuthorityFilter("Atlantis Island").alike());
  }

  @Test
  void aShortNameOrACodeIsKnown() {
    assertTrue(new AuthorityFilter("Newcastle").isKnown());
    assertTrue(new AuthorityFilter("e06000032").isKnown());
  }
}
