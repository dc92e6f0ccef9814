package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.parsers.document.ReportDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** No text of a real report is lost, and what is read of it is where it is said to. */
class RealDocumentsTest {

  private static final Path COUNT = Path.of("target", "real-documents.txt");

  @Test
  @DisplayName("every visible character of every file is in exactly one block or in furniture")
  void noTextIsLost() throws IOException {
    List<Path> folders =
        Stream.of("corpus", "seeds").flatMap(name -> RealReports.folder(name).stream()).toList();
    assumeTrue(
        !folders.isEmpty(),
        "no real reports: name their folder with -Dinspectkit.reports=FOLDER to test on them");
    List<String> flaws = new ArrayList<>();
    int files = 0;
    for (Path folder : folders) {
      for (RealReports.Reading reading : RealReports.readings(folder).values()) {
        files++;
        flaws.addAll(reading.flaws());
      }
    }
    assertEquals(List.of(), flaws);
    assertTrue(files > 0, "the folders are empty");
    Files.writeString(COUNT, files + "\n");
  }

  /** What is lost of the text of a report, or is elsewhere than it is said to. */
  static List<String> flaws(ParsedReport report) {
    List<String> flaws = new ArrayList<>();
    if (report.document().isEmpty()) {
      flaws.add("not read: " + report.diagnostics());
      return flaws.stream().map(flaw -> report.name() + " " + flaw).toList();
    }
    ReportDocument document = report.document().get();
    flaws.addAll(SyntheticReportsTest.lost(document));
    flaws.addAll(Slices.outside(report));
    flaws.addAll(Slices.notPrinted(document));
    report.diagnostics().stream()
        .filter(d -> d.code().equals(DiagnosticCodes.READER_FAILED))
        .forEach(d -> flaws.add(d.message()));
    return flaws.stream().map(flaw -> report.name() + " " + flaw).toList();
  }
}
