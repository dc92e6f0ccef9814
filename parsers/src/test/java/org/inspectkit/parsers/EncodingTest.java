package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.inspectkit.model.Inspector;
import org.inspectkit.parsers.testkit.FactSheet;
import org.inspectkit.parsers.text.lines.TextDecoder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report gives the same facts however it was saved. */
class EncodingTest {

  private static final String NAME = "Siobh\u00E1n Caruthers";
  private static final Charset LATIN = Charset.forName("windows-1252");

  /** A report whose lead inspector has an accent in her name. */
  private static final String REPORT =
      Texts.of(Texts.SLAC)
          .replaceFirst("(?m)^(Reporting inspector: ).*$", "$1" + NAME + " HMI")
          .replaceAll("[^\\x00-\\x7F\u00E1\u2019\u2013]", "-");

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("UTF-8", bytes("", StandardCharsets.UTF_8), false),
        Arguments.of("UTF-8 with mark", bytes("\uFEFF", StandardCharsets.UTF_8), false),
        Arguments.of("UTF-16LE with mark", bytes("\uFEFF", StandardCharsets.UTF_16LE), false),
        Arguments.of("UTF-16BE with mark", bytes("\uFEFF", StandardCharsets.UTF_16BE), false),
        Arguments.of("UTF-16LE without mark", bytes("", StandardCharsets.UTF_16LE), true),
        Arguments.of("UTF-16BE without mark", bytes("", StandardCharsets.UTF_16BE), true),
        Arguments.of("Windows Latin", bytes("", LATIN), true));
  }

  private static byte[] bytes(String mark, Charset charset) {
    return (mark + REPORT).getBytes(charset);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  @DisplayName("the facts are the same in every encoding, and a guess is reported")
  void sameFacts(String name, byte[] bytes, boolean guessed) {
    ParsedReport report = InspectionReports.parse(bytes);
    assertEquals(NAME, report.orElseThrow().leadInspector().map(Inspector::name).orElse(""), name);
    assertEquals(Texts.facts(InspectionReports.parse(REPORT)), Texts.facts(report));
    assertEquals(guessed, Texts.codes(report).contains("encoding-guessed"));
  }

  @Test
  @DisplayName(
      "characters that need no decoding are read as their bytes are, with a mark or without")
  void characters() {
    for (String text : List.of(REPORT, "\uFEFF" + REPORT)) {
      ParsedReport decoded = InspectionReports.parse(text.getBytes(StandardCharsets.UTF_8));
      ParsedReport report = InspectionReports.parse(text);
      assertEquals(Texts.facts(decoded), Texts.facts(report));
      assertEquals(decoded.diagnostics(), report.diagnostics());
    }
  }

  @ParameterizedTest(name = "{0} bytes of ASCII")
  @ValueSource(ints = {0, 1, 63, 64, 65, 200})
  @DisplayName("stretches of ASCII do not change what is decoded around them, be it broken or not")
  void stretches(int length) {
    String stretch = "\u2013\u00C3" + "a".repeat(length);
    byte[] sound = "\u2013".repeat(9).getBytes(StandardCharsets.UTF_8);
    byte[] bytes = ("\u2013".repeat(9) + stretch.repeat(3)).getBytes(StandardCharsets.UTF_8);
    for (int end = sound.length; end < bytes.length; end++) {
      byte[] cut = Arrays.copyOf(bytes, end);
      byte[] broken = bytes.clone();
      broken[end] = 'b';
      assertEquals(new String(cut, StandardCharsets.UTF_8), TextDecoder.decode(cut).text());
      assertEquals(new String(broken, StandardCharsets.UTF_8), TextDecoder.decode(broken).text());
    }
  }

  @Test
  @DisplayName("a broken byte costs no grade")
  void brokenByte() {
    byte[] sound = REPORT.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream broken = new ByteArrayOutputStream();
    broken.writeBytes(sound);
    broken.write(0xE2);
    broken.write('\n');
    ParsedReport report = InspectionReports.parse(broken.toByteArray());
    assertEquals(Texts.grades(InspectionReports.parse(REPORT)), Texts.grades(report));
    assertEquals(NAME, report.orElseThrow().leadInspector().map(Inspector::name).orElse(""));
    assertTrue(Texts.codes(report).contains("encoding-guessed"));
  }

  @Test
  @DisplayName("a report in one encoding with a name in another keeps its grades")
  void mixedEncodings() {
    String marked = REPORT.replaceAll("[\u2019\u2013]", "-");
    byte[] latin = marked.getBytes(LATIN);
    ParsedReport report = InspectionReports.parse(latin);
    assertFalse(Texts.grades(report).isEmpty());
    assertEquals(Texts.grades(InspectionReports.parse(marked)), Texts.grades(report));
  }

  static List<Path> reportsDecodedOnce() {
    return Texts.all().stream().filter(file -> !Texts.of(file).contains("\u00E2\u20AC")).toList();
  }

  @ParameterizedTest
  @MethodSource("reportsDecodedOnce")
  @DisplayName("a text that was decoded wrongly and stored again has the same facts")
  void decodedWrongly(Path file) throws IOException {
    String stored = Texts.decodedWrongly(Texts.of(file));
    Path sheet = Path.of(file.toString().replace(".txt", ".expected.json"));
    FactSheet.read(sheet).check(InspectionReports.parse(stored));
    assertEquals(List.of(), SyntheticReportsTest.lost(InspectionReports.document(stored)));
  }

  static List<Path> reports() {
    return Texts.all();
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("a line may end as on Windows or as on old Macs")
  void lineEnds(Path file) {
    String text = Texts.of(file);
    ParsedReport expected = InspectionReports.parse(text);
    for (String end : List.of("\r\n", "\r")) {
      ParsedReport report = InspectionReports.parse(text.replace("\n", end));
      assertEquals(Texts.facts(expected), Texts.facts(report));
      assertEquals(expected.diagnostics(), report.diagnostics());
    }
  }
}
