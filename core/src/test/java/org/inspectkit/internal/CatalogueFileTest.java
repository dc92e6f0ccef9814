package org.inspectkit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.scale.GradeScales;
import org.inspectkit.scale.Polarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is in a file is what comes out of it, and a slip in it is found. */
class CatalogueFileTest {

  private static final String FILE =
      """
      {"rows": [
        {"id": "w", "number": 3, "graded": true, "from": "2018-01-01", "runs": "no_numbers",
         "scale": "sif", "note": "one", "sources": ["a book", "a page"]},
        {"id": "x", "number": 4, "graded": false, "from": "2019-01-01", "runs": "no_numbers",
         "scale": "ciw"}]}
      """;

  record Rows(List<Row> rows) {}

  record Row(
      String id,
      int number,
      boolean graded,
      LocalDate from,
      Polarity runs,
      GradeScale scale,
      Optional<String> note,
      List<String> sources) {

    Row {
      if (number > 9) {
        throw new IllegalArgumentException(number + " is too much");
      }
      sources = List.copyOf(sources);
    }
  }

  @Test
  void aRowIsReadWhole() {
    Row row = read(FILE).get(0);
    assertEquals(
        new Row(
            "w",
            3,
            true,
            LocalDate.of(2018, 1, 1),
            Polarity.NO_NUMBERS,
            GradeScales.SIF,
            Optional.of("one"),
            List.of("a book", "a page")),
        row);
  }

  @Test
  void anOptionalAndAListMayBeLeftOut() {
    Row row = read(FILE).get(1);
    assertEquals(Optional.empty(), row.note());
    assertEquals(List.of(), row.sources());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          "number": 4,; ``; number: is missing
          "number": 4; "number": "4"; number: is not a whole number
          "number": 4; "number": 4.0; number: is not a whole number
          "number": 4; "number": 10; 10 is too much
          "number": 4; "number": 4, "odd": 1; odd: is unknown
          "graded": false; "graded": "false"; graded: is not true or false
          2019-01-01; soon; from: 'soon' is not a valid date
          no_numbers; up; runs: 'up' is none of higher_number_is_better,
          "scale": "ciw"; "scale": 1; scale: is not a text
          "scale": "ciw"; "scale": "cow"; scale: no grade scale cow
          "scale": "ciw"; "scale": "ciw", "sources": "a book"; sources: is not a list
          """)
  void aSlipIsNamedWithFileRowAndField(String right, String wrong, String message) {
    assertFlaw("f.json rows 2 x", right, wrong, message);
  }

  @Test
  void nothingIsNullOrBlank() {
    assertFlaw("f.json: ", "\"ciw\"", "null", "null or blank");
    assertFlaw("f.json: ", "\"ciw\"", "\"ciw\", \"sources\": [\" \"]", "null or blank");
    assertFlaw("f.json is not readable as JSON", "\"ciw\"", "", "");
  }

  @Test
  void whatAPlaceAddsIsNotWrittenInARow() {
    CatalogueFile file =
        CatalogueFile.named("f.json")
            .reference(GradeScale.class, GradeScales::of)
            .completedBy(
                root -> {
                  for (JsonNode row : root.path("rows")) {
                    CatalogueFile.give(row, "note", row.path("id"));
                    CatalogueFile.give(row, "sources", root.path("absent"));
                  }
                });
    List<Row> rows = file.read(FILE, Rows.class).rows();
    assertEquals(Optional.of("one"), rows.get(0).note());
    assertEquals(Optional.of("x"), rows.get(1).note());
  }

  @Test
  void idsAreUniqueAndEveryRowHasASource() {
    var twice =
        assertThrows(
            IllegalStateException.class,
            () -> CatalogueFile.byId(List.of("a", "a"), Function.identity()));
    assertTrue(twice.getMessage().contains("a occurs twice"), twice.getMessage());
    var bare =
        assertThrows(
            IllegalStateException.class,
            () -> CatalogueFile.byId(List.of("a"), Function.identity(), row -> List.of()));
    assertEquals("a: there is no source", bare.getMessage());
  }

  @Test
  void theFileMustBeThere() {
    CatalogueFile absent = CatalogueFile.named("no-such.json");
    var e = assertThrows(IllegalStateException.class, () -> absent.read(getClass(), Rows.class));
    assertTrue(e.getMessage().startsWith("no-such.json"), e.getMessage());
  }

  private static List<Row> read(String text) {
    return CatalogueFile.named("f.json")
        .reference(GradeScale.class, GradeScales::of)
        .read(text, Rows.class)
        .rows();
  }

  private static void assertFlaw(String place, String right, String wrong, String message) {
    int at = FILE.lastIndexOf(right);
    assertTrue(at >= 0, right);
    String flawed = FILE.substring(0, at) + wrong + FILE.substring(at + right.length());
    var e = assertThrows(IllegalStateException.class, () -> read(flawed));
    assertTrue(e.getMessage().startsWith(place), e.getMessage());
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }
}
