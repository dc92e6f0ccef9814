package org.inspectkit.grading;

import static org.inspectkit.scale.QualityBand.ABOVE_MINIMUM;
import static org.inspectkit.scale.QualityBand.BELOW_MINIMUM;
import static org.inspectkit.scale.QualityBand.MINIMUM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.inspectkit.scale.GradeScales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the file is what comes out of it, and a slip in it is found. */
class CrosswalkFileTest {

  private static final String FILE =
      """
      {"scales": [
        {"scale": "ciw", "edition": "some-edition", "correspondence": "broader",
         "ground": "It is made up.", "sources": ["a source", "another"], "unverified": ["all of it"],
         "grades": [
           {"grade": "excellent", "band": "above_minimum"},
           {"grade": "good", "band": "above_minimum", "downTo": "minimum"},
           {"grade": "needs-improvement", "band": "minimum", "downTo": "below_minimum"},
           {"grade": "poor", "band": "below_minimum"}]},
        {"scale": "cqc", "correspondence": "none", "ground": "Other things.",
         "sources": ["a page"], "unverified": []}],
       "steps": [
        {"from": ["ciw"], "to": ["cqc", "sif"], "correspondence": "none", "remark": "unlike",
         "ground": "They are unlike.", "sources": ["a page"], "unverified": ["whether"]}]}
      """;

  @Test
  void aRowIsReadWhole() throws IOException {
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
    Ground ground =
        new Ground("It is made up.", List.of("a source", "another"), List.of("all of it"));
    assertEquals(ground, row.ground());
    assertTrue(row.links().stream().allMatch(link -> link.ground().equals(ground)));
  }

  @Test
  void aRowOfNothingIsReadToo() throws IOException {
    ScaleLink row = read(FILE).link(GradeScales.CQC).orElseThrow();
    assertEquals(Correspondence.NONE, row.correspondence());
    assertEquals("Other things.", row.ground().sentence());
    assertEquals("cqc: none", row.toString());
  }

  @Test
  void aStepIsReadWhole() throws IOException {
    Crosswalk crosswalk = read(FILE);
    assertEquals("crosswalk of 2 rows and 1 steps", crosswalk.toString());
    ScaleStep step = crosswalk.steps().get(0);
    assertEquals(List.of("ciw"), step.from());
    assertEquals(List.of("cqc", "sif"), step.to());
    assertEquals(Correspondence.NONE, step.correspondence());
    assertEquals(
        new Ground("They are unlike.", List.of("a page"), List.of("whether")), step.ground());
    assertEquals("[ciw] to [cqc, sif]: none, unlike", step.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "'\"scale\": \"cqc\"', '\"scale\": \"cqc\", \"colour\": 1', colour",
    "'\"remark\": ', '\"tone\": 1, \"remark\": ', tone",
    "'\"remark\"', '\"remarks\"', remarks",
    "'{\"grade\": \"poor\"', '{\"shade\": 1, \"grade\": \"poor\"', shade",
    "'\"grade\": \"poor\"', '\"grade\": \"dire\"', ciw has no grade dire",
    "'\"sources\": [\"a page\"]', '\"sources\": \"a page\"', is no list",
    "'\"ground\": \"Other things.\"', '\"ground\": 1', 'ground'"
  })
  void aSlipIsNamed(String right, String wrong, String named) {
    String flawed = FILE.replace(right, wrong);
    assertTrue(!flawed.equals(FILE));
    IllegalStateException found = assertThrows(IllegalStateException.class, () -> read(flawed));
    assertTrue(found.getMessage().startsWith("crosswalk.json: "), found::getMessage);
    assertTrue(found.getMessage().contains(named), found::getMessage);
  }

  @Test
  void theFileOfTheLibraryIsReadAnew() {
    Crosswalk again = CrosswalkFile.load();
    assertEquals(Crosswalk.standard().links(), again.links());
    assertEquals(Crosswalk.standard().steps(), again.steps());
    assertEquals(25, again.links().size());
    assertEquals(6, again.steps().size());
  }

  private static Crosswalk read(String json) throws IOException {
    return CrosswalkFile.read(new ObjectMapper().readTree(json));
  }
}
