package org.inspectkit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.inspectkit.framework.Frameworks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AuthorityFamilyTest {

  private static AuthorityFamily familyOf(String id) {
    return AuthorityFamily.of(LocalAuthorities.find(id).orElseThrow());
  }

  @Test
  @DisplayName("a council that nobody took over from is a family of its own")
  void alone() {
    AuthorityFamily family = familyOf("luton");
    assertEquals("luton", family.id());
    assertEquals(List.of("luton"), family.members().stream().map(LocalAuthority::id).toList());
  }

  @Test
  @DisplayName("both councils that took over from one are in its family")
  void divided() {
    AuthorityFamily family = familyOf("west-northamptonshire");
    assertEquals("northamptonshire-county-council", family.id());
    assertEquals(
        List.of(
            "north-northamptonshire", "west-northamptonshire", "northamptonshire-county-council"),
        family.members().stream().map(LocalAuthority::id).toList());
  }

  @Test
  @DisplayName("every authority is in exactly one family, whichever member is asked for")
  void partition() {
    for (LocalAuthority authority : LocalAuthorities.all()) {
      AuthorityFamily family = AuthorityFamily.of(authority);
      for (LocalAuthority member : family.members()) {
        assertEquals(family, AuthorityFamily.of(member), member.id());
      }
    }
  }

  @Test
  @DisplayName("the id is that of a member")
  void idOfMember() {
    List<LocalAuthority> luton = familyOf("luton").members();
    assertThrows(IllegalArgumentException.class, () -> new AuthorityFamily("london", luton));
  }

  private static String keyOf(Optional<InspectedAuthority> authority) {
    Inspection inspection =
        Inspection.builder()
            .framework(Frameworks.ILACS)
            .edition(Frameworks.ILACS.editions().get(0))
            .documentKind(DocumentKind.REPORT)
            .authority(authority)
            .build();
    return AuthorityFamily.keyOf(inspection);
  }

  @Test
  @DisplayName("inspections are split by family, or by a name that is not in the register")
  void keys() {
    Optional<LocalAuthority> entry = LocalAuthorities.find("west-northamptonshire");
    assertEquals(
        "northamptonshire-county-council",
        keyOf(Optional.of(new InspectedAuthority("West Northamptonshire Council", entry))));
    for (String printed : List.of("Rockport Borough Council", "ROCKPORT  Borough Council")) {
      assertEquals(
          "\"rockport borough council\"",
          keyOf(Optional.of(new InspectedAuthority(printed, Optional.empty()))));
    }
    assertEquals("", keyOf(Optional.empty()));
  }
}
