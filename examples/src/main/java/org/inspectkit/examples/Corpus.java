package org.inspectkit.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dflib.DataFrame;
import org.dflib.Printers;
import org.inspectkit.grading.export.DiagnosticRow;
import org.inspectkit.grading.export.InspectionTables;
import org.inspectkit.grading.export.Table;
import org.inspectkit.grading.picture.TimelinePicture;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.InspectionTimeline;

/**
 * The reports of a folder, to be questioned in JShell: its tables as data frames, which are
 * filtered, grouped, counted and pivoted. {@code inspectkit.jsh} makes one.
 */
public final class Corpus {

  private static final int MOST_ROWS = 60;
  private static final int MOST_CHARACTERS = 48;

  private final InspectionTimeline timeline;
  private final InspectionTables tables;

  private Corpus(InspectionTimeline timeline, InspectionTables tables) {
    this.timeline = timeline;
    this.tables = tables;
  }

  /**
   * Reads a folder and the folders in it. What was read is kept in {@code .cache/inspectkit} of the
   * user's home, if it can be written to, and the next time only new and changed files are read.
   * What could not be read is said on standard error.
   *
   * @param folder the folder
   * @return what its reports say
   * @throws UncheckedIOException if it cannot be read
   */
  public static Corpus read(String folder) {
    Path path = Path.of(folder);
    Messages messages =
        new Messages(new PrintWriter(System.err, true, StandardCharsets.UTF_8), false);
    try {
      Readings readings =
          Readings.of(Reports.of(List.of(path)), Optional.empty(), index(path), messages);
      readings.writeIndex();
      readings.sayWhatIsMissing();
      messages.close();
      return new Corpus(readings.timeline(), readings.tables());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same as it was known at the end of a day. Documents that could not be read have no day, and
   * stay.
   *
   * @param day the day, such as {@code 2025-03-31}
   * @return fewer inspections
   */
  public Corpus asAt(String day) {
    LocalDate end = LocalDate.parse(day);
    InspectionTimeline then = timeline.asAt(end);
    List<DiagnosticRow> known =
        tables.diagnostics().rows().stream()
            .filter(row -> row.inspection().map(i -> i.isKnownAt(end)).orElse(true))
            .toList();
    return new Corpus(then, InspectionTables.of(then).withDiagnostics(known));
  }

  /**
   * The timeline of all authorities.
   *
   * @return the timeline
   */
  public InspectionTimeline timeline() {
    return timeline;
  }

  /**
   * The timeline of one authority.
   *
   * @param idOrName its id or name
   * @return its timeline
   */
  public AuthorityTimeline of(String idOrName) {
    return timeline.of(idOrName);
  }

  /**
   * One row an inspection.
   *
   * @return the table
   */
  public DataFrame inspections() {
    return frame(tables.inspections());
  }

  /**
   * The last graded inspection of each authority.
   *
   * @return the table
   */
  public DataFrame latest() {
    return inspections().rows(row -> Boolean.TRUE.equals(row.get("is_latest"))).select();
  }

  /**
   * One row a judgement.
   *
   * @return the table
   */
  public DataFrame judgements() {
    return frame(tables.judgements());
  }

  /**
   * One row an area for improvement.
   *
   * @return the table
   */
  public DataFrame improvements() {
    return frame(tables.improvements());
  }

  /**
   * One row a finding.
   *
   * @return the table
   */
  public DataFrame findings() {
    return frame(tables.findings());
  }

  /**
   * One row a fact that is not certain, or a document that could not be read.
   *
   * @return the table
   */
  public DataFrame diagnostics() {
    return frame(tables.diagnostics());
  }

  /**
   * Draws the timelines.
   *
   * @param file where to write the picture, as SVG
   * @return the file
   * @throws UncheckedIOException if it cannot be written
   */
  public Path draw(String file) {
    try {
      return Files.writeString(Path.of(file), TimelinePicture.of(timeline).svg() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Prints some columns of a table; long cells and many rows are cut.
   *
   * @param table the table
   * @param columns the columns; all if none is named
   */
  public static void print(DataFrame table, String... columns) {
    DataFrame shown = columns.length == 0 ? table : table.cols(columns).select();
    System.out.println(Printers.tabular(MOST_ROWS, MOST_CHARACTERS).toString(shown));
  }

  private static Optional<Path> index(Path folder) {
    String name = Sha256.of(folder.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
    Path cache = Path.of(System.getProperty("user.home"), ".cache", "inspectkit");
    try {
      return Optional.of(Files.createDirectories(cache).resolve(name + ".gz"));
    } catch (IOException e) {
      // Without a home that can be written to, everything is read each time.
      return Optional.empty();
    }
  }

  private static DataFrame frame(Table<?> table) {
    List<String> columns = table.columns();
    Stream<Object[]> rows =
        table.values().stream().map(values -> columns.stream().map(values::get).toArray());
    return DataFrame.byArrayRow(columns.toArray(String[]::new)).ofIterable(rows.toList());
  }

  @Override
  public String toString() {
    return timeline.toString();
  }
}
