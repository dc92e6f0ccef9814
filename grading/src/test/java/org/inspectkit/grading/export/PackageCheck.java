package org.inspectkit.grading.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Reads a data package as a stranger would, from its descriptor alone, and lists all in which files
 * differ from it: fields, types, constraints, primary and foreign keys.
 */
final class PackageCheck {

  private final Path folder;
  private final List<String> flaws = new ArrayList<>();
  private final Map<String, List<NamedCsvRecord>> tables = new HashMap<>();

  private PackageCheck(Path folder) {
    this.folder = folder;
  }

  static List<String> flaws(Path folder) throws IOException {
    PackageCheck check = new PackageCheck(folder);
    JsonNode descriptor = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    for (JsonNode resource : descriptor.get("resources")) {
      check.read(resource);
    }
    for (JsonNode resource : descriptor.get("resources")) {
      check.keys(resource.get("name").asText(), resource.get("schema"));
    }
    return check.flaws;
  }

  private void read(JsonNode resource) throws IOException {
    String csv =
        Files.readString(folder.resolve(resource.get("path").asText()), StandardCharsets.UTF_8);
    if (csv.charAt(0) != '\uFEFF') {
      flaws.add(resource.get("name") + " has no byte order mark");
    }
    List<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(csv.substring(1)).stream().toList();
    tables.put(resource.get("name").asText(), rows);
    List<JsonNode> fields = list(resource.get("schema").get("fields"));
    for (NamedCsvRecord row : rows) {
      if (!row.getHeader().equals(fields.stream().map(f -> f.get("name").asText()).toList())) {
        flaws.add(resource.get("name") + " has other fields than its schema");
      }
      fields.forEach(field -> cell(resource.get("name").asText(), field, row));
    }
  }

  private void cell(String table, JsonNode field, NamedCsvRecord row) {
    String cell = row.getField(field.get("name").asText());
    JsonNode must = field.path("constraints");
    boolean right =
        cell.isEmpty()
            ? !must.path("required").asBoolean()
            : isOfType(field.get("type").asText(), cell)
                && (!must.has("pattern") || cell.matches(must.get("pattern").asText()))
                && (!must.has("enum") || texts(must.get("enum")).contains(cell))
                && (!must.has("minimum") || Integer.parseInt(cell) >= must.get("minimum").asInt());
    if (!right) {
      flaws.add(table + ": " + field.get("name").asText() + " is '" + cell + "'");
    }
  }

  private static boolean isOfType(String type, String cell) {
    try {
      return switch (type) {
        case "date" -> LocalDate.parse(cell).toString().equals(cell);
        case "integer" -> new BigInteger(cell).toString().equals(cell);
        case "boolean" -> Set.of("true", "false").contains(cell);
        default -> type.equals("string");
      };
    } catch (DateTimeParseException | NumberFormatException e) {
      return false;
    }
  }

  private void keys(String table, JsonNode schema) {
    for (String key : texts(schema.path("primaryKey"))) {
      Set<String> seen = new HashSet<>();
      tables.get(table).stream()
          .map(row -> row.getField(key))
          .filter(value -> value.isEmpty() || !seen.add(value))
          .forEach(value -> flaws.add(table + ": " + key + " is not a key: " + value));
    }
    for (JsonNode foreign : schema.path("foreignKeys")) {
      String key = foreign.get("fields").get(0).asText();
      JsonNode reference = foreign.get("reference");
      Set<String> known = new HashSet<>();
      tables
          .get(reference.get("resource").asText())
          .forEach(row -> known.add(row.getField(reference.get("fields").get(0).asText())));
      tables.get(table).stream()
          .map(row -> row.getField(key))
          .filter(value -> !known.contains(value))
          .forEach(value -> flaws.add(table + ": " + key + " refers to nothing: " + value));
    }
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static List<String> texts(JsonNode array) {
    return list(array).stream().map(JsonNode::asText).toList();
  }
}
