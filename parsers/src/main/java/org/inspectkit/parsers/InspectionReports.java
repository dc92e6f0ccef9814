package org.inspectkit.parsers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.Framework;
import org.inspectkit.parsers.detect.FrameworkMatch;
import org.inspectkit.parsers.document.ReportDocument;

/**
 * The front door: reads reports with the standard parser.
 *
 * <pre>{@code
 * import java.nio.file.Path;
 * import org.inspectkit.parsers.InspectionReports;
 * import org.inspectkit.parsers.ParsedReport;
 *
 * ParsedReport report = InspectionReports.parse(Path.of("report.pdf"));
 * report.inspection().ifPresent(System.out::println);
 * report.diagnostics().forEach(System.out::println);
 * }</pre>
 *
 * <table>
 *   <caption>The short way and the long way</caption>
 *   <tr><th>to</th><th>call</th><th>for full control</th></tr>
 *   <tr><td>read a report</td><td>{@code parse}</td><td>{@link ReportParser#parse(ReportSource)}</td>
 *   </tr>
 *   <tr><td>read a report as one of a framework or edition that is known</td><td>{@code parse}</td>
 *   <td>{@link ReportParser#parse(ReportSource, Framework)}</td></tr>
 *   <tr><td>read a folder</td><td>{@code parseAll}</td><td>{@link ReportParser#parse(ReportSource)} on
 *   each file</td></tr>
 *   <tr><td>find its framework only</td><td>{@code detect}</td><td>{@link ReportParser#detect}</td>
 *   </tr>
 *   <tr><td>get its headings, paragraphs, lists and tables</td><td>{@code document}</td>
 *   <td>{@link ReportParser#document}</td></tr>
 * </table>
 *
 * <p>Read are PDFs that hold text, what {@code pdftotext} makes of one (with or without {@code
 * -layout}), HTML, Markdown and plain text; which it is, the bytes say and not the name. Scanned
 * pages, Word files and archives are refused.
 *
 * <p>Every method that takes a path or a stream throws {@link IOException} where that cannot be
 * read, and every method {@link ReportParseException} where the document cannot be read at all; its
 * {@linkplain ReportParseException#reason() reason} says why. A report that is read in part is no
 * exception: what could not be read is a diagnostic.
 *
 * <p>The first PDF replaces the font mapper of the PDF library, PDFBox ({@code FontMappers.set}),
 * for the whole Java machine, so that no fonts of the machine are searched and none cached. A
 * program that draws PDFs with PDFBox itself does so in a machine of its own, or sets its mapper
 * again afterwards. PDFBox logs through {@code java.util.logging}, or what Commons Logging finds.
 */
public final class InspectionReports {

  private static final String TEXT = "text";
  private static final String BYTES = "bytes";
  private static final String STREAM = "stream";
  private static final int LONGEST_PATH = 1000;
  private static final List<String> ENDINGS =
      List.of(".pdf", ".txt", ".text", ".md", ".html", ".htm", ".docx");

  private InspectionReports() {}

  /**
   * Reads a report from a file: a PDF that holds text, the output of {@code pdftotext}, HTML,
   * Markdown or plain text.
   *
   * @param file the file
   * @return the inspection, if a framework was recognised, and the diagnostics
   * @throws IOException if the file cannot be read
   * @throws ReportParseException if it cannot be read at all
   */
  public static ParsedReport parse(Path file) throws IOException {
    return ReportParser.standard().parse(ReportSource.of(file));
  }

  /**
   * Reads a report from a stream, which is not closed.
   *
   * @param in the stream
   * @return the inspection, if a framework was recognised, and the diagnostics
   * @throws IOException if the stream cannot be read
   * @throws ReportParseException if it cannot be read at all
   */
  public static ParsedReport parse(InputStream in) throws IOException {
    return ReportParser.standard().parse(ReportSource.of(STREAM, in));
  }

  /**
   * Reads a report from its bytes.
   *
   * @param bytes the bytes
   * @return the inspection, if a framework was recognised, and the diagnostics
   * @throws ReportParseException if it cannot be read at all
   */
  public static ParsedReport parse(byte[] bytes) {
    return inMemory(() -> ReportParser.standard().parse(ReportSource.ofUnchanged(BYTES, bytes)));
  }

  /**
   * Reads a report from its bytes and keeps its name, as {@link
   * org.inspectkit.source.SourceDocument#name()}: of reports that come from a queue, a database or
   * a cluster, the name says which is which.
   *
   * @param name the name of the document
   * @param bytes the bytes
   * @return the inspection, if a framework was recognised, and the diagnostics
   * @throws ReportParseException if it cannot be read at all
   */
  public static ParsedReport parse(String name, byte[] bytes) {
    return inMemory(() -> ReportParser.standard().parse(ReportSource.ofUnchanged(name, bytes)));
  }

  /**
   * Reads a report from its text.
   *
   * @param text the text
   * @return the inspection, if a framework was recognised, and the diagnostics
   * @throws ReportParseException if it cannot be read at all, or is only the path of a file
   */
  public static ParsedReport parse(String text) {
    return inMemory(() -> ReportParser.standard().parse(text(text)));
  }

  /**
   * Reads a report from a file as one of a framework, whatever it says of itself.
   *
   * @param file the file
   * @param framework one that {@link ReportParser#standard()} reads
   * @return the inspection and the diagnostics
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it does not read the framework
   * @throws ReportParseException if the report cannot be read at all
   * @see ReportParser#parse(ReportSource, Framework)
   */
  public static ParsedReport parse(Path file, Framework framework) throws IOException {
    return ReportParser.standard().parse(ReportSource.of(file), framework);
  }

  /**
   * Reads a report from a file as one of an edition of a framework, whatever it says of itself.
   *
   * @param file the file
   * @param edition one that {@link ReportParser#standard()} reads
   * @return the inspection and the diagnostics
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it does not read the edition
   * @throws ReportParseException if the report cannot be read at all
   * @see ReportParser#parse(ReportSource, Edition)
   */
  public static ParsedReport parse(Path file, Edition edition) throws IOException {
    return ReportParser.standard().parse(ReportSource.of(file), edition);
  }

  /**
   * Reads every file of a folder and of the folders in it, in the order of their paths, one after
   * the other as the stream is drawn. A report is called by the path of its file within the folder,
   * with slashes. A file that cannot be read is a report with one diagnostic. Close the stream when
   * done.
   *
   * @param folder the folder
   * @return the reports; only one is held at a time
   * @throws IOException if the folder cannot be listed
   */
  public static Stream<ParsedReport> parseAll(Path folder) throws IOException {
    return ReportFolder.files(folder).stream().map(file -> ReportFolder.report(folder, file));
  }

  /**
   * Reads every file of a folder and of the folders in it, in the order of their paths, several at
   * a time and only as the stream is drawn: no more than twice as many reports are held as are read
   * at a time. A file that cannot be read is a report with one diagnostic. Close the stream when
   * done, which ends the threads. A thread that is interrupted while it waits for the next report
   * gets an {@link IllegalStateException} and stays interrupted.
   *
   * @param folder the folder
   * @param threads how many reports to read at a time; at least 1
   * @return the reports, in the order of their paths
   * @throws IOException if the folder cannot be listed
   * @throws IllegalArgumentException if there is to be no thread
   */
  public static Stream<ParsedReport> parseAll(Path folder, int threads) throws IOException {
    return ReadAhead.of(
        ReportFolder.files(folder), file -> ReportFolder.report(folder, file), threads);
  }

  /**
   * Recognises the framework of a report in a file.
   *
   * @param file the file
   * @return the frameworks for which anything speaks, the best first
   * @throws IOException if the file cannot be read
   * @throws ReportParseException if it cannot be read at all
   */
  public static List<FrameworkMatch> detect(Path file) throws IOException {
    return ReportParser.standard().detect(ReportSource.of(file));
  }

  /**
   * Recognises the framework of a report in a stream, which is not closed.
   *
   * @param in the stream
   * @return the frameworks for which anything speaks, the best first
   * @throws IOException if the stream cannot be read
   * @throws ReportParseException if it cannot be read at all
   */
  public static List<FrameworkMatch> detect(InputStream in) throws IOException {
    return ReportParser.standard().detect(ReportSource.of(STREAM, in));
  }

  /**
   * Recognises the framework of a report by its bytes.
   *
   * @param bytes the bytes
   * @return the frameworks for which anything speaks, the best first
   * @throws ReportParseException if it cannot be read at all
   */
  public static List<FrameworkMatch> detect(byte[] bytes) {
    return inMemory(() -> ReportParser.standard().detect(ReportSource.ofUnchanged(BYTES, bytes)));
  }

  /**
   * Recognises the framework of a report by its text.
   *
   * @param text the text
   * @return the frameworks for which anything speaks, the best first
   * @throws ReportParseException if it cannot be read at all
   */
  public static List<FrameworkMatch> detect(String text) {
    return inMemory(() -> ReportParser.standard().detect(text(text)));
  }

  /**
   * Finds the structure of a report in a file.
   *
   * @param file the file
   * @return its blocks
   * @throws IOException if the file cannot be read
   * @throws ReportParseException if it cannot be read at all
   */
  public static ReportDocument document(Path file) throws IOException {
    return ReportParser.standard().document(ReportSource.of(file));
  }

  /**
   * Finds the structure of a report in a stream, which is not closed.
   *
   * @param in the stream
   * @return its blocks
   * @throws IOException if the stream cannot be read
   * @throws ReportParseException if it cannot be read at all
   */
  public static ReportDocument document(InputStream in) throws IOException {
    return ReportParser.standard().document(ReportSource.of(STREAM, in));
  }

  /**
   * Finds the structure of a report from its bytes.
   *
   * @param bytes the bytes
   * @return its blocks
   * @throws ReportParseException if it cannot be read at all
   */
  public static ReportDocument document(byte[] bytes) {
    return inMemory(() -> ReportParser.standard().document(ReportSource.ofUnchanged(BYTES, bytes)));
  }

  /**
   * Finds the structure of a report from its text.
   *
   * @param text the text
   * @return its blocks
   * @throws ReportParseException if it cannot be read at all
   */
  public static ReportDocument document(String text) {
    return inMemory(() -> ReportParser.standard().document(text(text)));
  }

  /** A text that is only a path is a slip that "no framework is known" would not explain. */
  private static ReportSource text(String text) {
    String only = text.length() > LONGEST_PATH ? "" : text.strip();
    boolean oneWord = only.chars().noneMatch(c -> c == '\n' || c == ' ');
    boolean inFolder =
        only.indexOf('\n') < 0 && (only.indexOf('/') >= 0 || only.indexOf('\\') >= 0);
    if ((oneWord || inFolder)
        && ENDINGS.stream().anyMatch(only.toLowerCase(Locale.ROOT)::endsWith)) {
      throw new ReportParseException(
          TEXT,
          ReportParseException.Reason.UNSUPPORTED,
          "the text is only a path, " + only + "; for the file itself, hand in Path.of(...)");
    }
    return ReportSource.of(TEXT, text);
  }

  /** Something that is done with a source. */
  @FunctionalInterface
  private interface Work<T> {
    T run() throws IOException;
  }

  /** For a source that is not read from anywhere. */
  private static <T> T inMemory(Work<T> work) {
    try {
      return work.run();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be read", e);
    }
  }
}
