package org.inspectkit.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.inspectkit.scale.GradeScales;
import org.junit.jupiter.api.Test;

/** A framework that is not in the catalogue can be made with the same types. */
class OwnFrameworkTest {

  private static final JudgementArea AREA =
      JudgementArea.builder().id("practice").name("Practice").scale(GradeScales.CIW).build();

  @Test
  void aFrameworkOfOnesOwn() {
    Framework own = framework("own", edition("own-2027", "own", AREA));
    assertEquals("own-2027", own.edition("own-2027").orElseThrow().id());
    assertTrue(own.graded());
    assertEquals(Optional.empty(), own.legalBasis());
  }

  @Test
  void editionsMustBelongToIt() {
    Edition edition = edition("own-2027", "other", AREA);
    assertThrows(IllegalArgumentException.class, () -> framework("own", edition));
    assertThrows(IllegalArgumentException.class, () -> framework("own"));
    Edition mine = edition("own-2027", "own");
    assertThrows(IllegalArgumentException.class, () -> framework("own", mine, mine));
    assertThrows(IllegalArgumentException.class, () -> edition("own-2027", "own", AREA, AREA));
  }

  @Test
  void anAreaWithoutAScaleIsOnThatOfItsEdition() {
    JudgementArea unscaled = JudgementArea.builder().id("quays").name("Quays").build();
    JudgementArea own =
        JudgementArea.builder().id("own").name("Own").scale(GradeScales.ILACS).build();
    Edition edition = edition("own-2027", "own", unscaled, own);
    assertEquals(Optional.of(GradeScales.CIW), edition.area("quays").orElseThrow().scale());
    assertEquals(Optional.of(GradeScales.ILACS), edition.area("own").orElseThrow().scale());
    assertEquals("quays", edition.areasPrintedAs("Quays").get(0).id());
    Edition ungraded =
        Edition.builder().id("x").frameworkId("x").name("x").addAreas(unscaled).build();
    assertEquals(List.of(unscaled), ungraded.areas());
  }

  @Test
  void whatIsMissingIsNamed() {
    var e = assertThrows(IllegalStateException.class, () -> Edition.builder().id("x").build());
    assertTrue(e.getMessage().contains("frameworkId"), e.getMessage());
  }

  private static Edition edition(String id, String framework, JudgementArea... areas) {
    return Edition.builder()
        .id(id)
        .frameworkId(framework)
        .name(id)
        .scale(GradeScales.CIW)
        .areas(List.of(areas))
        .build();
  }

  private static Framework framework(String id, Edition... editions) {
    return Framework.builder()
        .id(id)
        .name(id)
        .years("2027")
        .documentForm("report")
        .editions(List.of(editions))
        .build();
  }
}
