package org.inspectkit.grading;

import static org.inspectkit.scale.QualityBand.ABOVE_MINIMUM;
import static org.inspectkit.scale.QualityBand.BELOW_MINIMUM;
import static org.inspectkit.scale.QualityBand.MINIMUM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.inspectkit.scale.GradeScales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is in the file is what comes out of it, and a slip in it is found. */
class CrosswalkFileTest {

  private static final String FILE =
      """
      {"scales": [
        {"scale": "ciw", "edition": "some-edition", "correspondence": "broader",
         "rationale": "It is made up.", "sources": ["a source", "another"], "unverified": ["all of it"],
         "grades": [
           {"grade": "excellent", "band": "above_minimum"},
           {"grade": "good", "band": "above_minimum", "downTo": "minimum"},
           {"grade": "needs-improvement", "band": "minimum", "downTo": "below_minimum"},
           {"grade": "poor", "band": "below_minimum"}]},
        {"scale": "cqc", "correspondence": "none", "rationale": "Other things.",
         "sources": ["a page"], "unverified": []}],
       "transitions": [
        {"from": ["ciw"], "to": ["cqc", "sif"], "correspondence": "none", "remark": "unlike",
         "rationale": "They are unlike.", "sources": ["a page"], "unverified": ["whether"]}]}
      """;

  @Test
  void aRowIsReadWhole() {
    ScaleLink row = read(FILE).links().get(0);
    assertEquals(GradeScales.CIW, row.scale());
    assertEquals(Optional.of("some-edition"), row.edition());
    assertEquals(Correspondence.BROADER, row.correspondence());
    assertEquals(
        List.of(
            BandRange.of(ABOVE_MINIMUM),
            new BandRange(ABOVE_MINIMUM, MINIMUM),
            new BandRange(MINIMUM, BELOW_MINIMUM),
            BandRange.of(BELOW_MINIMUM)),
        row.links().stream().map(link -> link.bands().orElseThrow()).toList());
    Rationale rationale =
        new Rationale("It is made up.", List.of("a source", "another"), List.of("all of it"));
    assertEquals(rationale, row.rationale());
    assertTrue(row.links().stream().allMatch(link -> link.rationale().equals(rationale)));
  }

  @Test
  void aRowOfNothingIsReadToo() {
    ScaleLink row = read(FILE).link(GradeScales.CQC).orElseThrow();
    assertEquals(Correspondence.NONE, row.correspondence());
    assertEquals("Other things.", row.rationale().sentence());
    assertEquals("cqc: none", row.toString());
  }

  @Test
  void aStepIsReadWhole() {
    Crosswalk crosswalk = read(FILE);
    assertEquals("crosswalk of 2 rows and 1 transition", crosswalk.toString());
    ScaleTransition transition = crosswalk.transitions().get(0);
    assertEquals(List.of("ciw"), transition.from());
    assertEquals(List.of("cqc", "sif"), transition.to());
    assertEquals(Correspondence.NONE, transition.correspondence());
    assertEquals(
        new Rationale("They are unlike.", List.of("a page"), List.of("whether")),
        transition.rationale());
    assertEquals("[ciw] to [cqc, sif]: none, unlike", transition.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "'\"scale\": \"cqc\"', '\"scale\": \"cqc\", \"colour\": 1', colour",
    "'\"remark\": ', '\"tone\": 1, \"remark\": ', tone",
    "'\"remark\"', '\"remarks\"', 'remark: is missing'",
    "'{\"grade\": \"poor\"', '{\"shade\": 1, \"grade\": \"poor\"', shade",
    "'\"grade\": \"poor\"', '\"grade\": \"dire\"', ciw has no grade dire",
    "'\"sources\": [\"a page\"]', '\"sources\": \"a page\"', is not a list",
    "'\"rationale\": \"Other things.\"', '\"rationale\": 1', 'rationale'"
  })
  void aSlipIsNamed(String right, String wrong, String named) {
    String flawed = FILE.replace(right, wrong);
    assertTrue(!flawed.equals(FILE));
    IllegalStateException found = assertThrows(IllegalStateException.class, () -> read(flawed));
    assertTrue(found.getMessage().startsWith("crosswalk.json"), found::getMessage);
    assertTrue(found.getMessage().contains(named), found::getMessage);
  }

  @Test
  void theFileOfTheLibraryIsReadAnew() {
    Crosswalk again = CrosswalkFile.load();
    assertEquals(Crosswalk.standard().links(), again.links());
    assertEquals(Crosswalk.standard().transitions(), again.transitions());
    assertEquals(27, again.links().size());
    assertEquals(9, again.transitions().size());
  }

  private static Crosswalk read(String json) {
    return CrosswalkFile.read(json);
  }
}
