package org.inspectkit.grading.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The page of the columns is made of the schemas of the tables. Where they moved, copy it from
 * {@code target/pages}.
 */
class ColumnsPageTest {

  private static final Path FOLDER = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  @Test
  @DisplayName("COLUMNS.md lists every column of every table")
  void columns() throws IOException {
    StringBuilder page =
        new StringBuilder(
            """
            # The columns of the tables

            `InspectionTables` writes these tables as CSV and as JSON Lines; `datapackage.json` says the same for programs. A cell is empty, and a field of JSON is left out, where nothing is known. No name is a reserved word of SQL.
            """);
    InspectionTimeline none = InspectionTimeline.of(List.of(), GradeReconciler.standard());
    for (Table<?> table : InspectionTables.of(none).all()) {
      page.append("\n## ").append(table.name());
      page.append("\n\n| column | type | what it contains |\n|---|---|---|\n");
      for (JsonNode field : new ObjectMapper().readTree(table.schema()).path("fields")) {
        page.append(
            "| `%s` | %s | %s |\n"
                .formatted(text(field, "name"), text(field, "type"), text(field, "description")));
      }
    }
    check(page.toString());
  }

  private static String text(JsonNode field, String name) {
    return field.path(name).asText().replace("|", "\\|");
  }

  private static void check(String made) throws IOException {
    Path written = FOLDER.resolve("target/pages/COLUMNS.md");
    Files.createDirectories(written.getParent());
    Files.writeString(written, made);
    assertEquals(made, Files.readString(FOLDER.resolve("COLUMNS.md")));
  }
}
