package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page is given where there are pages, and nowhere else. */
class PagesTest {

  private static final String REPORT =
      Repository.text(Repository.samples().resolve("barnet-2012-slac.txt"));
  private static final String CELL = "data-heading=\"Page\">";

  @TempDir Path folder;

  @Test
  void aTextThatIsNotCutIntoPagesHasNone() throws IOException {
    Path file = Files.writeString(folder.resolve("r.txt"), REPORT);
    assertEquals(Set.of(""), pages(file));
    String html = Outcome.ofShow(file.toString(), "--html", "-").out();
    assertTrue(html.contains(CELL + "<"), html);
    assertFalse(html.contains(CELL + "1"), html);
  }

  @Test
  void aTextThatIsCutIntoPagesHasThem() throws IOException {
    Path file = Files.writeString(folder.resolve("r.txt"), "\f" + REPORT);
    assertEquals(Set.of("2"), pages(file));
    String html = Outcome.ofShow(file.toString(), "--html", "-").out();
    assertTrue(html.contains(CELL + "2"), html);
  }

  private static Set<String> pages(Path report) {
    String csv = Outcome.ofShow(report.toString(), "--csv", "-").out();
    return CsvReader.builder().ofNamedCsvRecord(csv).stream()
        .map(row -> row.getField("page"))
        .collect(Collectors.toSet());
  }
}
