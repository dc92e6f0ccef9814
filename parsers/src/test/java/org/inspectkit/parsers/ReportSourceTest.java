package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.ReportParseException.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source is read when the report is, and under the limits of the parser that reads it. */
class ReportSourceTest {

  private static final ReportParser PARSER = ReportParser.standard();
  private static final String LETTER = Texts.of(Texts.UCRA);
  private static final List<Inspection> FACTS = Texts.facts(InspectionReports.parse(LETTER));

  @TempDir private Path folder;

  @Test
  @DisplayName("a file need not be there before it is read, and keeps its name")
  void lateFile() throws IOException {
    Path file = folder.resolve("letter.txt");
    ReportSource source = ReportSource.of(file);
    assertEquals("letter.txt", source.name());
    assertEquals("letter.txt", source.toString());
    assertThrows(NoSuchFileException.class, () -> PARSER.parse(source));
    Files.writeString(file, LETTER);
    ParsedReport report = PARSER.parse(source);
    assertEquals(FACTS, Texts.facts(report));
    assertEquals("letter.txt", report.name());
    assertEquals("letter.txt", report.source().orElseThrow().name());
    assertEquals("ucra", PARSER.detect(source).get(0).framework().id());
  }

  @Test
  @DisplayName("a folder is no file")
  void folder() {
    ReportSource source = ReportSource.of(folder);
    assertThrows(IOException.class, () -> PARSER.parse(source));
    assertThrows(IOException.class, () -> InspectionReports.document(folder));
  }

  @Test
  @DisplayName("a file that is larger than the limit is refused at once, however large it is")
  void largeFile() throws IOException {
    Path file = folder.resolve("large.pdf");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(40L << 30);
    }
    ReportParseException e =
        assertThrows(ReportParseException.class, () -> PARSER.parse(ReportSource.of(file)));
    assertEquals(Reason.TOO_LARGE, e.reason());
    assertEquals("large.pdf", e.document());
  }

  @Test
  @DisplayName("the limits are those of the parser, for a file, bytes and a text alike")
  void limitsOfTheParser() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), LETTER);
    byte[] bytes = Files.readAllBytes(file);
    List<ReportSource> sources =
        List.of(ReportSource.of(file), ReportSource.of("b", bytes), ReportSource.of("t", LETTER));
    ReportParser enough =
        ReportParser.builder().limits(new ParseLimits(bytes.length, 1_000_000)).build();
    ReportParser less =
        ReportParser.builder().limits(new ParseLimits(bytes.length - 1, 1_000_000)).build();
    for (ReportSource source : sources) {
      assertEquals(FACTS, Texts.facts(enough.parse(source)));
      ReportParseException e = assertThrows(ReportParseException.class, () -> less.parse(source));
      assertEquals(Reason.TOO_LARGE, e.reason());
    }
  }

  @Test
  @DisplayName("a stream is read when it is parsed, and a second time is an error that says so")
  void stream() throws IOException {
    byte[] bytes = LETTER.getBytes(StandardCharsets.UTF_8);
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      ReportSource source = ReportSource.of("letter", in);
      assertEquals(bytes.length, in.available());
      assertEquals(FACTS, Texts.facts(PARSER.parse(source)));
      IOException e = assertThrows(IOException.class, () -> PARSER.parse(source));
      assertTrue(String.valueOf(e.getMessage()).contains("once"), e.getMessage());
    }
  }

  @Test
  @DisplayName("a stream that breaks off is an IOException, and not the report's fault")
  void brokenStream() throws IOException {
    try (InputStream in = new Dead()) {
      IOException e =
          assertThrows(IOException.class, () -> PARSER.parse(ReportSource.of("letter", in)));
      assertEquals("the line is dead", e.getMessage());
    }
  }

  /** A stream of which nothing can be read. */
  private static final class Dead extends InputStream {

    @Override
    public int read() throws IOException {
      throw new IOException("the line is dead");
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      return read();
    }
  }
}
