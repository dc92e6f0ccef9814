package org.inspectkit.examples;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.ParsedReport;
import org.inspectkit.parsers.ReportParseException;

/** Reads reports one after the other. The text of one is let go before the next is opened. */
final class ReportReading {

  private final Messages messages;
  private final Progress progress;

  ReportReading(Messages messages, Progress progress) {
    this.messages = messages;
    this.progress = progress;
  }

  /** An inspection, and by document what is not certain of it. */
  record Read(Inspection inspection, Map<String, List<Diagnostic>> doubts) {}

  /** What a report tells; where it could not be read, a message tells why. */
  Optional<Read> read(ReportFile file) {
    try {
      ParsedReport report = file.read();
      List<Diagnostic> doubts = report.diagnostics();
      messages.diagnostics(file.name(), doubts);
      return report
          .inspection()
          .map(i -> new Read(i, doubts.isEmpty() ? Map.of() : Map.of(file.name(), doubts)));
    } catch (ReportParseException e) {
      messages.failed(file.name(), withoutName(e));
    } catch (IOException e) {
      messages.failed(file.name(), e);
    } finally {
      progress.step();
    }
    return Optional.empty();
  }

  /** The message begins with the name that the line begins with. */
  private static String withoutName(ReportParseException problem) {
    String message = String.valueOf(problem.getMessage());
    String prefix = problem.document() + ": ";
    return message.startsWith(prefix) ? message.substring(prefix.length()) : message;
  }
}
