package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What {@code read} writes is a data package by version 1 of the standard, says the validator of
 * its authors; see {@link PackageValidator} for how it is given a package of version 2.0.
 */
class DataPackageTest {

  @TempDir static Path folder;

  private static PackageValidator validator;
  private static Path ofOneCouncil;

  @BeforeAll
  static void aPackageIsWrittenAndTheScriptIsRead() throws IOException {
    ofOneCouncil = written("barnet");
    validator = new PackageValidator();
  }

  /** What is written of some of the samples and of a file that is not a report. */
  private static Path written(String beginning) throws IOException {
    Path here = Files.createTempDirectory(folder, "package");
    Path reports = copied(Repository.samples(), here.resolve("reports"), beginning);
    Files.writeString(reports.resolve("letter.txt"), "The road is closed.\n");
    Path out = here.resolve("out");
    Outcome read = Outcome.ofTimeline("read", reports.toString(), "--out", out.toString());
    assertEquals(1, read.status(), read.err());
    return out;
  }

  private static Path copied(Path from, Path to, String beginning) throws IOException {
    Files.createDirectory(to);
    for (String name : Repository.names(from)) {
      if (name.startsWith(beginning)) {
        Files.copy(from.resolve(name), to.resolve(name));
      }
    }
    return to;
  }

  @Test
  void itIsAcceptedAndEveryRowOfEveryTableIsRead() throws IOException {
    Path sound = written("");
    PackageValidator.Result result = validator.check(sound);
    assertEquals(List.of(), result.flaws());
    long rows = 0;
    for (String name : Repository.names(sound)) {
      if (name.endsWith(".csv")) {
        long read = CsvReader.builder().ofNamedCsvRecord(sound.resolve(name)).stream().count();
        assertTrue(read > 0, name);
        rows += read;
      }
    }
    assertEquals(rows, result.rows());
  }

  @ParameterizedTest
  @CsvSource({
    "inspections.csv, ',\"2006-11-01\"', ',\"1 November 2006\"', type \"date\"",
    "inspections.csv, 'false', 'no', type \"boolean\"",
    "findings.csv, '\"inspection_id\"', '\"inspection\"', field names",
    "judgements.csv, '\"above-minimum\"', '\"rather-good\"', enum",
    "inspections.csv, 'E09000003', 'Barnet', pattern",
    "inspections.csv, 'barnet/slac/2012-01-09', 'barnet/apa-2006/letter-2006-11-01', unique",
    "findings.csv, 'barnet/slac/2012-01-09', 'barnet/slac/2012-01-10', Foreign key",
    "datapackage.json, '\"name\" : \"insp', '\"name\" : \"Insp', descriptor"
  })
  void whatIsDamagedIsNotAccepted(String file, String from, String to, String said)
      throws IOException {
    Path here = Files.createTempDirectory(folder, "damaged");
    Path damaged = copied(ofOneCouncil, here.resolve("out"), "");
    String before = Files.readString(damaged.resolve(file));
    String after = before.replaceFirst(from, to);
    assertNotEquals(before, after);
    Files.writeString(damaged.resolve(file), after);
    String flaws = validator.check(damaged).flaws().toString();
    assertTrue(flaws.contains(said), flaws);
  }
}
