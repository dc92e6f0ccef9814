package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.Inspector;
import org.inspectkit.model.LocalAuthority;
import org.inspectkit.model.PriorInspection;
import org.inspectkit.model.Signatory;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.source.SourceSpan;
import org.inspectkit.source.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every value that is known of the five source reports comes out, and nothing is made up. */
class SourceReportsTest {

  private static final String LUTON_2006 = "003_8d7167bbb74b7f7a.txt";
  private static final String LUTON_2010 = "001_f5003b317f4dd5ef.txt";
  private static final String LUTON_2012 = "000_14547dd0d1bac84e.txt";
  private static final String BEDFORDSHIRE_2012 = "004_18dbb9304245f449.txt";
  private static final String LUTON_2019 = "002_aca5a941ef824472.txt";

  private static JsonNode expected;
  private static final Map<String, ParsedReport> REPORTS = new TreeMap<>();

  @BeforeAll
  static void readThem() throws IOException {
    Path folder = RealReports.folder("seeds").orElse(null);
    assumeTrue(
        folder != null,
        "no real reports: name their folder with -Dinspectkit.reports=FOLDER to test on them");
    expected = new ObjectMapper().readTree(folder.resolve("expected.json").toFile());
    for (Map.Entry<String, JsonNode> entry : expected.properties()) {
      REPORTS.put(entry.getKey(), InspectionReports.parse(folder.resolve(entry.getKey())));
    }
    RealReports.note(REPORTS.size());
  }

  private static Inspection inspection(String file) {
    return REPORTS.get(file).orElseThrow();
  }

  @Test
  @DisplayName("framework, authority, form, dates, people and law are as labelled")
  void factsOfEach() {
    assertEquals(5, REPORTS.size());
    for (Map.Entry<String, JsonNode> entry : expected.properties()) {
      Inspection i = inspection(entry.getKey());
      Map<String, String> actual = facts(i);
      for (Map.Entry<String, String> fact : actual.entrySet()) {
        JsonNode label = entry.getValue().get(fact.getKey());
        if (label != null) {
          String wanted = label.isArray() ? strings(label).toString() : label.asText();
          assertEquals(wanted, fact.getValue(), entry.getKey() + " " + fact.getKey());
        }
      }
    }
  }

  private static Map<String, String> facts(Inspection i) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("framework", i.framework().id());
    facts.put(
        "authority",
        i.authority().flatMap(InspectedAuthority::entry).map(LocalAuthority::name).orElse(""));
    facts.put("document", i.documentKind().name().toLowerCase(Locale.ROOT));
    facts.put("inspection_start", i.start().map(Object::toString).orElse(""));
    facts.put("inspection_end", i.end().map(Object::toString).orElse(""));
    facts.put("published", i.published().map(Object::toString).orElse(""));
    facts.put("letter_date", i.letterDate().map(Object::toString).orElse(""));
    facts.put("lead_inspector", i.leadInspector().map(Inspector::name).orElse(""));
    facts.put("legal_basis", i.legalBasis().orElse(""));
    facts.put("topic", i.topic().orElse(""));
    facts.put("inspectors", i.inspectors().stream().map(Inspector::name).toList().toString());
    facts.put("inspectorates", i.inspectorates().toString());
    facts.put("signatories", i.signatories().stream().map(Signatory::name).toList().toString());
    return facts;
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(element -> strings.add(element.asText()));
    return strings;
  }

  @Test
  @DisplayName("every judgement is as labelled, by word or by number, and none is made up")
  void judgements() {
    for (Map.Entry<String, JsonNode> entry : expected.properties()) {
      Inspection i = inspection(entry.getKey());
      Map<String, String> wanted = new TreeMap<>();
      for (String key : List.of("judgements", "narrative_judgements")) {
        entry
            .getValue()
            .path(key)
            .properties()
            .forEach(j -> wanted.put(j.getKey(), gradeId(i, j.getValue())));
      }
      Map<String, String> actual = new TreeMap<>();
      i.judgements()
          .forEach(j -> actual.put(j.area().id(), j.grade().map(Grade::id).orElse("none")));
      assertEquals(wanted, actual, entry.getKey());
    }
  }

  private static String gradeId(Inspection i, JsonNode label) {
    GradeScale scale = i.edition().scale().orElseThrow();
    return (label.isInt() ? scale.findNumber(label.asInt()) : scale.find(label.asText()))
        .map(Grade::id)
        .orElseThrow();
  }

  @Test
  @DisplayName("the printed key to the grades is that of the framework's scale")
  void printedScale() {
    for (Map.Entry<String, JsonNode> entry : expected.properties()) {
      for (Map.Entry<String, JsonNode> grade :
          entry.getValue().path("scale_printed").properties()) {
        GradeScale scale = inspection(entry.getKey()).edition().scale().orElseThrow();
        assertEquals(
            grade.getValue().asInt(),
            scale.find(grade.getKey()).flatMap(Grade::number).orElse(0),
            entry.getKey() + " " + grade.getKey());
      }
    }
  }

  @Test
  @DisplayName("areas for improvement stand under their strand and timescale, each whole")
  void areasForImprovement() {
    for (String file : List.of(LUTON_2012, BEDFORDSHIRE_2012)) {
      JsonNode strands = expected.get(file).get("areas_for_improvement");
      Map<String, Integer> wanted = new TreeMap<>();
      strands
          .properties()
          .forEach(
              strand ->
                  strand
                      .getValue()
                      .properties()
                      .forEach(
                          t ->
                              wanted.put(
                                  strand.getKey() + " " + t.getKey(), t.getValue().asInt())));
      wanted.values().removeIf(count -> count == 0);
      Map<String, Integer> actual = new TreeMap<>();
      for (AreaForImprovement area : inspection(file).areasForImprovement()) {
        String timescale = area.timescale().orElseThrow().printed().toLowerCase(Locale.ROOT);
        actual.merge(area.strand().orElseThrow() + " " + timescale, 1, Integer::sum);
      }
      assertEquals(wanted, actual, file);
    }
    assertTrue(
        inspection(BEDFORDSHIRE_2012).areasForImprovement().stream()
            .noneMatch(a -> a.text().startsWith("and local needs")));
  }

  @Test
  @DisplayName("numbered paragraphs, findings and aspects for focus are counted as labelled")
  void counts() {
    for (String file : List.of(LUTON_2012, BEDFORDSHIRE_2012)) {
      long numbered =
          inspection(file).findings().stream().filter(f -> f.number().isPresent()).count();
      assertEquals(expected.get(file).get("numbered_paragraphs").asLong(), numbered, file);
    }
    JsonNode letter = expected.get(LUTON_2010).get("findings");
    assertEquals(letter.get("strengths").asLong(), count(LUTON_2010, FindingKind.STRENGTH));
    assertEquals(
        letter.get("meets requirements").asLong(),
        count(LUTON_2010, FindingKind.MEETS_REQUIREMENTS));
    assertEquals(
        letter.get("areas for development").asLong(),
        count(LUTON_2010, ImprovementKind.AREA_FOR_DEVELOPMENT));
    assertEquals(
        letter.get("priority actions").asLong(),
        count(LUTON_2010, ImprovementKind.PRIORITY_ACTION));
    assertEquals(
        expected.get(LUTON_2006).get("aspects_for_focus").asLong(),
        count(LUTON_2006, ImprovementKind.ASPECT_FOR_FOCUS));
    JsonNode visit = expected.get(LUTON_2019);
    assertEquals(
        visit.get("areas_for_improvement").asLong(),
        count(LUTON_2019, ImprovementKind.AREA_FOR_IMPROVEMENT));
    assertEquals(visit.get("findings").asLong(), count(LUTON_2019, FindingKind.NARRATIVE));
    assertEquals(
        visit.get("priority_actions").asLong(), count(LUTON_2019, ImprovementKind.PRIORITY_ACTION));
  }

  private static long count(String file, FindingKind kind) {
    return inspection(file).findings().stream().map(Finding::kind).filter(kind::equals).count();
  }

  private static long count(String file, ImprovementKind kind) {
    return inspection(file).areasForImprovement().stream()
        .map(AreaForImprovement::kind)
        .filter(kind::equals)
        .count();
  }

  @Test
  @DisplayName("what a report remembers is reported second-hand, with its month and its counts")
  void priorInspections() {
    assertEquals(List.of("ucra 2010-12 [8 AREA_FOR_DEVELOPMENT]"), priors(LUTON_2012));
    assertEquals(List.of("ucra 2011-05 []"), priors(BEDFORDSHIRE_2012));
    assertEquals(
        List.of("College", "adoption service"),
        inspection(BEDFORDSHIRE_2012).priorInspections().stream()
            .flatMap(prior -> prior.body().stream())
            .toList());
    assertEquals(
        List.of("ucra 2010-01 [1 PRIORITY_ACTION, 6 AREA_FOR_DEVELOPMENT]"), priors(LUTON_2010));
  }

  private static List<String> priors(String file) {
    List<String> stated = new ArrayList<>();
    for (PriorInspection prior : inspection(file).priorInspections()) {
      if (prior.body().isPresent()) {
        continue;
      }
      stated.add(
          prior.framework().orElseThrow().id()
              + " "
              + prior.month().orElseThrow()
              + " "
              + prior.counts());
    }
    return stated;
  }

  @Test
  @DisplayName("items that cannot be told apart are kept as one, and that is said")
  void itemsRunTogether() {
    List<String> codes =
        REPORTS.get(LUTON_2006).diagnostics().stream()
            .map(Diagnostic::code)
            .map(code -> code.id())
            .toList();
    assertTrue(codes.contains("items-run-together"), codes.toString());
  }

  @Test
  @DisplayName("every visible character is in exactly one block, in furniture or in markup")
  void noTextIsLost() {
    for (ParsedReport report : REPORTS.values()) {
      assertEquals(List.of(), SyntheticReportsTest.lost(report.document().orElseThrow()));
    }
  }

  @Test
  @DisplayName("the words of a statement stand where its spans say")
  void statementsStandWhereTheySay() {
    for (ParsedReport report : REPORTS.values()) {
      String text = report.document().orElseThrow().text().extracted();
      List<Statement> statements = statements(report.orElseThrow());
      assertFalse(statements.isEmpty());
      for (Statement statement : statements) {
        StringBuilder printed = new StringBuilder();
        for (SourceSpan span : statement.spans()) {
          printed.append(text, span.offset(), span.end());
        }
        assertEquals(visible(statement.text()), visible(printed.toString()), statement.toString());
      }
    }
  }

  private static List<Statement> statements(Inspection i) {
    List<Statement> all = new ArrayList<>();
    i.judgements().forEach(j -> all.addAll(j.statements()));
    i.areasForImprovement().forEach(a -> all.addAll(a.statements()));
    i.findings().forEach(f -> all.addAll(f.statements()));
    i.priorInspections().forEach(p -> all.addAll(p.statements()));
    i.evidence().values().forEach(all::addAll);
    return all;
  }

  private static String visible(String text) {
    return text.replaceAll("\\s", "");
  }

  @Test
  @DisplayName("every file of the folder was read")
  void allFiles() throws IOException {
    try (var files = Files.list(RealReports.folder("seeds").orElseThrow())) {
      assertEquals(REPORTS.size(), files.filter(f -> f.toString().endsWith(".txt")).count());
    }
  }
}
