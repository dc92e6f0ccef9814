package org.inspectkit.examples;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
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

  /** What a document tells: the inspection, if there is one, and what is not certain. */
  record Read(Optional<Inspection> inspection, List<Diagnostic> doubts) {}

  /**
   * What a report tells; where it could not be read, a message tells why, and so does the result.
   */
  Read read(ReportFile file) {
    try {
      ParsedReport report = file.read();
      messages.diagnostics(file.name(), report.diagnostics());
      return new Read(report.inspection(), report.diagnostics());
    } catch (ReportParseException e) {
      return failed(file, withoutName(e));
    } catch (IOException e) {
      return failed(file, Messages.reason(e));
    } finally {
      progress.step();
    }
  }

  private Read failed(ReportFile file, String reason) {
    messages.failed(file.name(), reason);
    Diagnostic unreadable = Diagnostic.of(DiagnosticCodes.UNREADABLE).with("reason", reason);
    return new Read(Optional.empty(), List.of(unreadable));
  }

  /** The message begins with the name that the line begins with. */
  private static String withoutName(ReportParseException problem) {
    String message = String.valueOf(problem.getMessage());
    String prefix = problem.document() + ": ";
    return message.startsWith(prefix) ? message.substring(prefix.length()) : message;
  }
}
