package org.inspectkit.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.export.DiagnosticRow;
import org.inspectkit.grading.export.InspectionTables;
import org.inspectkit.grading.timeline.Authority;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.model.Inspection;
import org.inspectkit.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/** What came of all documents that concern the user, and what is said of the others. */
final class Readings {

  private final Reports reports;
  private final Messages messages;
  private final Optional<AuthorityFilter> wanted;
  private final Map<ReportFile, Reading> kept = new LinkedHashMap<>();
  private final List<String> failed = new ArrayList<>();
  private final List<String> undated = new ArrayList<>();
  private final ReportIndex index;
  private int succeeded;
  private int later;
  private int unclear;
  private @Nullable InspectionTimeline timeline;

  private Readings(Reports reports, Messages messages, ReportIndex index) {
    this.reports = reports;
    this.messages = messages;
    this.wanted = reports.wanted();
    this.index = index;
  }

  /**
   * Reads the files.
   *
   * @param reports which, and how
   * @param written a folder that is left out, for the program writes to it
   * @param indexed where to find what was read before, and to keep what is read
   * @param messages for what could not be read
   */
  static Readings of(
      Reports reports, Optional<Path> written, Optional<Path> indexed, Messages messages)
      throws IOException {
    Readings readings = new Readings(reports, messages, ReportIndex.in(indexed));
    List<ReportFile> files = reports.files(written, messages);
    try (Progress progress = Progress.of(files.size(), messages)) {
      readings.read(files, progress);
    }
    return readings;
  }

  /**
   * Keeps what was read for the next time; if nothing could be read, what was kept before stays.
   */
  void writeIndex() throws IOException {
    if (succeeded > 0) {
      index.write();
    }
  }

  /** A file that is being read, or was. */
  private record Begun(ReportFile file, CompletableFuture<Reading> reading) {

    Reading end() {
      try {
        return reading.join();
      } catch (CompletionException e) {
        if (e.getCause() instanceof RuntimeException cause) {
          throw cause;
        }
        if (e.getCause() instanceof Error cause) {
          throw cause;
        }
        throw e;
      }
    }
  }

  /**
   * Reads several at a time, and takes them in their order. However many files there are, few are
   * begun ahead of the one that is taken next.
   */
  private void read(List<ReportFile> files, Progress progress) {
    ExecutorService pool = Executors.newFixedThreadPool(reports.threads());
    try {
      Queue<Begun> begun = new ArrayDeque<>();
      for (ReportFile file : files) {
        if (begun.size() == 2 * reports.threads()) {
          take(begun.remove(), progress);
        }
        begun.add(new Begun(file, CompletableFuture.supplyAsync(() -> file.read(index), pool)));
      }
      while (!begun.isEmpty()) {
        take(begun.remove(), progress);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private void take(Begun begun, Progress progress) {
    take(begun.file(), begun.end());
    progress.step();
  }

  private void take(ReportFile file, Reading reading) {
    if (reading.inspection().isEmpty()) {
      failed.add(file.path());
    } else {
      succeeded++;
    }
    if (wanted.isPresent() && !wanted.get().mayPass(reading.inspection())) {
      return;
    }
    if (isTooLate(reading)) {
      leaveOut(file, reading);
      return;
    }
    if (reading.failure().isPresent()) {
      messages.failed(file.path(), reading.failure().get());
    } else {
      messages.diagnostics(file.path(), reading.diagnostics());
    }
    kept.put(file, reading);
    unclear += isWanted(reading) ? 0 : 1;
  }

  private void leaveOut(ReportFile file, Reading reading) {
    if (reading.inspection().flatMap(Inspection::date).isPresent()) {
      later++;
    } else {
      undated.add(file.path());
    }
  }

  /** What could not be read has no day, and is left to the user. */
  private boolean isTooLate(Reading reading) {
    Optional<LocalDate> day = reports.asAt();
    return day.isPresent() && reading.inspection().filter(i -> !i.isKnownAt(day.get())).isPresent();
  }

  private boolean isWanted(Reading reading) {
    return reading.inspection().filter(i -> wanted.isEmpty() || wanted.get().test(i)).isPresent();
  }

  Optional<AuthorityFilter> wanted() {
    return wanted;
  }

  List<Inspection> inspections() {
    return kept.values().stream()
        .filter(this::isWanted)
        .flatMap(reading -> reading.inspection().stream())
        .toList();
  }

  /**
   * The inspections that the tables contain, in the same order, each once: of one with several
   * documents, the document with the most facts, with the judgements of all. After them those
   * without an authority, which are in no table, each document once.
   */
  List<Inspection> once() {
    return Stream.concat(
            timelines().flatMap(t -> t.inspections().stream()), eachOnce(timeline().unattributed()))
        .toList();
  }

  /** Each document once; of what has no source, nobody knows whether it is the same. */
  static Stream<Inspection> eachOnce(List<Inspection> inspections) {
    Set<String> seen = new HashSet<>();
    return inspections.stream()
        .filter(i -> i.source().map(SourceDocument::sha256).map(seen::add).orElse(true));
  }

  private Stream<AuthorityTimeline> timelines() {
    InspectionTimeline timeline = timeline();
    return timeline.authorities().stream().map(timeline::of);
  }

  /** Made once, when all is read. */
  InspectionTimeline timeline() {
    if (timeline == null) {
      timeline = InspectionTimeline.of(inspections(), GradeReconciler.standard());
    }
    return timeline;
  }

  InspectionTables tables() {
    List<DiagnosticRow> rows = new ArrayList<>();
    kept.forEach(
        (file, reading) ->
            reading
                .diagnostics()
                .forEach(d -> rows.add(new DiagnosticRow(file.name(), reading.inspection(), d))));
    return InspectionTables.of(timeline()).withDiagnostics(rows);
  }

  /** What is not certain in the files, by their names. */
  Map<String, List<Diagnostic>> doubts() {
    Map<String, List<Diagnostic>> doubts = new LinkedHashMap<>();
    kept.forEach(
        (file, reading) -> {
          if (!reading.diagnostics().isEmpty()) {
            doubts.put(file.name(), reading.diagnostics());
          }
        });
    return doubts;
  }

  /**
   * Says at the end what nobody should have to look for: what is in no timeline, or in an odd one.
   */
  void sayWhatIsMissing() {
    messages.names("reports that were not read", failed);
    if (kept.isEmpty() && later > 0 && reports.asAt().isPresent()) {
      messages.note("no report was published by " + reports.asAt().get());
    }
    messages.names("reports that give no day, and so were left out", undated);
    if (wanted.isPresent() && unclear > 0) {
      messages.note(
          "files that name no known authority and may be about " + wanted.get() + ": " + unclear);
    }
    messages.names("reports that name no authority, and so are on no timeline", unattributed());
    messages.names("inspections that were read more than once", repeated());
    messages.names(
        "authorities that are not in the register",
        timeline().authorities().stream()
            .filter(authority -> authority.entry().isEmpty())
            .map(Authority::name)
            .toList());
  }

  private List<String> repeated() {
    return timelines()
        .flatMap(
            timeline ->
                timeline.repeatedReadings().stream()
                    .map(reading -> timeline.authority() + ", " + reading.describe()))
        .toList();
  }

  private List<String> unattributed() {
    return kept.entrySet().stream()
        .filter(one -> isWanted(one.getValue()))
        .filter(one -> one.getValue().inspection().orElseThrow().authority().isEmpty())
        .map(one -> one.getKey().path())
        .toList();
  }
}
