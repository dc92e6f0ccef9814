package org.inspectkit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.model.DocumentKind;
import org.inspectkit.model.Finding;
import org.inspectkit.model.FindingKind;
import org.inspectkit.model.InspectedAuthority;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthority;
import org.junit.jupiter.api.Test;

/** How documents look. */
class WritingTest {

  private static final Inspection BARE =
      Inspection.builder()
          .framework(Frameworks.UCRA)
          .edition(Frameworks.UCRA.editions().get(0))
          .documentKind(DocumentKind.LETTER)
          .letterDate(LocalDate.of(2010, 12, 22))
          .build();

  private final InspectionJson json = InspectionJson.standard();

  @Test
  void everyPart() throws IOException {
    try (InputStream golden = WritingTest.class.getResourceAsStream("full-inspection.json")) {
      assertEquals(
          new String(golden.readAllBytes(), StandardCharsets.UTF_8),
          json.write(FullInspection.FULL));
    }
  }

  @Test
  void theGoldenFileIsReadWithItsProvenance() throws IOException {
    try (InputStream golden = WritingTest.class.getResourceAsStream("full-inspection.json")) {
      Inspection read = json.read(golden);
      assertEquals(FullInspection.FULL, read);
      assertEquals(Provenance.of(FullInspection.FULL), Provenance.of(read));
    }
  }

  @Test
  void whatIsNotThereIsLeftOut() {
    assertEquals(
        """
        {
          "schemaVersion": 1,
          "inspection": {
            "framework": "ucra",
            "edition": "ucra",
            "documentKind": "letter",
            "letterDate": "2010-12-22"
          }
        }
        """,
        json.write(BARE));
  }

  @Test
  void oneLine() {
    assertEquals(
        "{\"schemaVersion\":1,\"inspection\":{\"framework\":\"ucra\",\"edition\":\"ucra\","
            + "\"documentKind\":\"letter\",\"letterDate\":\"2010-12-22\"}}",
        json.writeLine(BARE));
  }

  @Test
  void noInspectionIsAListToo() {
    assertEquals(
        "{\n  \"schemaVersion\": 1,\n  \"inspections\": []\n}\n", json.writeAll(List.of()));
    assertEquals(List.of(), json.readAll(json.writeAll(List.of())));
  }

  @Test
  void theLanguageOfTheMachineDoesNotMatter() {
    String text = json.write(FullInspection.FULL);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(text, json.write(FullInspection.FULL));
      assertEquals(FullInspection.FULL, json.read(text));
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(text, json.write(FullInspection.FULL));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void streamsAreFlushedNotClosed() throws IOException {
    List<String> calls = new ArrayList<>();
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            calls.add("flush");
          }

          @Override
          public void close() {
            calls.add("close");
          }
        };
    json.writeTo(BARE, out);
    json.writeAllTo(List.of(BARE), out);
    assertEquals(List.of("flush", "flush"), calls);
  }

  @Test
  void writersToo() throws IOException {
    StringWriter one = new StringWriter();
    json.writeTo(BARE, one);
    assertEquals(json.write(BARE), one.toString());
    StringWriter all = new StringWriter();
    json.writeAllTo(List.of(BARE, BARE), all);
    assertEquals(json.writeAll(List.of(BARE, BARE)), all.toString());
  }

  @Test
  void halfASurrogatePairIsEscaped() {
    Inspection odd = Inspection.builder().from(BARE).topic("a\uD83Db \uD83D\uDE00 \uDE00").build();
    String text = json.write(odd);
    assertTrue(text.contains("\"a\\uD83Db \uD83D\uDE00 \\uDE00\""), text);
    assertEquals(odd, json.read(text));
  }

  @Test
  void anUnregisteredAuthorityIsNotWritten() {
    LocalAuthority own =
        LocalAuthority.builder()
            .id("atlantis")
            .name("Atlantis")
            .gss("X")
            .type("county")
            .abolished(true)
            .notes("")
            .build();
    Inspection odd =
        Inspection.builder()
            .from(BARE)
            .authority(new InspectedAuthority("Atlantis", Optional.of(own)))
            .build();
    var e = assertThrows(InspectionJsonException.class, () -> json.writeAll(List.of(BARE, odd)));
    assertEquals("$.inspections[1].authority.id", e.path());
  }

  @Test
  void anAreaOfAnotherEditionIsNotWritten() {
    Finding strange =
        Finding.builder()
            .kind(FindingKind.STRENGTH)
            .text("x")
            .area(JudgementArea.builder().id("elsewhere").name("Elsewhere").build())
            .build();
    Inspection odd = Inspection.builder().from(BARE).addFindings(strange).build();
    var e = assertThrows(InspectionJsonException.class, () -> json.write(odd));
    assertEquals("$.inspection.findings[0].area", e.path());
  }

  @Test
  void anAreaThatOnlyLooksTheSameIsNotWritten() {
    JudgementArea twin =
        JudgementArea.builder().id("safeguarding/health-agencies").name("Health").build();
    Finding strange = Finding.builder().kind(FindingKind.STRENGTH).text("x").area(twin).build();
    Inspection odd = Inspection.builder().from(FullInspection.FULL).addFindings(strange).build();
    var e = assertThrows(InspectionJsonException.class, () -> json.write(odd));
    assertEquals("$.inspection", e.path());
  }

  @Test
  void thereIsOneStandard() {
    assertSame(InspectionJson.standard(), InspectionJson.standard());
    assertFalse(InspectionJson.schema().isBlank());
  }
}
