package org.inspectkit.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which reports are read, and how: the options that the commands have in common. */
final class Reports {

  private static final int MOST_THREADS = 8;

  @Parameters(
      paramLabel = "REPORT",
      description = {
        "Files, or folders of .txt, .text, .md, .html, .htm",
        "and .pdf; without any, invented ones are read."
      })
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--authority",
      paramLabel = "NAME",
      description = "One authority: name, id or GSS code, such as Luton.")
  private Optional<String> authority = Optional.empty();

  @Option(
      names = "--as-at",
      paramLabel = "DAY",
      description = "Leave out what was published after DAY (2025-03-31).")
  private Optional<LocalDate> asAt = Optional.empty();

  @Option(
      names = "--index",
      paramLabel = "INDEX",
      description = "Keep in this file what was read, for the next time.")
  private Optional<Path> index = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Read N at a time (default: processors, up to 8).")
  private int threads = Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS);

  @Option(
      names = "--diagnostics",
      description = "List warnings and notes on reports, not only errors.")
  private boolean diagnostics;

  /** Those in files and folders, read as usual. */
  static Reports of(List<Path> filesAndFolders) {
    Reports reports = new Reports();
    reports.paths = filesAndFolders;
    return reports;
  }

  Optional<AuthorityFilter> wanted() {
    return authority.map(AuthorityFilter::new);
  }

  Optional<LocalDate> asAt() {
    return asAt;
  }

  Optional<Path> index() {
    return index;
  }

  /** At least one. */
  int threads() {
    return Math.max(threads, 1);
  }

  boolean allDiagnostics() {
    return diagnostics;
  }

  /** The files, without those in a folder to which the program itself writes. */
  List<ReportFile> files(Optional<Path> written, Messages messages) throws IOException {
    if (paths.isEmpty()) {
      messages.note("no report was named, so the invented ones that come with this are read");
      return Samples.all();
    }
    return ReportFinder.find(paths, written, messages);
  }
}
