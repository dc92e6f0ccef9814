package org.inspectkit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Councils that became others, and services that went to trusts and came back. */
class AuthorityChangesTest {

  private static final LocalDate DAY = LocalDate.of(2009, 4, 1);

  @ParameterizedTest
  @CsvSource({
    "cornwall, 2009-04-01",
    "durham, 2009-04-01",
    "northumberland, 2009-04-01",
    "shropshire, 2009-04-01",
    "wiltshire, 2009-04-01",
    "buckinghamshire, 2020-04-01",
    "north-yorkshire, 2023-04-01",
    "somerset, 2023-04-01"
  })
  void countiesThatBecameUnitaryKeepTheirPlaceAndSaySo(String id, LocalDate day) {
    AuthorityChange change = authority(id).changes().get(0);
    assertEquals(day, change.on());
    assertEquals(ChangeKind.REORGANISED, change.kind());
  }

  @ParameterizedTest
  @CsvSource({
    "bedford-borough, bedfordshire-county-council, 2009-04-01",
    "central-bedfordshire, bedfordshire-county-council, 2009-04-01",
    "cheshire-east, cheshire-county-council, 2009-04-01",
    "cheshire-west-and-chester, cheshire-county-council, 2009-04-01",
    "dorset, dorset-county-council, 2019-04-01",
    "bournemouth-christchurch-and-poole, borough-of-poole, 2019-04-01",
    "north-northamptonshire, northamptonshire-county-council, 2021-04-01",
    "west-northamptonshire, northamptonshire-county-council, 2021-04-01",
    "cumberland, cumbria-county-council, 2023-04-01",
    "westmorland-and-furness, cumbria-county-council, 2023-04-01"
  })
  void councilsThatTookOverBeginTheDayAfterTheOthersEnd(String id, String before, LocalDate day) {
    assertEquals(day, authority(id).existsFrom().orElseThrow());
    assertEquals(day.minusDays(1), authority(before).existsTo().orElseThrow());
    assertTrue(authority(id).predecessors().contains(before));
    assertTrue(authority(before).successors().contains(id));
  }

  @Test
  void doncastersTrustCameAndWent() {
    List<AuthorityChange> changes = authority("doncaster").changes();
    assertEquals(
        List.of(LocalDate.of(2014, 10, 1), LocalDate.of(2022, 9, 1)),
        changes.stream().map(AuthorityChange::on).toList());
    assertTrue(changes.stream().allMatch(c -> c.kind() == ChangeKind.DELIVERY));
  }

  @Test
  void whatIsFromMemoryIsMarked() {
    AuthorityChange bradford = authority("bradford").changes().get(0);
    assertEquals(
        List.of("that the trust began in April 2023 (memory, unverified)"), bradford.unverified());
    assertTrue(bradford.toString().startsWith("2023-04-01: Bradford Children and Families Trust"));
  }

  @Test
  void aChangeLiesBetweenTheDayBeforeAndItsOwnDay() {
    AuthorityChange change =
        new AuthorityChange(DAY, ChangeKind.REORGANISED, "unitary", List.of(), List.of("a source"));
    assertTrue(change.liesBetween(DAY.minusDays(1), DAY));
    assertFalse(change.liesBetween(DAY, DAY.plusDays(1)));
    assertFalse(change.liesBetween(DAY.minusDays(2), DAY.minusDays(1)));
  }

  @Test
  void aChangeIsToldInWordsAndHasASource() {
    for (List<String> sources : List.of(List.<String>of(), List.of("a source"))) {
      assertThrows(
          IllegalArgumentException.class,
          () ->
              new AuthorityChange(
                  DAY,
                  ChangeKind.DELIVERY,
                  sources.isEmpty() ? "a trust" : " ",
                  List.of(),
                  sources));
    }
  }

  private static LocalAuthority authority(String id) {
    return LocalAuthorities.find(id).orElseThrow();
  }
}
