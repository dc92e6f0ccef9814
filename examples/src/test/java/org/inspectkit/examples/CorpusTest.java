package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a corpus keeps for the next time its folder is read. */
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
    Repository.replaceInGzip(file, from, to);
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
