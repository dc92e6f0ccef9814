package org.inspectkit.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.inspectkit.diagnostic.DiagnosticCode;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.json.InspectionJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The pages of the diagnostics and of the JSON are made of the data. Where the data moved, copy the
 * page from {@code target/pages}.
 */
class GeneratedPagesTest {

  private static final Path FOLDER = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  @Test
  @DisplayName("DIAGNOSTICS.md lists every code, in the order of the catalogue")
  void diagnostics() throws IOException {
    String rows =
        DiagnosticCodes.all().stream()
            .map(GeneratedPagesTest::row)
            .collect(Collectors.joining("\n"));
    check(
        "DIAGNOSTICS.md",
        """
        # Diagnostics

        What could not be read, or is not certain, is a diagnostic. `ERROR`: a report or a fact was not read. `WARNING`: look at the report before you rely on the fact. `INFO`: nothing is missing as far as is known. Words in braces are filled in.

        | code | severity | message | what to do |
        |---|---|---|---|
        %s
        """
            .formatted(rows));
  }

  private static String row(DiagnosticCode code) {
    return row("`" + code.id() + "`", "`" + code.severity() + "`", code.template(), code.advice());
  }

  @Test
  @DisplayName("SCHEMA.md lists every field of the JSON")
  void schema() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(InspectionJson.schema());
    StringBuilder page =
        new StringBuilder(
            """
            # The JSON of an inspection

            What `InspectionJson` writes and reads, from the [JSON Schema](src/main/resources/org/inspectkit/json/inspectkit.schema.json), which says more: patterns, limits, and which fields go together. %s A field in bold is always there.
            """
                .formatted(schema.path("description").asText()));
    schema.path("$defs").properties().forEach(e -> add(page, e.getKey(), e.getValue()));
    check("SCHEMA.md", page.toString());
  }

  private static void add(StringBuilder page, String name, JsonNode type) {
    page.append("\n## ").append(name).append("\n\n").append(type.path("description").asText());
    page.append("\n");
    if (type.has("properties")) {
      page.append("\n| field | type | what it is |\n|---|---|---|\n");
      String required = type.path("required").toString();
      type.path("properties")
          .properties()
          .forEach(
              field -> {
                String quoted = '"' + field.getKey() + '"';
                String shown =
                    required.contains(quoted) ? "**" + field.getKey() + "**" : field.getKey();
                JsonNode is = field.getValue();
                page.append(row(shown, type(is), is.path("description").asText())).append("\n");
              });
    }
  }

  private static String type(JsonNode field) {
    if (field.has("$ref")) {
      String to = field.path("$ref").asText().replaceFirst(".*/", "");
      return "[" + to + "](#" + to.toLowerCase(Locale.ROOT) + ")";
    }
    if (field.has("enum")) {
      return StreamSupport.stream(field.path("enum").spliterator(), false)
          .map(value -> "`" + value.asText() + "`")
          .collect(Collectors.joining(", "));
    }
    if (field.has("const")) {
      return "`" + field.path("const").asText() + "`";
    }
    return field.has("items")
        ? "list of " + type(field.path("items"))
        : field.path("type").asText();
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("|");
    for (String cell : cells) {
      row.append(' ').append(cell.replace("|", "\\|")).append(" |");
    }
    return row.toString();
  }

  private static void check(String name, String made) throws IOException {
    Path written = FOLDER.resolve("target/pages").resolve(name);
    Files.createDirectories(written.getParent());
    Files.writeString(written, made);
    assertEquals(made, Files.readString(FOLDER.resolve(name)), name);
  }
}
