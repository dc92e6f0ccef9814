package org.inspectkit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.List;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.model.Inspection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, and where the flaw is said to be. */
class ReadingTest {

  private final InspectionJson json = InspectionJson.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          # unknown fields
          /extra; 1; $.extra; is unknown; known are schemaVersion, inspection
          /inspection/theme; "health"; $.inspection.theme; is unknown
          /inspection/judgements/0/theme; "health"; $.inspection.judgements[0].theme; is unknown
          /inspection/source/a b'c; 1; $.inspection.source['a b\\'c']; is unknown
          /inspection/evidence/topik; []; $.inspection.evidence.topik; 'topik' is none of kind,
          # wrong types
          /inspection; []; $.inspection; is not an object
          /inspection; "slac"; $.inspection; is not an object
          /inspection; ""; $.inspection; is not an object
          /inspection/judgements; {}; $.inspection.judgements; is not a list
          /inspection/judgements; ""; $.inspection.judgements; is not a list
          /inspection/judgements/1; []; $.inspection.judgements[1]; is not an object
          /inspection/framework; 7; $.inspection.framework; is not a text
          /inspection/framework; true; $.inspection.framework; is not a text
          /inspection/framework; ["slac"]; $.inspection.framework; is not a text
          /inspection/topic; 7; $.inspection.topic; is not a text
          /inspection/topic; {}; $.inspection.topic; is not a text
          /inspection/topic; []; $.inspection.topic; is not a text
          /inspection/inspectorates/1; 1.5; $.inspection.inspectorates[1]; is not a text
          /inspection/inspectorates; "Ofsted"; $.inspection.inspectorates; is not a list
          /inspection/authority; "Luton"; $.inspection.authority; is not an object
          /inspection/evidence; []; $.inspection.evidence; is not an object
          /inspection/evidence; ""; $.inspection.evidence; is not an object
          /inspection/evidence/periods; {}; $.inspection.evidence.periods; is not a list
          /inspection/findings/0/number; "17"; $.inspection.findings[0].number; is not a whole number
          /inspection/findings/0/number; ""; $.inspection.findings[0].number; is not a whole number
          /inspection/findings/0/number; 17.0; $.inspection.findings[0].number; is not a whole number
          /inspection/findings/0/number; 1e2; $.inspection.findings[0].number; is not a whole number
          /inspection/findings/0/number; true; $.inspection.findings[0].number; is not a whole number
          /inspection/findings/0/number; 3000000000; $.inspection.findings[0].number; out of range
          /inspection/evidence/periods/0/spans/1/page; "2"; $.inspection.evidence.periods[0].spans[1].page; is not a whole number
          /inspection/source/pages; "30"; $.inspection.source.pages; is not a whole number
          /inspection/source/pages; 30.0; $.inspection.source.pages; is not a whole number
          /inspection/source/size; 99999999999999999999; $.inspection.source.size; out of range
          /inspection/inspectors/0/lead; 1; $.inspection.inspectors[0].lead; is not true or false
          /inspection/inspectors/0/lead; "true"; $.inspection.inspectors[0].lead; is not true or false
          /inspection/inspectors/0/lead; ""; $.inspection.inspectors[0].lead; is not true or false
          # ids
          /inspection/framework; "slak"; $.inspection.framework; there is no framework 'slak' (InspectionJson.with(...) makes more known)
          /inspection/edition; "ilacs-2023"; $.inspection.edition; there is no edition of slac called 'ilacs-2023'
          /inspection/authority/id; "atlantis"; $.inspection.authority.id; there is no authority 'atlantis'
          /inspection/authority/id; "Luton"; $.inspection.authority.id; there is no authority 'Luton'
          /inspection/priorInspections/0/framework; "x"; $.inspection.priorInspections[0].framework; no framework
          /inspection/judgements/2/area; "x"; $.inspection.judgements[2].area; there is no area of slac called 'x'
          /inspection/findings/0/area; "x"; $.inspection.findings[0].area; there is no area of slac called 'x'
          /inspection/areasForImprovement/0/area; "x"; $.inspection.areasForImprovement[0].area; no area of slac
          /inspection/documentKind; "REPORT"; $.inspection.documentKind; 'REPORT' is none of report, letter
          /inspection/findings/0/kind; "x"; $.inspection.findings[0].kind; is none of strength, meetsRequirements
          /inspection/areasForImprovement/1/kind; "x"; $.inspection.areasForImprovement[1].kind; is none of
          /inspection/priorInspections/0/counts/0/kind; "x"; $.inspection.priorInspections[0].counts[0].kind; none of
          /inspection/judgements/0/statements/1/kind; "x"; $.inspection.judgements[0].statements[1].kind; none of
          # outcomes
          /inspection/judgements/0/outcome/kind; "x"; $.inspection.judgements[0].outcome.kind; none of graded,
          /inspection/judgements/0/outcome/scale; "x"; $.inspection.judgements[0].outcome.scale; there is no scale 'x'
          /inspection/judgements/0/outcome/scale; "sif"; $.inspection.judgements[0].outcome.scale; not on sif
          /inspection/judgements/0/outcome/grade; "splendid"; $.inspection.judgements[0].outcome.grade; 'splendid'
          /inspection/judgements/0/outcome/grade; "Good"; $.inspection.judgements[0].outcome.grade; 'Good'
          /inspection/judgements/0/outcome/printedNumber; "2"; $.inspection.judgements[0].outcome.printedNumber; not a whole
          /inspection/judgements/1/outcome/grade; "good"; $.inspection.judgements[1].outcome.grade; unknown where the kind is notJudged
          /inspection/judgements/1/outcome/scale; "ofsted-2012"; $.inspection.judgements[1].outcome.scale; is unknown
          /inspection/judgements/2/outcome/printedNumber; 2; $.inspection.judgements[2].outcome.printedNumber; is unknown
          /inspection/judgements/1/outcome/kind; "graded"; $.inspection.judgements[1].outcome.scale; is missing
          /inspection/judgements/1/area; "safeguarding/overall-effectiveness"; $.inspection.judgements[1].area; is judged twice
          # dates
          /inspection/published; "2012-02-30"; $.inspection.published; '2012-02-30' is not a day such as
          /inspection/published; "16 April 2012"; $.inspection.published; is not a day
          /inspection/published; "2012-4-6"; $.inspection.published; is not a day
          /inspection/published; "2012-04-16T00:00:00Z"; $.inspection.published; is not a day
          /inspection/published; [2012,4,16]; $.inspection.published; is not a text
          /inspection/letterDate; 15000; $.inspection.letterDate; is not a text
          /inspection/letterDate; ""; $.inspection.letterDate; is not a day
          /inspection/periods/1/start; "2012-13-01"; $.inspection.periods[1].start; is not a day
          /inspection/periods/0/end; "2012-02-19"; $.inspection.periods[0].end; 2012-02-19 is before the start 2012-02-20
          /inspection/priorInspections/0/date; "2010-13"; $.inspection.priorInspections[0].date; is not a day
          /inspection/areasForImprovement/0/timescale/period; "3M"; $.inspection.areasForImprovement[0].timescale.period; P3M
          # numbers
          /inspection/evidence/periods/0/spans/1/page; 0; $.inspection.evidence.periods[0].spans[1].page; 0 is less than 1
          /inspection/evidence/periods/0/spans/1/line; -1; $.inspection.evidence.periods[0].spans[1].line; -1 is less than 1
          /inspection/evidence/periods/0/spans/1/offset; -1; $.inspection.evidence.periods[0].spans[1].offset; less than 0
          /inspection/evidence/periods/0/spans/1/length; -1; $.inspection.evidence.periods[0].spans[1].length; less than 0
          /inspection/source/size; -1; $.inspection.source.size; -1 is less than 0
          /inspection/source/pages; -1; $.inspection.source.pages; -1 is less than 0
          /inspection/source/sha256; "0A"; $.inspection.source.sha256; is not 64 hexadecimal digits
          /inspection/priorInspections/0/counts/0/count; -1; $.inspection.priorInspections[0].counts[0].count; less than 0
          # versions
          /schemaVersion; 2; $.schemaVersion; version 2 is not read; version 1 is the only one that is
          /schemaVersion; 0; $.schemaVersion; version 0 is not read
          /schemaVersion; 99999999999; $.schemaVersion; is not read
          /schemaVersion; 4294967297; $.schemaVersion; is not read
          /schemaVersion; "1"; $.schemaVersion; is not a whole number
          /schemaVersion; 1.0; $.schemaVersion; is not a whole number
          """)
  void oneFlaw(String pointer, String value, String path, String message) {
    assertFlaw(Trees.fullWith(pointer, Trees.tree(value)).toString(), path, message);
  }

  @Test
  void theNextVersionIsNamedBeforeItsUnknownFields() {
    JsonNode next = Trees.fullWith("/schemaVersion", Trees.tree("2"));
    Trees.put(next, JsonPointer.compile("/novelty"), Trees.tree("true"));
    assertFlaw(next.toString(), "$.schemaVersion", "version 2 is not read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/schemaVersion",
        "/inspection",
        "/inspection/framework",
        "/inspection/edition",
        "/inspection/documentKind",
        "/inspection/authority/printed",
        "/inspection/periods/0/start",
        "/inspection/periods/0/end",
        "/inspection/inspectors/0/name",
        "/inspection/inspectors/0/lead",
        "/inspection/addressee/name",
        "/inspection/judgements/1/area",
        "/inspection/judgements/1/outcome",
        "/inspection/judgements/1/outcome/kind",
        "/inspection/judgements/1/outcome/printed",
        "/inspection/judgements/0/outcome/scale",
        "/inspection/judgements/0/outcome/grade",
        "/inspection/areasForImprovement/0/kind",
        "/inspection/areasForImprovement/0/text",
        "/inspection/areasForImprovement/0/timescale/printed",
        "/inspection/findings/0/kind",
        "/inspection/findings/0/text",
        "/inspection/priorInspections/0/text",
        "/inspection/priorInspections/0/counts/0/kind",
        "/inspection/priorInspections/0/counts/0/count",
        "/inspection/priorInspections/0/grades/0/printed",
        "/inspection/signatories/0/name",
        "/inspection/evidence/periods/0/kind",
        "/inspection/evidence/periods/0/text",
        "/inspection/evidence/periods/0/spans/1/line",
        "/inspection/evidence/periods/0/spans/1/offset",
        "/inspection/evidence/periods/0/spans/1/length",
        "/inspection/source/name",
        "/inspection/source/mediaType",
        "/inspection/source/sha256",
        "/inspection/source/size",
        "/inspection/source/pages"
      })
  void missing(String pointer) {
    assertFlaw(Trees.fullWithout(pointer).toString(), path(pointer), "is missing");
  }

  @Test
  void nothingMayBeNull() {
    List<JsonPointer> places = Trees.places(Trees.full());
    assertTrue(places.size() > 100);
    for (JsonPointer place : places) {
      String text = Trees.fullWith(place.toString(), NullNode.getInstance()).toString();
      String message = place.toString().equals("/schemaVersion") ? "is not a whole" : "is null";
      assertFlaw(text, path(place.toString()), message);
    }
  }

  @Test
  void everyTypeMatters() {
    for (JsonPointer place : Trees.places(Trees.full())) {
      for (String value : List.of("[[]]", "{\"x\":{}}", "false", "2.5", "\"\\u0000\"")) {
        JsonNode there = Trees.full().at(place);
        JsonNode other = Trees.tree(value);
        boolean mayBeAllowed =
            there.getNodeType() == other.getNodeType() && !other.isContainerNode();
        if (!mayBeAllowed || other.isNumber()) {
          refuses(place, other);
        }
      }
    }
  }

  private void refuses(JsonPointer place, JsonNode value) {
    String text = Trees.fullWith(place.toString(), value).toString();
    var e = assertThrows(InspectionJsonException.class, () -> json.read(text), text);
    assertTrue(e.path().startsWith(path(place.toString())), e.getMessage() + " for " + place);
  }

  @Test
  void lists() {
    String two = json.writeAll(List.of(FullInspection.FULL, FullInspection.FULL));
    String wrong = two.replaceFirst("(?s)(\"framework\".*\"framework\": )\"slac\"", "$1\"x\"");
    assertEquals(2, json.readAll(two).size());
    var e = assertThrows(InspectionJsonException.class, () -> json.readAll(wrong));
    assertEquals(
        "$.inspections[1].framework: there is no framework 'x' (InspectionJson.with(...) makes more known)",
        e.getMessage());
    String one = json.write(FullInspection.FULL);
    var single = assertThrows(InspectionJsonException.class, () -> json.readAll(one));
    assertEquals("$.inspections", single.path());
    assertThrows(InspectionJsonException.class, () -> json.readAll("{\"schemaVersion\":1}"));
  }

  @Test
  void thePathAndTheProblemMakeTheMessage() {
    var e = assertThrows(InspectionJsonException.class, () -> json.read("{}"));
    assertEquals(e.path() + ": " + e.problem(), e.getMessage());
    assertFalse(e.getMessage().contains("org.inspectkit"), e.getMessage());
  }

  @Test
  void fieldsMayComeInAnyOrderAndListsMayBeEmpty() {
    Inspection read =
        json.read(
            """
            {"inspection": {"judgements": [], "evidence": {}, "edition": "ucra",
             "documentKind": "letter", "framework": "ucra"}, "schemaVersion": 1}
            """);
    assertEquals("ucra", read.framework().id());
  }

  @Test
  void aTopicIsOneOfTheList() {
    String letter =
        """
        {"schemaVersion": 1, "inspection": {"framework": "jtai", "edition": "jtai",
         "documentKind": "letter", "topic": "the abuse of parents", "listedTopic": "%s"}}
        """;
    Inspection read = json.read(letter.formatted("domestic-abuse"));
    assertEquals(Frameworks.JTAI.topic("domestic-abuse"), read.listedTopic());
    assertEquals(read, json.read(json.write(read)));
    assertFlaw(
        letter.formatted("x"), "$.inspection.listedTopic", "there is no topic of jtai called 'x'");
    Inspection.Builder other =
        Inspection.builder().from(FullInspection.FULL).listedTopic(read.listedTopic());
    assertThrows(IllegalArgumentException.class, other::build);
  }

  private void assertFlaw(String text, String path, String message) {
    var e = assertThrows(InspectionJsonException.class, () -> json.read(text), text);
    assertEquals(path, e.path(), e.getMessage());
    assertTrue(e.problem().contains(message), e.getMessage());
  }

  private static String path(String pointer) {
    return "$" + pointer.replaceAll("/(\\d+)", "[$1]").replace('/', '.');
  }
}
