package org.inspectkit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.inspectkit.model.Inspection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no document at all, whatever it says. */
class SyntaxTest {

  private final InspectionJson json = InspectionJson.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          ``; $; the document is empty
          ` \n `; $; the document is empty
          null; $; is not an object
          []; $; is not an object
          "text"; $; is not an object
          1; $; is not an object
          {}; $.schemaVersion; is missing
          NaN; $; not JSON
          nonsense; $; not JSON
          <html></html>; $; not JSON
          {'a':1}; $; not JSON
          {"a":1,}; $; not JSON
          {"a":01}; $.a; not JSON
          {"a":[1,}; $.a[1]; not JSON
          {"a":{"b":[0,tru]}}; $.a.b[1]; not JSON
          {"a":"\\x"}; $.a; not JSON
          {"a":1 /* why */}; $; not JSON
          {"a":1; $; not JSON
          {"a":1,"a":2}; $; not JSON: Duplicate field 'a'
          {"schemaVersion":1,"schemaVersion":1}; $; Duplicate
          {} {}; $; text after the end of the document
          {} x; $; not JSON
          {}]; $; not JSON
          {"schemaVersion":1}; $.inspection; is missing
          {"schemaVersion":1,"inspections":[]}; $.inspection; 'inspections' is there, which readAll reads
          """)
  void noDocument(String text, String path, String message) {
    var e = assertThrows(InspectionJsonException.class, () -> json.read(text));
    assertTrue(e.getMessage().contains(message), e.getMessage());
    assertTrue(e.path().equals(path) || e.path().startsWith(path + "."), e.getMessage());
  }

  @Test
  void tooDeep() {
    String deep = "{\"schemaVersion\":1,\"inspection\":" + "[".repeat(100_000);
    var e = assertThrows(InspectionJsonException.class, () -> json.read(deep));
    assertTrue(e.path().startsWith("$.inspection[0]"), e.path());
    assertTrue(e.problem().startsWith("beyond the limits"), e.problem());
    String objects = "{\"a\":".repeat(100_000);
    assertThrows(InspectionJsonException.class, () -> json.read(objects));
  }

  @Test
  void aLongPathIsNoBurden() {
    String name = "n".repeat(40_000);
    String nested = ("{\"" + name + "\":").repeat(90) + "null" + "}".repeat(90);
    var e =
        assertThrows(
            InspectionJsonException.class,
            () -> json.read("{\"schemaVersion\":1,\"inspection\":" + nested + "}"));
    assertEquals("is null; what is not there is left out", e.problem());
  }

  @Test
  void oneLevelMoreThanTheDeepest() {
    String start = "{\"schemaVersion\":1,\"inspection\":";
    String flaw =
        assertThrows(
                InspectionJsonException.class,
                () -> json.read(start + "[".repeat(99) + "]".repeat(99) + "}"))
            .problem();
    assertFalse(flaw.startsWith("beyond the limits"), flaw);
    String deeper = start + "[".repeat(100) + "]".repeat(100) + "}";
    String limit = assertThrows(InspectionJsonException.class, () -> json.read(deeper)).problem();
    assertTrue(limit.startsWith("beyond the limits"), limit);
  }

  @Test
  void aTextThatCouldNotBeReadBackIsNotWritten() {
    Inspection longest = onTopic("t".repeat(20_000_000));
    assertEquals(longest, json.read(json.writeLine(longest)));
    Inspection longer = onTopic("t".repeat(20_000_001));
    var e = assertThrows(InspectionJsonException.class, () -> json.writeLine(longer));
    assertEquals("$.inspection.topic", e.path());
    assertThrows(InspectionJsonException.class, () -> json.writeAll(List.of(longer)));
  }

  private static Inspection onTopic(String topic) {
    return Inspection.builder().from(FullInspection.FULL).topic(topic).build();
  }

  @Test
  void aStreamWithoutEndIsRefused() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] to, int from, int length) {
            Arrays.fill(to, from, from + length, (byte) ' ');
            return length;
          }
        };
    var e = assertThrows(InspectionJsonException.class, () -> json.read(endless));
    assertTrue(e.problem().startsWith("beyond the limits"), e.problem());
  }

  @Test
  void longNumbersAndNames() {
    String digits = "9".repeat(100_000);
    var e =
        assertThrows(
            InspectionJsonException.class, () -> json.read("{\"schemaVersion\":" + digits + "}"));
    assertTrue(e.problem().startsWith("beyond the limits"), e.problem());
    var id = Trees.fullWith("/inspection/framework", Trees.tree("\"" + digits + "\"")).toString();
    var cut = assertThrows(InspectionJsonException.class, () -> json.read(id));
    assertTrue(cut.getMessage().length() < 200, cut.getMessage());
  }

  @Test
  void ofAStreamOnlyItsOwnFailureEscapes() throws IOException {
    InputStream broken = InputStream.nullInputStream();
    broken.close();
    assertThrows(IOException.class, () -> json.read(broken));
    InputStream latin = new ByteArrayInputStream("{\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
    var e = assertThrows(InspectionJsonException.class, () -> json.read(latin));
    assertEquals("$: not JSON: the bytes are not UTF-8", e.getMessage());
  }

  @Test
  void aStreamIsNotClosedAndAByteOrderMarkIsPassedOver() throws IOException {
    byte[] bytes = ("\uFEFF" + json.write(FullInspection.FULL)).getBytes(StandardCharsets.UTF_8);
    InputStream in =
        new ByteArrayInputStream(bytes) {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    assertEquals(FullInspection.FULL, json.read(in));
  }
}
