package org.inspectkit.parsers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where real reports to test on are, and a note of how many were tested on. */
final class RealReports {

  private static final Path COUNT = Path.of("target", "real-reports.txt");

  private RealReports() {}

  /**
   * The folder named by the setting {@code inspectkit.reports}, else the one beside the project.
   */
  static Optional<Path> folder(String name) {
    String set = System.getProperty("inspectkit.reports", "");
    Path root = set.isEmpty() ? Path.of("..", "..", "shared") : Path.of(set);
    Path folder = root.resolve(name);
    return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
  }

  /** Says for the check of everything how many real reports were tested on. */
  static void note(int count) throws IOException {
    Files.createDirectories(COUNT.getParent());
    Files.writeString(COUNT, count + "\n");
  }
}
