package org.inspectkit.examples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.model.Inspection;

/** Reads files and keeps what they tell of one authority, or of all if none is named. */
final class WantedReports {

  private final Optional<AuthorityFilter> wanted;
  private final Messages messages;
  private final Map<String, List<Diagnostic>> doubts = new LinkedHashMap<>();
  private final List<Inspection> inspections = new ArrayList<>();
  private int unclear;

  WantedReports(Optional<AuthorityFilter> wanted, Messages messages) {
    this.wanted = wanted;
    this.messages = messages;
  }

  /** Reads the files one after the other; each inspection is written as soon as it is read. */
  List<Inspection> read(List<ReportFile> files, JsonLines lines) throws IOException {
    try (Progress progress = Progress.of(files.size(), messages)) {
      ReportReading reading = new ReportReading(messages, progress, this::mayBeWanted);
      for (ReportFile file : files) {
        Optional<ReportReading.Read> read = reading.read(file);
        if (read.isPresent()) {
          keep(file, read.get(), lines);
        }
      }
    }
    if (wanted.isPresent() && unclear > 0) {
      messages.note(
          "files that tell no known authority and may be about " + wanted.get() + ": " + unclear);
    }
    return inspections;
  }

  /** What is not certain in the files, by their names. */
  Map<String, List<Diagnostic>> doubts() {
    return doubts;
  }

  private void keep(ReportFile file, ReportReading.Read read, JsonLines lines) throws IOException {
    if (!read.doubts().isEmpty()) {
      doubts.put(file.name(), read.doubts());
    }
    Optional<Inspection> told = read.inspection().filter(this::isWanted);
    if (told.isPresent()) {
      lines.write(told.get());
      inspections.add(withoutFindings(told.get()));
    } else {
      unclear++;
    }
  }

  private boolean isWanted(Inspection inspection) {
    return wanted.isEmpty() || wanted.get().test(inspection);
  }

  private boolean mayBeWanted(Optional<Inspection> inspection) {
    return wanted.isEmpty() || wanted.get().mayPass(inspection);
  }

  /**
   * Findings and places are nine tenths of what is kept of a report, and no timeline needs them.
   */
  private static Inspection withoutFindings(Inspection inspection) {
    return Inspection.builder().from(inspection).findings(List.of()).evidence(Map.of()).build();
  }
}
