package org.inspectkit.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.inspectkit.parsers.ReportParser;
import picocli.CommandLine;

/** What the commands that read reports have in common: they read, work, and say what is missing. */
final class Job {

  static final int FAILED = CommandLine.ExitCode.SOFTWARE;

  /** What a command does with what was read. */
  @FunctionalInterface
  interface Work {
    void run(Readings readings, PrintWriter out) throws IOException;
  }

  private final CommandLine line;
  private final Reports reports;
  private final Messages messages;

  Job(CommandLine line, Reports reports) {
    this.line = line;
    this.reports = reports;
    this.messages = new Messages(line.getErr(), reports.allDiagnostics());
  }

  /**
   * Runs it.
   *
   * @param outputs checked before anything is read
   * @param written the folder that it writes to, if it does
   * @param index where to keep what was read
   * @param work what to do with it
   * @return the exit status
   */
  int run(Outputs outputs, Optional<Path> written, Optional<Path> index, Work work) {
    try {
      outputs.check();
      if (index.isPresent()) {
        new OutputFile(index.get()).check();
      }
      return readersAgree() ? run(written, index, work) : FAILED;
    } catch (IOException e) {
      messages.failed(e);
      return FAILED;
    }
  }

  private int run(Optional<Path> written, Optional<Path> index, Work work) throws IOException {
    Readings readings = Readings.of(reports, written, index, messages);
    boolean nothing = readings.inspections().isEmpty();
    if (!nothing || index.filter(file -> Files.isDirectory(folder(file))).isPresent()) {
      readings.writeIndex();
    }
    if (nothing && readings.wanted().isPresent()) {
      return nothingOn(readings.wanted().get());
    }
    if (nothing && messages.anyErrors()) {
      // What an earlier run wrote is not lost to a mistyped name.
      return FAILED;
    }
    work.run(readings, line.getOut());
    readings.sayWhatIsMissing();
    messages.close();
    return messages.anyErrors() ? FAILED : CommandLine.ExitCode.OK;
  }

  private static Path folder(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }

  /** Readers that somebody has plugged in may be at odds with others; then nothing can be read. */
  private boolean readersAgree() {
    try {
      return !ReportParser.standard().frameworks().isEmpty();
    } catch (IllegalStateException e) {
      messages.failed("timeline", String.valueOf(e.getMessage()));
      return false;
    }
  }

  private int nothingOn(AuthorityFilter wanted) {
    if (wanted.isKnown()) {
      String then = reports.asAt().map(day -> ", as at " + day).orElse("");
      messages.failed("timeline", "none of the reports is about " + wanted + then);
      messages.close();
      return FAILED;
    }
    String like =
        wanted.alike().isEmpty() ? "" : "; is it " + String.join(" or ", wanted.alike()) + "?";
    return Timeline.wrongUse(
        line.getErr(), "no authority '" + wanted + "', in the register or in the reports" + like);
  }
}
