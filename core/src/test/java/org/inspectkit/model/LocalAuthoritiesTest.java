package org.inspectkit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAuthoritiesTest {

  private static final Map<String, String> TYPES =
      Map.of(
          "E06", "Unitary authority",
          "E08", "Metropolitan district",
          "E09", "London borough",
          "E10", "County");

  static List<LocalAuthority> authorities() {
    return LocalAuthorities.all();
  }

  @Test
  void thereAreOneHundredAndSixty() {
    List<LocalAuthority> all = LocalAuthorities.all();
    assertEquals(160, all.size());
    assertEquals(160, new HashSet<>(all).size());
    assertEquals(7, all.stream().filter(LocalAuthority::abolished).count());
    assertEquals(160, all.stream().map(LocalAuthority::gss).distinct().count());
    assertEquals(153, all.stream().flatMap(a -> a.urn().stream()).distinct().count());
  }

  @ParameterizedTest
  @MethodSource("authorities")
  void rowsAreSound(LocalAuthority authority) {
    assertTrue(authority.id().matches("[a-z]+(-[a-z]+)*"), authority.id());
    assertFalse(authority.sources().isEmpty(), authority.id());
    assertTrue(authority.region().isPresent(), authority.id());
    assertEquals(authority.formerGss().size(), authority.formerGssUntil().size(), authority.id());
    assertTrue(authority.gss().matches("E\\d{8}"), authority.id());
    assertTrue(authority.dfeCode().orElseThrow().matches("\\d{3}"), authority.id());
    assertEquals(authority.abolished(), authority.existsTo().isPresent());
    assertEquals(authority.abolished(), authority.urn().isEmpty());
    assertEquals(
        authority.abolished(),
        authority.successors().stream().anyMatch(id -> LocalAuthorities.find(id).isPresent()));
    assertEquals(
        authority.gss().equals("E09000001")
            ? "City corporation"
            : TYPES.get(authority.gss().substring(0, 3)),
        authority.type());
  }

  @Test
  void anAuthorityIsInOneOfTheEightRegionsOfTheInspectorate() {
    assertEquals(
        8, LocalAuthorities.all().stream().flatMap(a -> a.region().stream()).distinct().count());
    assertEquals(Optional.of("East of England"), of("luton").region());
  }

  @ParameterizedTest
  @CsvSource({
    "luton, 2012-04-16, E06000032",
    "barnsley, 2025-03-31, E08000016",
    "barnsley, 2025-04-01, E08000038",
    "northumberland, 2006-11-01, E10000022",
    "northumberland, 2012-04-16, E06000048",
    "northumberland, 2019-02-26, E06000057",
    "somerset, 2022-07-04, E10000027"
  })
  void theCodeOfADayIsTheOneThatWasInForce(String id, LocalDate day, String gss) {
    assertEquals(Optional.of(gss), of(id).gssOn(day));
  }

  @Test
  void whereTheDaysOfFormerCodesAreNotKnownNoCodeIsGuessed() {
    LocalAuthority known = of("barnsley");
    LocalAuthority unknown = LocalAuthority.builder().from(known).formerGssUntil(List.of()).build();
    assertEquals(Optional.empty(), unknown.gssOn(LocalDate.of(2020, 1, 1)));
  }

  private static LocalAuthority of(String id) {
    return LocalAuthorities.find(id).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("authorities")
  void everyCodeFindsItsAuthority(LocalAuthority authority) {
    assertEquals(Optional.of(authority), LocalAuthorities.find(authority.gss()));
    for (String code : authority.formerGss()) {
      assertEquals(Optional.of(authority), LocalAuthorities.find(code), code);
    }
  }

  @ParameterizedTest
  @MethodSource("authorities")
  void everyNameFindsItsAuthority(LocalAuthority authority) {
    assertEquals(Optional.of(authority), LocalAuthorities.find(authority.id()));
    assertEquals(Optional.of(authority), LocalAuthorities.find(authority.name()));
    LocalDate day = authority.existsTo().orElse(LocalDate.of(2026, 1, 1));
    assertEquals(Optional.of(authority), LocalAuthorities.recognise(authority.name(), day));
    for (String alias : authority.aliases()) {
      assertEquals(Optional.of(authority), LocalAuthorities.recognise(alias, day), alias);
    }
    for (String successor : authority.abolished() ? authority.successors() : List.<String>of()) {
      LocalAuthority next = LocalAuthorities.find(successor).orElseThrow();
      assertTrue(next.predecessors().contains(authority.id()), authority.id());
      assertEquals(next.existsFrom(), authority.existsTo().map(end -> end.plusDays(1)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Luton Borough Council; luton",
        "LUTON BOROUGH COUNCIL; luton",
        "Luton Borough; luton",
        "Royal Borough of Greenwich; greenwich",
        "The Royal Borough of Windsor and Maidenhead; windsor-and-maidenhead",
        "Royal Borough of Kingston upon Thames Council; kingston-upon-thames",
        "London Borough of Barnet; barnet",
        "City of York Council; york",
        "Kent County Council; kent",
        "the Council of the Isles of Scilly; isles-of-scilly",
        "Bristol City Council; bristol",
        "City of Bristol; bristol",
        "Bristol, City of; bristol",
        "Hull; kingston-upon-hull",
        "Kingston-upon-Hull City Council; kingston-upon-hull",
        "Durham County Council; durham",
        "County Durham; durham",
        "St Helens Council; st-helens",
        "St. Helens Metropolitan Borough Council; st-helens",
        "Hammersmith & Fulham; hammersmith-and-fulham",
        "Telford&Wrekin Council; telford-and-wrekin",
        "City of Bradford Metropolitan District Council; bradford",
        "Wakefield District Metropolitan Council; wakefield",
        "Calderdale Metropolitan Council; calderdale",
        "Metropolitan Borough of Solihull; solihull",
        "Borough of Redcar and Cleveland; redcar-and-cleveland",
        "Southend-on-Sea city council; southend-on-sea",
        "Southend on Sea; southend-on-sea",
        "Leicester City; leicester",
        "City of Westminster; westminster",
        "City of London Corporation; city-of-london",
        "Bedford; bedford-borough",
        "Bedford Borough Council; bedford-borough",
        "Central Bedfordshire Council; central-bedfordshire",
        "County of Herefordshire; herefordshire",
        "Bedfordshire County Council; bedfordshire-county-council",
        "Bedfordshire; bedfordshire-county-council",
        "Cumbria; cumbria-county-council",
        "Northamptonshire County Council; northamptonshire-county-council",
        "Bournemouth Borough Council; bournemouth-borough-council",
        "Poole; borough-of-poole",
        "Dorset County Council; dorset-county-council",
        "Dorset; dorset",
        "Dorset Council; dorset",
        "Newcastle; newcastle-upon-tyne",
        "Newcastle City Council; newcastle-upon-tyne",
        "Tameside metropolitan borough; tameside",
        "Tameside MBC; tameside",
        "Surrey Safeguarding Children Board; surrey",
        "Local Safeguarding Children Board for Surrey; surrey",
        "London Corporation; city-of-london",
        "The Corporation of London; city-of-london",
        "LB Camden; camden",
        "County Council of Surrey; surrey",
        "Southend Borough Council; southend-on-sea"
      })
  void namesOfAllKindsAreRecognised(String printed, String id) {
    assertEquals(id, LocalAuthorities.recognise(printed).orElseThrow().id());
  }

  @Test
  void blanksDoNotMatter() {
    assertEquals(
        "luton", LocalAuthorities.recognise("  Luton\u00a0 borough\ncouncil ").orElseThrow().id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Council",
        "The Council of the",
        "London",
        "Atlantis Borough Council",
        "Sussex",
        "Luton and Kent",
        "Greater Luton",
        "Bournemouth",
        "Bournemouth Council",
        "Kingston",
        "West Surrey",
        "East Surrey Council",
        "Newcastle-under-Lyme Borough Council",
        "Safeguarding Children Board",
        "Inspection date:",
        "Requires improvement to be good",
        "Good",
        "Children in Luton are safe.",
        "Kensington and Chelsea and Westminster Safeguarding Children Board"
      })
  void unknownAndAmbiguousNamesGiveNothing(String printed) {
    assertEquals(Optional.empty(), LocalAuthorities.recognise(printed));
  }

  @ParameterizedTest
  @CsvSource({
    "Bournemouth, 2018-07-16, bournemouth-borough-council",
    "Bournemouth, 2019-03-31, bournemouth-borough-council",
    "Bournemouth, 2019-04-01, bournemouth-christchurch-and-poole",
    "Bournemouth Council, 2021-12-06, bournemouth-christchurch-and-poole",
    "Dorset, 2016-02-01, dorset-county-council",
    "Dorset Council, 2021-09-27, dorset",
    "Dorset County Council, 2019-03-01, dorset-county-council",
    "Bedfordshire, 2008-12-01, bedfordshire-county-council",
    "Luton, 2006-11-01, luton"
  })
  void aDayDecidesBetweenTwo(String printed, LocalDate on, String id) {
    assertEquals(id, LocalAuthorities.recognise(printed, on).orElseThrow().id());
  }

  @Test
  void anAbolishedAuthorityIsNotTheOneThatWasInspected() {
    LocalDate day = LocalDate.of(2023, 5, 15);
    assertEquals(Optional.empty(), LocalAuthorities.recognise("Cumbria", day));
    assertEquals(Optional.empty(), LocalAuthorities.recognise("Dorset County Council", day));
    assertEquals(List.of(), LocalAuthorities.mentionedIn("Children in Cumbria", day));
  }

  @Test
  void namesInATextAreFoundInOrder() {
    assertMentions("Inspection of Luton local authority children\u2019s services", "luton");
    assertMentions("Luton Borough Council and Kent", "luton", "kent");
    assertMentions("LUTON'S SERVICES, then Luton again", "luton");
    assertMentions(
        "Area SEND inspection of Bath and North East Somerset", "bath-and-north-east-somerset");
    assertMentions("Central Bedfordshire", "central-bedfordshire");
    assertMentions("London Borough of Hammersmith & Fulham", "hammersmith-and-fulham");
    assertMentions("Children enjoy reading and bury their books");
    assertMentions("Inspection of Reading", "reading");
    assertMentions("Dorset County Council", "dorset-county-council");
    assertMentions("Bournemouth");
    assertMentions("Inspection of West Surrey");
    assertMentions("Newcastle-under-Lyme and Kent", "kent");
    assertMentions("Newcastle upon Tyne", "newcastle-upon-tyne");
    assertMentions("");
    assertEquals(
        "bournemouth-borough-council",
        LocalAuthorities.mentionedIn("Bournemouth", LocalDate.of(2018, 7, 16)).get(0).id());
  }

  @Test
  void marksOfWhatIsUnverifiedAreAllThere() {
    assertEquals(
        Set.of(
            "dorset-county-council",
            "bournemouth-borough-council",
            "northamptonshire-county-council",
            "cumbria-county-council"),
        LocalAuthorities.all().stream()
            .filter(a -> !a.unverified().isEmpty())
            .map(LocalAuthority::id)
            .collect(Collectors.toSet()));
  }

  @Test
  void anAuthorityReadsWell() {
    assertEquals("Luton", LocalAuthorities.find("luton").orElseThrow().toString());
    assertEquals(
        "Cumbria (to 2023-03-31)",
        LocalAuthorities.find("cumbria-county-council").orElseThrow().toString());
    assertEquals(Optional.empty(), LocalAuthorities.find("Hull"));
  }

  private static void assertMentions(String text, String... ids) {
    assertEquals(
        List.of(ids),
        LocalAuthorities.mentionedIn(text).stream().map(LocalAuthority::id).toList(),
        text);
  }

  @Test
  void predecessorsAreThoseOfTheRegisterAndNeverTheAuthorityItself() {
    LocalAuthority central = LocalAuthorities.find("central-bedfordshire").orElseThrow();
    assertEquals(
        List.of("bedfordshire-county-council"),
        LocalAuthorities.predecessorsOf(central).stream().map(LocalAuthority::id).toList());
    for (LocalAuthority any : LocalAuthorities.all()) {
      List<LocalAuthority> before = LocalAuthorities.predecessorsOf(any);
      assertFalse(before.contains(any), any::toString);
      assertTrue(before.stream().allMatch(p -> p.abolished()), any::toString);
    }
  }
}
