package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.inspectkit.parsers.ReportParseException.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no text, or too much of it, is refused, and the refusal says what and why. */
class UnreadableInputTest {

  private static final long MANY = 50_000_000;

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\n", "\t \r\n \f \f", "\u00A0\u2003\n", "\uFEFF"})
  @DisplayName("a file without a visible character is empty")
  void empty(String text) {
    refused(Reason.EMPTY, text.getBytes(StandardCharsets.UTF_8), "holds no text");
  }

  @Test
  @DisplayName("a file of no bytes is distinguished from one of blanks")
  void noBytes() {
    refused(Reason.EMPTY, new byte[0], "the file is empty");
    refused(Reason.EMPTY, new byte[] {' ', '\n'}, "only blanks");
  }

  @Test
  @DisplayName("random bytes are no text")
  void randomBytes() {
    byte[] bytes = new byte[100_000];
    new Random(7).nextBytes(bytes);
    refused(Reason.NOT_TEXT, bytes, "it is neither a PDF nor text: there are control characters");
  }

  @Test
  @DisplayName("a picture is not text")
  void picture() {
    byte[] bytes = {
      (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 1
    };
    refused(Reason.NOT_TEXT, bytes, "is neither a PDF nor text");
  }

  @ParameterizedTest
  @ValueSource(ints = {ZipOutputStream.DEFLATED, ZipOutputStream.STORED})
  @DisplayName("an archive is not text, even one in which the text is as it is")
  void archive(int method) throws IOException {
    refused(Reason.NOT_TEXT, zip(Texts.of(Texts.SLAC), method), "it is a ZIP archive");
  }

  private static byte[] zip(String text, int method) throws IOException {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry("report.txt");
      entry.setMethod(method);
      entry.setSize(content.length);
      CRC32 crc = new CRC32();
      crc.update(content);
      entry.setCrc(crc.getValue());
      zip.putNextEntry(entry);
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  @Test
  @DisplayName("a text of 50 MB is refused before all of it is read, with the limit in the message")
  void tooLong() throws IOException {
    try (Endless in = new Endless(MANY)) {
      ReportParseException e =
          assertThrows(ReportParseException.class, () -> InspectionReports.parse(in));
      assertAll(
          () -> assertEquals(Reason.TOO_LARGE, e.reason()),
          () -> assertTrue(e.getMessage().contains("8000000"), e.getMessage()),
          () -> assertTrue(in.read < MANY / 2, in.read + " bytes were read"));
    }
  }

  @Test
  @DisplayName("a stream without an end is read to the limit and no further")
  void endless() throws IOException {
    ParseLimits limits = new ParseLimits(1_000_000, 1_000_000);
    try (Endless in = new Endless(Long.MAX_VALUE)) {
      ReportParseException e =
          assertThrows(
              ReportParseException.class,
              () -> limited(limits).parse(ReportSource.of("endless.txt", in)));
      assertAll(
          () -> assertEquals(Reason.TOO_LARGE, e.reason()),
          () -> assertEquals("endless.txt", e.document()),
          () -> assertTrue(in.read <= 1_000_001, in.read + " bytes were read"));
    }
  }

  private static ReportParser limited(ParseLimits limits) {
    return ReportParser.builder().limits(limits).build();
  }

  @Test
  @DisplayName("a text of one character more than the limit is refused, one of as many is not")
  void limitOfCharacters() throws IOException {
    String letter = "a letter about something else";
    ParseLimits enough = new ParseLimits(1000, letter.length());
    ParseLimits tooFew = new ParseLimits(1000, letter.length() - 1);
    ReportSource source = ReportSource.of("letter", letter);
    limited(enough).parse(source);
    assertThrows(ReportParseException.class, () -> limited(tooFew).parse(source));
  }

  private static void refused(Reason reason, byte[] bytes, String message) {
    ReportSource source = ReportSource.of("odd.txt", bytes);
    ReportParseException e =
        assertThrows(ReportParseException.class, () -> ReportParser.standard().parse(source));
    assertAll(
        () -> assertEquals(reason, e.reason()),
        () -> assertEquals("odd.txt", e.document()),
        () -> assertTrue(e.getMessage().startsWith("odd.txt: "), e.getMessage()),
        () -> assertTrue(e.getMessage().contains(message), e.getMessage()));
  }

  /** A text of as many bytes as wished, which counts how many were taken. */
  private static final class Endless extends InputStream {

    private final long length;
    private long read;

    Endless(long length) {
      this.length = length;
    }

    @Override
    public int read() {
      return read++ < length ? 'x' : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
      int count = (int) Math.min(most, length - read);
      if (count <= 0) {
        return most == 0 ? 0 : -1;
      }
      Arrays.fill(into, from, from + count, (byte) 'x');
      read += count;
      return count;
    }
  }
}
