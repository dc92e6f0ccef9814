package org.inspectkit.benchmarks;

import java.nio.file.Path;

/** Folders that whoever runs a benchmark names. */
final class Folders {

  private Folders() {}

  /** The folder of that name; none is taken by default. */
  static Path named(String folder) {
    if (folder.isEmpty()) {
      throw new IllegalArgumentException("name a folder of reports: -p folder=FOLDER");
    }
    return Path.of(folder);
  }
}
