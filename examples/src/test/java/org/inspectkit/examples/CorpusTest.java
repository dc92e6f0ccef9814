package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one session in JShell leaves to the next. */
class CorpusTest {

  private static final String HOME = System.getProperty("user.home");

  @TempDir Path folder;

  private Path reports;

  @BeforeEach
  void aUserWhoHasNoCacheYet() throws IOException {
    reports = folder.resolve("reports");
    Repository.copySamplesTo(reports);
    System.setProperty("user.home", folder.toString());
  }

  @AfterEach
  void theUserIsThatOfTheMachine() {
    System.setProperty("user.home", HOME);
  }

  /** Changes what was kept, which a session would not notice that reads the reports again. */
  private void changeCache(String from, String to) throws IOException {
    Path cache = folder.resolve(".cache/inspectkit");
    Path file = cache.resolve(Repository.names(cache).get(0));
    String kept;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      kept = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertTrue(kept.contains(from), kept);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(kept.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }
  }

  private String days() {
    return Corpus.read(reports.toString()).inspections().getColumn("date").toList().toString();
  }

  @Test
  void theNextSessionDoesNotReadTheReportsAgain() throws IOException {
    assertTrue(days().contains("2006-11-01"));
    changeCache("2006-11-01", "2006-11-07");
    String again = days();
    assertTrue(again.contains("2006-11-07") && !again.contains("2006-11-01"), again);
  }

  @Test
  void aReportThatWasChangedIsReadAgain() throws IOException {
    days();
    Path file = reports.resolve("barnet-2012-slac.txt");
    Files.writeString(file, Files.readString(file).replace("9 January to", "10 January to"));
    changeCache("2006-11-01", "2006-11-07");
    String again = days();
    assertTrue(again.contains("2012-01-10") && again.contains("2006-11-07"), again);
    assertFalse(again.contains("2012-01-09"), again);
  }
}
