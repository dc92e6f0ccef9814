package org.inspectkit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  @ParameterizedTest
  @CsvSource({
    "birmingham, 2018-04-01",
    "bradford, 2023-04-01",
    "doncaster, 2014-09-30 2022-09-01",
    "hammersmith-and-fulham, 2011-06-01 2018-04-01",
    "isle-of-wight, 2013-07-01 2024-02-01",
    "kensington-and-chelsea, 2011-06-01 2018-04-01",
    "kingston-upon-thames, 2014-04-01",
    "north-northamptonshire, 2021-04-01",
    "northamptonshire-county-council, 2020-11-01",
    "reading, 2018-12-01 2025-10-01",
    "richmond-upon-thames, 2014-04-01",
    "sandwell, 2018-04-01",
    "slough, 2015-10-01 2021-04-01",
    "sunderland, 2017-04-01",
    "torbay, 2018-04-01 2020-01-01",
    "west-northamptonshire, 2021-04-01",
    "westminster, 2011-06-01 2018-04-01",
    "windsor-and-maidenhead, 2017-08-01",
    "worcestershire, 2019-10-01 2024-10-01"
  })
  void whoDeliversTheServicesCameAndWent(String id, String days) {
    List<AuthorityChange> changes =
        authority(id).changes().stream()
            .filter(change -> change.kind() == ChangeKind.DELIVERY)
            .toList();
    assertEquals(
        days,
        changes.stream().map(change -> change.on().toString()).collect(Collectors.joining(" ")));
  }

  @Test
  void servicesThatCameBackAreNotSaidToBeDeliveredByTheTrustStill() {
    for (LocalAuthority any : LocalAuthorities.all()) {
      List<AuthorityChange> changes = any.changes();
      for (AuthorityChange change : changes.subList(0, Math.max(0, changes.size() - 1))) {
        assertFalse(change.what().contains("has delivered"), change::toString);
      }
    }
    assertFalse(authority("reading").notes().contains("has delivered"));
  }

  /** The notes may give the last day of the old provider; those of abolished councils give none. */
  @Test
  void notesGiveTheMonthsOfTheChanges() {
    DateTimeFormatter month = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    int checked = 0;
    for (LocalAuthority any : LocalAuthorities.all()) {
      for (AuthorityChange change : any.changes()) {
        if (change.kind() == ChangeKind.DELIVERY
            && !any.abolished()
            && change.unverified().isEmpty()) {
          checked++;
          assertTrue(
              Stream.of(change.on(), change.on().minusDays(1))
                  .anyMatch(day -> any.notes().contains(month.format(day))),
              () -> any.notes() + " / " + change);
        }
      }
    }
    assertTrue(checked > 20, "changes checked: " + checked);
  }

  @Test
  void whatIsAnnouncedIsNotInForce() {
    LocalAuthority surrey = authority("surrey");
    assertEquals(List.of("East Surrey", "West Surrey"), surrey.successors());
    assertFalse(surrey.abolished());
    assertTrue(surrey.existedOn(LocalDate.of(2027, 3, 31)));
    AuthorityChange change = surrey.changes().get(0);
    assertEquals(LocalDate.of(2027, 4, 1), change.on());
    assertEquals(ChangeKind.ANNOUNCED, change.kind());
    assertFalse(change.unverified().isEmpty());
  }

  @Test
  void aSourceCanBeFound() {
    for (LocalAuthority any : LocalAuthorities.all()) {
      Stream.concat(
              any.sources().stream(), any.changes().stream().flatMap(c -> c.sources().stream()))
          .forEach(source -> assertFalse(source.startsWith("a published"), any::id));
    }
  }

  @Test
  void whatIsNotKnownForCertainIsMarked() {
    assertEquals(
        List.of("the day in September 2022"), authority("doncaster").changes().get(1).unverified());
    assertEquals(List.of(), authority("bradford").changes().get(0).unverified());
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
