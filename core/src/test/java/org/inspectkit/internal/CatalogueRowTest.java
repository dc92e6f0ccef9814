package org.inspectkit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.inspectkit.scale.Polarity;
import org.junit.jupiter.api.Test;

class CatalogueRowTest {

  @Test
  void aRowIsReadWhole() throws Exception {
    String json =
        """
        {"id": "x", "number": 3, "graded": true, "from": "2018-01-01", "closeness": "no_numbers",
         "sources": ["a book"], "rows": [{"id": "y"}]}
        """;
    List<String> ids =
        read(
            json,
            row -> {
              assertEquals(Optional.of(3), row.optionalNumber("number"));
              assertEquals(2018, row.optionalDate("from").orElseThrow().getYear());
              assertEquals(
                  Optional.of(Polarity.NO_NUMBERS),
                  row.optionalConstant("closeness", Polarity.class));
              assertTrue(row.flag("graded"));
              assertEquals(List.of("a book"), row.sources());
              assertEquals(Optional.empty(), row.optionalText("absent"));
              assertEquals("x", row.text("id"));
              return row.rows("rows", inner -> inner.text("id"));
            });
    assertEquals(List.of("y"), ids);
  }

  @Test
  void flawsAreNamedWithFileRowAndField() {
    assertFlaw("{\"id\": \"x\"}", row -> row.text("id") + row.text("name"), "'name' is missing");
    assertFlaw("{\"id\": \"x\", \"odd\": 1}", row -> row.text("id"), "'odd' is unknown");
    assertFlaw("{\"id\": \"x\", \"n\": \"1\"}", row -> row.optionalNumber("n"), "'n' is not");
    assertFlaw(
        "{\"id\": \"x\", \"d\": \"soon\"}",
        row -> row.optionalDate("d"),
        "'d' is not a valid date");
    assertFlaw("{\"id\": \"x\", \"n\": null}", row -> row.optionalText("n"), "'n' is not");
    assertFlaw("{\"id\": \"x\", \"sources\": []}", CatalogueRow::sources, "no source");
    assertFlaw("{\"id\": \"x\", \"t\": [\" \"]}", row -> row.texts("t"), "not text");
    assertFlaw(
        "{\"id\": \"x\", \"p\": \"up\"}",
        row -> row.optionalConstant("p", Polarity.class),
        "cannot be up");
    assertFlaw(
        "{\"id\": \"x\"}",
        row -> {
          throw new IllegalArgumentException("no theme y");
        },
        "no theme y");
  }

  @Test
  void idsAreUniqueAndFilesMustBeThere() {
    var twice =
        assertThrows(
            IllegalStateException.class,
            () -> CatalogueFile.byId("f.json", List.of("a", "a"), Function.identity()));
    assertTrue(twice.getMessage().contains("f.json"), twice.getMessage());
    assertThrows(IllegalStateException.class, () -> CatalogueFile.open(getClass(), "no-such.json"));
  }

  private static <T> T read(String json, Function<CatalogueRow, T> reader) throws Exception {
    return new CatalogueRow("f.json", JsonMapper.builder().build().readTree(json)).read(reader);
  }

  private static void assertFlaw(String json, Function<CatalogueRow, ?> reader, String message) {
    var e = assertThrows(IllegalStateException.class, () -> read(json, reader));
    assertTrue(e.getMessage().contains(message), e.getMessage());
    assertTrue(e.getMessage().startsWith("f.json x: "), e.getMessage());
  }
}
