package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Small inputs for one fault each, a folder each, in the folder {@code cases} of the setting {@code
 * inspectkit.reports}. Those that do not hold yet are listed with their kind in {@code
 * cases/not-yet.txt}; one that is listed and holds fails, so that the list stays true.
 */
final class Cases {

  private static final String LIST = "/cases/not-yet.txt";

  private static final String DESCRIPTION = "README.md";

  private Cases() {}

  /** The folder of all cases; without it the test is skipped. */
  static Path folder() {
    Path folder = RealReports.folder("cases").orElse(null);
    assumeTrue(
        folder != null,
        "no cases: name the folder that holds them with -Dinspectkit.reports=FOLDER to test them");
    return Objects.requireNonNull(folder);
  }

  /** The folders of the cases that have a sheet of this name; at least one. */
  static List<Path> with(String sheet) throws IOException {
    try (Stream<Path> folders = Files.list(folder())) {
      List<Path> found =
          folders.filter(f -> Files.isRegularFile(f.resolve(sheet))).sorted().toList();
      assertFalse(found.isEmpty(), "no case has a sheet " + sheet);
      return found;
    }
  }

  static String name(Path folder) {
    return String.valueOf(folder.getFileName());
  }

  /** A test for each folder: what it lists as wrong must be nothing, or the case is listed. */
  static Stream<DynamicTest> tests(List<Path> folders, Function<Path, List<String>> wrong)
      throws IOException {
    Map<String, String> notYet = notYet();
    return folders.stream()
        .map(f -> DynamicTest.dynamicTest(name(f), () -> check(name(f), wrong.apply(f), notYet)));
  }

  private static void check(String name, List<String> wrong, Map<String, String> notYet) {
    String kind = notYet.get(name);
    if (kind == null) {
      assertEquals(List.of(), wrong, name);
    } else if (wrong.isEmpty()) {
      fail(name + " holds: remove it from " + LIST);
    } else {
      abort(name + ", " + kind + ": " + wrong);
    }
  }

  /** The kind of fault of each case that the description of the cases lists beneath its heading. */
  static Map<String, String> kinds() throws IOException {
    Map<String, String> kinds = new TreeMap<>();
    String kind = "";
    for (String line : Files.readAllLines(folder().resolve(DESCRIPTION))) {
      if (line.startsWith("## ")) {
        kind = line.substring(3).split(":", 2)[0];
      } else if (line.startsWith("- `")) {
        kinds.put(line.split("`", 3)[1], kind);
      }
    }
    return kinds;
  }

  /** The cases that do not hold yet, with the kind of fault of each. */
  static Map<String, String> notYet() throws IOException {
    Map<String, String> kinds = new TreeMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Cases.class.getResourceAsStream(LIST)),
                StandardCharsets.UTF_8))) {
      for (String line : lines.lines().filter(l -> !l.isBlank()).toList()) {
        String[] parts = line.split(": ", 2);
        kinds.put(parts[0], parts[1]);
      }
    }
    return kinds;
  }

  /** The inputs of a case; at least one. */
  static List<Path> inputs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> inputs = files.filter(f -> name(f).startsWith("input")).sorted().toList();
      assertFalse(inputs.isEmpty(), folder + " has no input");
      return inputs;
    }
  }

  /** What was read; empty if it was refused. */
  static Optional<ParsedReport> read(Path input) throws IOException {
    try {
      return Optional.of(InspectionReports.parse(input));
    } catch (ReportParseException e) {
      return Optional.empty();
    }
  }

  /** Says for the check of everything how many cases were tested. */
  static void note(String file, int count) throws IOException {
    Path counter = Path.of("target", file);
    Files.createDirectories(Objects.requireNonNull(counter.getParent()));
    Files.writeString(counter, count + "\n");
  }
}
