package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.inspectkit.model.Inspection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way in leads to the same facts. */
class FrontDoorTest {

  private static final String TEXT = Texts.of(Texts.UCRA);
  private static final byte[] BYTES = TEXT.getBytes(StandardCharsets.UTF_8);
  private static final List<Inspection> FACTS = Texts.facts(InspectionReports.parse(TEXT));

  @TempDir private Path folder;

  /** Tells whether it was closed. */
  private static final class Watched extends ByteArrayInputStream {
    private boolean closed;

    Watched() {
      super(BYTES);
    }

    @Override
    public void close() throws IOException {
      closed = true;
      super.close();
    }
  }

  @Test
  @DisplayName("a path, a stream, bytes and a text give the same inspection")
  void sameInspection() throws IOException {
    Path file = Files.write(folder.resolve("letter.txt"), BYTES);
    assertEquals(FACTS, Texts.facts(InspectionReports.parse(file)));
    assertEquals(FACTS, Texts.facts(InspectionReports.parse(BYTES)));
    assertEquals("letter.txt", InspectionReports.parse(file).name());
    try (InputStream in = new ByteArrayInputStream(BYTES)) {
      assertEquals(FACTS, Texts.facts(InspectionReports.parse(in)));
    }
  }

  @Test
  @DisplayName("they give the same framework and the same blocks")
  void sameFrameworkAndBlocks() throws IOException {
    Path file = Files.write(folder.resolve("letter.txt"), BYTES);
    String matches = InspectionReports.detect(TEXT).toString();
    String blocks = InspectionReports.document(TEXT).print();
    assertTrue(matches.startsWith("[ucra "), matches);
    assertEquals(matches, InspectionReports.detect(file).toString());
    assertEquals(matches, InspectionReports.detect(BYTES).toString());
    assertEquals(blocks, InspectionReports.document(file).print());
    assertEquals(blocks, InspectionReports.document(BYTES).print());
    try (Watched one = new Watched();
        Watched other = new Watched()) {
      assertEquals(matches, InspectionReports.detect(one).toString());
      assertEquals(blocks, InspectionReports.document(other).print());
      assertFalse(one.closed || other.closed);
    }
  }

  @Test
  @DisplayName("the stream stays open, for it is the caller's")
  void streamStaysOpen() throws IOException {
    try (Watched in = new Watched()) {
      InspectionReports.parse(in);
      assertFalse(in.closed);
    }
  }

  @Test
  @DisplayName("the bytes handed in may change afterwards")
  void bytesAreCopied() throws IOException {
    byte[] bytes = BYTES.clone();
    ReportSource source = ReportSource.of("letter", bytes);
    bytes[0] = 0;
    assertEquals(FACTS, Texts.facts(ReportParser.standard().parse(source)));
  }

  @Test
  @DisplayName("a file or folder that is not there is an IOException")
  void notThere() {
    Path none = folder.resolve("none");
    assertThrows(NoSuchFileException.class, () -> InspectionReports.parse(none));
    assertThrows(NoSuchFileException.class, () -> InspectionReports.parseAll(none).close());
  }

  @Test
  @DisplayName("of a folder each file is read when its report is drawn, in the order of paths")
  void folderIsReadFileByFile() throws IOException {
    Files.write(folder.resolve("a.txt"), BYTES);
    Path late = folder.resolve("b.txt");
    Files.writeString(late, "A letter about something else.");
    try (Stream<ParsedReport> reports = InspectionReports.parseAll(folder)) {
      Iterator<ParsedReport> drawn = reports.iterator();
      assertEquals("a.txt", drawn.next().name());
      Files.write(late, BYTES);
      assertEquals(FACTS, Texts.facts(drawn.next()));
      assertFalse(drawn.hasNext());
    }
  }

  @Test
  @DisplayName("a file of a folder that cannot be read is a report that says so")
  void unreadableFile() throws IOException {
    Files.write(folder.resolve("a.txt"), new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9});
    Path deep = Files.createDirectories(folder.resolve("b/c"));
    Path gone = Files.write(deep.resolve("gone.txt"), BYTES);
    Files.write(folder.resolve("d.txt"), BYTES);
    try (Stream<ParsedReport> reports = InspectionReports.parseAll(folder)) {
      Files.delete(gone);
      List<ParsedReport> all = reports.toList();
      assertEquals(3, all.size());
      assertEquals(List.of("unreadable"), Texts.codes(all.get(0)));
      assertEquals(List.of("unreadable"), Texts.codes(all.get(1)));
      assertTrue(all.get(1).diagnostics().get(0).message().contains("gone.txt"));
      assertEquals(FACTS, Texts.facts(all.get(2)));
    }
  }

  @Test
  @DisplayName("who is sure of an inspection and gets none learns why")
  void noInspection() {
    ParsedReport report = InspectionReports.parse("A letter about something else.");
    ReportParseException e = assertThrows(ReportParseException.class, report::orElseThrow);
    assertTrue(e.getMessage().contains("No framework's title"), e.getMessage());
    assertTrue(report.hasErrors());
  }

  @Test
  @DisplayName("bytes from elsewhere keep the name that they came with")
  void namedBytes() {
    byte[] bytes = "A letter about harbours".getBytes(StandardCharsets.UTF_8);
    ParsedReport report = InspectionReports.parse("queue/17.pdf", bytes);
    assertEquals("queue/17.pdf", report.name());
    assertEquals("queue/17.pdf", report.source().orElseThrow().name());
  }

  @Test
  void aTextThatIsOnlyAPathIsRefusedInWordsThatSaySo() {
    for (String path : List.of("report.pdf", "/my reports/luton 2022.PDF", "C:\\x y\\a.txt\n")) {
      ReportParseException refused =
          assertThrows(ReportParseException.class, () -> InspectionReports.parse(path));
      assertTrue(refused.getMessage().contains("only a path, " + path.strip()), path);
      assertThrows(ReportParseException.class, () -> InspectionReports.detect(path));
    }
    assertTrue(InspectionReports.parse("We read report.pdf").inspection().isEmpty());
  }

  @Test
  void aReportOfAFolderIsCalledByItsPathWithinIt(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("luton"));
    Files.writeString(folder.resolve("luton/2022.txt"), "The road is closed.");
    Files.writeString(folder.resolve("luton/empty.txt"), "");
    try (var reports = InspectionReports.parseAll(folder, 2)) {
      assertEquals(
          List.of("luton/2022.txt", "luton/empty.txt"), reports.map(ParsedReport::name).toList());
    }
  }
}
