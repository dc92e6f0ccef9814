package org.inspectkit.examples;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.ParsedReport;
import org.inspectkit.parsers.ReportParseException;

/**
 * Reads reports one after the other, and reports what is not certain in those that concern the
 * user. The text of one is let go before the next is opened.
 */
final class ReportReading {

  private final Messages messages;
  private final Progress progress;
  private final Predicate<Optional<Inspection>> concerned;

  ReportReading(Messages messages, Progress progress, Predicate<Optional<Inspection>> concerned) {
    this.messages = messages;
    this.progress = progress;
    this.concerned = concerned;
  }

  /** What a document says: the inspection, if there is one, and what is not certain. */
  record Read(Optional<Inspection> inspection, List<Diagnostic> doubts) {}

  /**
   * What a report says, if it concerns the user; where it could not be read, a message says why,
   * and so does the result.
   */
  Optional<Read> read(ReportFile file) {
    try {
      ParsedReport report = file.read();
      if (!concerned.test(report.inspection())) {
        return Optional.empty();
      }
      messages.diagnostics(file.name(), report.diagnostics());
      return Optional.of(new Read(report.inspection(), report.diagnostics()));
    } catch (ReportParseException e) {
      return Optional.of(failed(file, withoutName(e)));
    } catch (IOException e) {
      return Optional.of(failed(file, Messages.reason(e)));
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
