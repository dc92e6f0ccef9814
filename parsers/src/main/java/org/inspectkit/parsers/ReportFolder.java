package org.inspectkit.parsers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;

/** The files of a folder as reports, none of which ends the reading of the others. */
final class ReportFolder {

  private ReportFolder() {}

  /** Every file of a folder and of the folders in it, in the order of their paths. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException e) {
      throw new IOException("cannot list " + folder, e.getCause());
    }
  }

  /** A report; of a file that cannot be read, one with a diagnostic and nothing else. */
  static ParsedReport report(Path folder, Path file) {
    String name = name(folder, file);
    try {
      return ReportParser.standard().parse(ReportSource.of(name, file));
    } catch (IOException | ReportParseException e) {
      if (e instanceof ReportParseException refused
          && refused.reason() == ReportParseException.Reason.INTERRUPTED) {
        throw refused;
      }
      Diagnostic unreadable =
          Diagnostic.of(DiagnosticCodes.UNREADABLE).with("reason", String.valueOf(e.getMessage()));
      return new ParsedReport(
          name,
          Optional.empty(),
          Optional.empty(),
          List.of(),
          ReadFacts.failed(List.of(unreadable), e));
    }
  }

  /** The path within the folder: of two files of one name, the folders say which is which. */
  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace(File.separatorChar, '/');
  }
}
