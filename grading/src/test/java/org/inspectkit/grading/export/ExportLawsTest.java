package org.inspectkit.grading.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.internal.PlainText;
import org.inspectkit.grading.internal.TextResource;
import org.inspectkit.grading.timeline.Histories;
import org.inspectkit.grading.timeline.Hostile;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.grading.timeline.Reports;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthorities;
import org.inspectkit.model.LocalAuthority;

/** What holds of rows that are written and read back, whatever documents say. */
class ExportLawsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Provide
  Arbitrary<String> hostile() {
    return Hostile.texts();
  }

  private static Table<JudgementRow> table(String text) {
    List<Inspection> all = new ArrayList<>(Reports.luton());
    all.add(Hostile.inspection(text));
    return Judgements.of(InspectionTimeline.of(all, GradeReconciler.standard()));
  }

  private static List<Map<String, Object>> values(Table<JudgementRow> table) {
    return table.values();
  }

  @Property
  void csvReadBackIsWhatWasWritten(@ForAll("hostile") String text) throws IOException {
    Table<JudgementRow> table = table(text);
    assertEquals(
        values(table), Judgements.readCsv(new StringReader(JudgementTableTest.csv(table))));
  }

  @Property
  void jsonLinesReadBackAreWhatWasWritten(@ForAll("hostile") String text) throws IOException {
    Table<JudgementRow> table = table(text);
    StringWriter out = new StringWriter();
    table.writeJsonLines(out);
    List<Map<String, Object>> read = new ArrayList<>();
    for (String line : List.of(out.toString().split("\n"))) {
      Map<String, Object> values = JSON.convertValue(JSON.readTree(line), new MapType());
      read.add(values);
    }
    List<Map<String, Object>> written = new ArrayList<>();
    for (Map<String, Object> row : values(table)) {
      Map<String, Object> values = new LinkedHashMap<>(row);
      values.replaceAll((column, value) -> value instanceof LocalDate ? value.toString() : value);
      written.add(values);
    }
    assertEquals(written, read);
  }

  @Property
  void whateverWasInspectedReadBackIsWhatWasWritten(@ForAll("histories") List<Inspection> history)
      throws IOException {
    Table<JudgementRow> table = table(history);
    assertEquals(
        values(table), Judgements.readCsv(new StringReader(JudgementTableTest.csv(table))));
  }

  @Property
  void eachJudgementIsOneRowAndEachInspectionWithoutAnyTooAndWhatIsTold(
      @ForAll("histories") List<Inspection> history) {
    List<Inspection> shown =
        timeline(history).authorities().stream()
            .flatMap(a -> timeline(history).of(a).inspections().stream())
            .toList();
    int judgements = shown.stream().mapToInt(i -> Math.max(1, i.judgements().size())).sum();
    assertEquals(judgements, table(history).rows().size());
    Inspection telling = Reports.kentWithSecondHand();
    List<Inspection> more = new ArrayList<>(history);
    more.add(telling);
    assertEquals(judgements + 2, table(more).rows().size());
  }

  @Property
  void anotherCodeOfTheAuthorityChangesNothingElse(@ForAll("histories") List<Inspection> history) {
    LocalAuthority luton = LocalAuthorities.find("luton").orElseThrow();
    LocalAuthority recoded =
        LocalAuthority.builder().from(luton).id("renamed").gss("E99000001").build();
    assertEquals(withoutCodes(history, luton), withoutCodes(history, recoded));
  }

  private static List<Map<String, Object>> withoutCodes(
      List<Inspection> history, LocalAuthority authority) {
    List<Inspection> own = history.stream().map(i -> Histories.of(i, authority)).toList();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Map<String, Object> row : values(table(own))) {
      Map<String, Object> rest = new LinkedHashMap<>(row);
      assertEquals(authority.id(), rest.remove("authority_id"));
      assertEquals(authority.gss(), rest.remove("authority_gss"));
      rest.remove("authority_gss_then");
      assertTrue(rest.remove("inspection_id").toString().startsWith(authority.id() + "/"));
      rows.add(rest);
    }
    return rows;
  }

  @Provide
  Arbitrary<List<Inspection>> histories() {
    return Histories.any();
  }

  private static InspectionTimeline timeline(List<Inspection> history) {
    return InspectionTimeline.of(history, GradeReconciler.standard());
  }

  private static Table<JudgementRow> table(List<Inspection> history) {
    return Judgements.of(timeline(history));
  }

  private static final class MapType
      extends com.fasterxml.jackson.core.type.TypeReference<Map<String, Object>> {}

  @Property
  void whatIsWrittenShows(@ForAll("hostile") String text) throws IOException {
    Table<JudgementRow> table = table(text);
    StringWriter lines = new StringWriter();
    table.writeJsonLines(lines);
    InspectionTimeline timeline = timeline(List.of(Hostile.inspection(text)));
    LocalAuthority luton = LocalAuthorities.find("luton").orElseThrow();
    String printed = TimelineTable.of(timeline.of(luton)).print();
    String written = JudgementTableTest.csv(table) + lines + printed;
    assertEquals(PlainText.of(written), written);
  }

  @Property
  void noCellIsRunByASpreadsheet(@ForAll("hostile") String text) {
    for (NamedCsvRecord line : parsed(JudgementTableTest.csv(table(text)))) {
      for (String cell : line.getFields()) {
        String seen = cell.stripLeading().replace("\u00a0", "");
        assertTrue(
            cell.isEmpty() || "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(cell.charAt(0)) < 0,
            cell);
        assertTrue(seen.isEmpty() || "=+-@".indexOf(seen.charAt(0)) < 0, cell);
      }
    }
  }

  @Property
  void theGuardIsTakenAwayAgain(@ForAll("hostile") String text) {
    String guarded = SpreadsheetGuard.guarded(text);
    assertEquals(text, SpreadsheetGuard.unguarded(guarded));
    assertEquals(text.replace("'", ""), guarded.replace("'", ""));
  }

  @Property
  void anyTextIsGuardedSoThatItCanBeReadBack(@ForAll String text) {
    assertEquals(text, SpreadsheetGuard.unguarded(SpreadsheetGuard.guarded(text)));
  }

  @Example
  void harmlessTextIsLeftAlone() {
    for (String text : List.of("", "Good", "3", "2006-11-01", "a=b", "'quoted'", "a; b", "x\ny")) {
      assertEquals(text, SpreadsheetGuard.guarded(text));
    }
    for (String text : List.of("=1", "+44", "-", "@x", "\tx", "\rx", "'=1", "  =1")) {
      assertEquals("'" + text, SpreadsheetGuard.guarded(text));
    }
  }

  @Example
  void whatStandsBehindASemicolonOrALineEndIsGuardedToo() {
    assertEquals("good;'=cmd", SpreadsheetGuard.guarded("good;=cmd"));
    assertEquals("'=1;' +2", SpreadsheetGuard.guarded("=1; +2"));
    assertEquals("x\n'=y", SpreadsheetGuard.guarded("x\n=y"));
    assertEquals("'\n'=1", SpreadsheetGuard.guarded("\n=1"));
  }

  @Property
  void noCellIsRunWhereSemicolonsPartCells(@ForAll("hostile") String text) {
    for (String cell : JudgementTableTest.csv(table(text + ";=cmd")).split("[;\n\r\t]", -1)) {
      String seen = cell.replace("\u00a0", " ").stripLeading();
      assertTrue(seen.isEmpty() || "=+-@".indexOf(seen.charAt(0)) < 0, cell);
    }
  }

  @Example
  void everyFieldIsQuoted() {
    String row = JudgementTableTest.csv(table("a")).lines().findFirst().orElseThrow();
    assertTrue(row.startsWith("\"") && row.endsWith("\""), row);
    assertEquals(Judgements.columns().size(), row.split("\",\"", -1).length);
  }

  @Property
  void theCsvIsWhatItsDictionarySays(@ForAll("hostile") String text) throws IOException {
    List<JsonNode> fields = fields();
    for (NamedCsvRecord line : parsed(JudgementTableTest.csv(table(text)))) {
      assertEquals(fields.stream().map(f -> f.get("name").asText()).toList(), line.getHeader());
      for (JsonNode field : fields) {
        check(field, line.getField(field.get("name").asText()));
      }
    }
  }

  private static void check(JsonNode field, String cell) {
    JsonNode constraints = field.path("constraints");
    String stated = field.get("name") + ": " + cell;
    if (cell.isEmpty()) {
      assertFalse(constraints.path("required").asBoolean(), stated);
      return;
    }
    switch (field.get("type").asText()) {
      case "integer" ->
          assertTrue(Integer.parseInt(cell) >= constraints.path("minimum").asInt(), stated);
      case "boolean" -> assertTrue(Set.of("true", "false").contains(cell), stated);
      case "date" -> assertEquals(cell, LocalDate.parse(cell).toString());
      default -> assertEquals("string", field.get("type").asText());
    }
    if (constraints.has("enum")) {
      assertTrue(
          StreamSupport.stream(constraints.get("enum").spliterator(), false)
              .anyMatch(code -> code.asText().equals(cell)),
          stated);
    }
    if (constraints.has("pattern")) {
      assertTrue(cell.matches(constraints.get("pattern").asText()), stated);
    }
  }

  @Example
  void theDictionaryDescribesEachColumnOnceAndNothingElse() throws IOException {
    List<String> names = fields().stream().map(f -> f.get("name").asText()).toList();
    assertEquals(Judgements.columns(), names);
    fields().forEach(field -> assertTrue(field.get("description").asText().length() > 10));
    Properties described = new Properties();
    described.load(new StringReader(TextResource.read(Column.class, "columns.properties")));
    Set<String> all =
        InspectionTables.of(List.of()).all().stream()
            .flatMap(table -> table.columns().stream())
            .collect(Collectors.toSet());
    assertEquals(all, described.stringPropertyNames());
  }

  private static List<JsonNode> fields() throws IOException {
    List<JsonNode> fields = new ArrayList<>();
    JSON.readTree(Judgements.schema()).get("fields").forEach(fields::add);
    return fields;
  }

  private static List<NamedCsvRecord> parsed(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }
}
