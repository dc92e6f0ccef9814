package org.inspectkit.examples;

import java.io.IOException;
import java.util.Optional;
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

  /** What a report tells; where it could not be read, a message tells why. */
  Optional<Inspection> inspection(ReportFile file) {
    try {
      ParsedReport report = file.read();
      messages.diagnostics(file.name(), report.diagnostics());
      return report.inspection();
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
