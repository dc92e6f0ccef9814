package org.inspectkit.parsers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.inspectkit.model.Inspection;

/** Where real reports to test on are, what was read from them, and how many were tested on. */
final class RealReports {

  private static final Path COUNT = Path.of("target", "real-reports.txt");

  /** Each folder is read once for all tests. */
  private static final Map<Path, Map<String, Reading>> READ = new TreeMap<>();

  private RealReports() {}

  /**
   * What is kept of a real report: not its document, which is large.
   *
   * @param inspection what was read
   * @param flaws what is amiss with its document, as {@link RealDocumentsTest} says
   */
  record Reading(Optional<Inspection> inspection, List<String> flaws) {}

  /**
   * The folder named by the setting {@code inspectkit.reports}, else the one beside the project.
   */
  static Optional<Path> folder(String name) {
    String set = System.getProperty("inspectkit.reports", "");
    Path root = set.isEmpty() ? Path.of("..", "..", "shared") : Path.of(set);
    Path folder = root.resolve(name);
    return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
  }

  /** What was read from every report of a folder, by its path in the folder. */
  static synchronized Map<String, Reading> readings(Path folder) throws IOException {
    Map<String, Reading> known = READ.get(folder);
    if (known == null) {
      known = read(folder);
      READ.put(folder, known);
    }
    return known;
  }

  private static Map<String, Reading> read(Path folder) throws IOException {
    Map<String, Reading> readings = new TreeMap<>();
    try (Stream<ParsedReport> reports = InspectionReports.parseAll(folder, 2)) {
      Iterator<Path> paths = files(folder).iterator();
      reports.forEach(
          report -> {
            String path = folder.relativize(paths.next()).toString().replace('\\', '/');
            if (path.matches(".*\\.(?:pdf|txt)")) {
              readings.put(path, new Reading(report.inspection(), RealDocumentsTest.flaws(report)));
            }
          });
    }
    return readings;
  }

  /** The files in the order in which they are read. */
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Says for the check of everything how many real reports were tested on. */
  static void note(int count) throws IOException {
    Files.createDirectories(COUNT.getParent());
    Files.writeString(COUNT, count + "\n");
  }
}
