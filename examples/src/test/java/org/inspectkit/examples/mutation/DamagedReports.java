package org.inspectkit.examples.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inspectkit.parsers.InspectionReports;
import org.inspectkit.parsers.ParsedReport;
import org.inspectkit.parsers.ReportParseException;

/**
 * Damages the reports of some folders and reads the copies. The copies are numbered: with the same
 * files, kinds and seed, a number always gives the same copy.
 */
final class DamagedReports {

  private static final int TRIES = 20;

  private final List<Path> files;
  private final long seed;
  private final List<Mutation> mutations;
  private final List<PdfMutations> ofPdfs;

  /** Texts of one form are in one folder, whose sub-folders are the frameworks. */
  private final Map<Path, Optional<SoundReport>> reports = new ConcurrentHashMap<>();

  /**
   * A damaged copy that was read.
   *
   * @param number its number
   * @param damage what was done
   * @param file the report
   * @param other the report of which a part is in it, if any
   * @param marks what became of each fact
   */
  record Read(
      long number, String damage, Path file, Optional<Path> other, List<Marking.Mark> marks) {}

  private record Damaged(
      String damage, SoundReport report, Mutant mutant, Optional<Supplier<ParsedReport>> pdf) {}

  /**
   * Finds the reports.
   *
   * @param folders where texts and PDFs are, at any depth
   * @param kinds matches the names of the kinds of damage
   * @param seed changes all copies
   * @throws IOException if a folder cannot be read
   */
  DamagedReports(List<Path> folders, Pattern kinds, long seed) throws IOException {
    this.seed = seed;
    this.files = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(f -> f.toString().matches(".*\\.(?:txt|pdf)")).sorted().forEach(files::add);
      }
    }
    this.mutations = Mutations.all().stream().filter(m -> kinds.matcher(m.name()).find()).toList();
    this.ofPdfs = PdfMutations.all().stream().filter(m -> kinds.matcher(m.name()).find()).toList();
  }

  /** Whether the folders hold no report at all. */
  boolean isEmpty() {
    return files.isEmpty();
  }

  /** Damages and reads one copy; empty where none could be made. */
  Optional<Read> read(long number) {
    return damaged(number)
        .map(
            d -> {
              Optional<ParsedReport> read = parsed(d);
              Optional<Path> other = d.mutant().other().map(SoundReport::file);
              List<Marking.Mark> marks = Marking.of(d.report(), d.mutant(), read);
              return new Read(number, d.damage(), d.report().file(), other, marks);
            });
  }

  /** The text of a damaged copy; of a PDF, as it is extracted. */
  Optional<List<String>> text(long number) {
    return damaged(number)
        .flatMap(
            d ->
                d.pdf().isEmpty()
                    ? Optional.of(d.mutant().lines())
                    : parsed(d).map(read -> SoundReport.textOf(read).lines().toList()));
  }

  private static Optional<ParsedReport> parsed(Damaged damaged) {
    try {
      return Optional.of(
          damaged
              .pdf()
              .map(Supplier::get)
              .orElseGet(
                  () -> InspectionReports.parse(String.join("\n", damaged.mutant().lines()))));
    } catch (ReportParseException e) {
      return Optional.empty();
    }
  }

  private Optional<Damaged> damaged(long number) {
    Random random = new Random(seed * 1_000_003 + number);
    for (int i = 0; i < TRIES; i++) {
      Path file = Lines.any(files, random);
      Optional<SoundReport> report = sound(file);
      Optional<Damaged> damaged =
          SoundReport.isPdf(file)
              ? report.flatMap(r -> ofPdf(r, number, random))
              : report.flatMap(r -> ofText(r, number, random));
      if (damaged.isPresent()) {
        return damaged;
      }
    }
    return Optional.empty();
  }

  private Optional<SoundReport> sound(Path file) {
    return reports.computeIfAbsent(file, SoundReport::of);
  }

  private Optional<Damaged> ofText(SoundReport report, long number, Random random) {
    if (mutations.isEmpty()) {
      return Optional.empty();
    }
    Mutation mutation = mutations.get((int) (number % mutations.size()));
    return other(report, random)
        .flatMap(other -> mutation.damage().of(report, other, random))
        .map(mutant -> new Damaged(mutation.name(), report, mutant, Optional.empty()));
  }

  private Optional<Damaged> ofPdf(SoundReport report, long number, Random random) {
    if (ofPdfs.isEmpty()) {
      return Optional.empty();
    }
    PdfMutations mutation = ofPdfs.get((int) (number % ofPdfs.size()));
    Mutant sound = Mutant.of(report.lines());
    if (mutation.damage() instanceof PdfMutations.Own own) {
      return Optional.of(ofPdf(mutation, report, sound, pdf -> own.of(pdf, random)));
    }
    PdfMutations.Foreign foreign = (PdfMutations.Foreign) mutation.damage();
    return other(report, random)
        .map(
            other ->
                ofPdf(
                    mutation,
                    report,
                    sound.with(other),
                    pdf -> foreign.of(pdf, Files.readAllBytes(other.file()), random)));
  }

  /** Makes the bytes of a copy of those of a report. */
  private interface Copy {
    byte[] of(byte[] pdf) throws IOException;
  }

  private static Damaged ofPdf(
      PdfMutations mutation, SoundReport report, Mutant mutant, Copy copy) {
    try {
      byte[] pdf = copy.of(Files.readAllBytes(report.file()));
      return new Damaged(
          mutation.name(), report, mutant, Optional.of(() -> InspectionReports.parse(pdf)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether two files are in one folder, and both or neither of them is a PDF. */
  private static boolean isBeside(Path one, Path other) {
    return other.getParent().equals(one.getParent())
        && SoundReport.isPdf(other) == SoundReport.isPdf(one);
  }

  /** Another report of the same form and framework, on another council. */
  private Optional<SoundReport> other(SoundReport report, Random random) {
    List<Path> beside = files.stream().filter(file -> isBeside(report.file(), file)).toList();
    for (int i = 0; i < TRIES; i++) {
      Optional<SoundReport> other = sound(Lines.any(beside, random));
      if (other.filter(o -> o.framework().equals(report.framework())).isPresent()
          && !other.get().facts().council().equals(report.facts().council())) {
        return other;
      }
    }
    return Optional.empty();
  }
}
