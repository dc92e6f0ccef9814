package org.inspectkit.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.ReportParser;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads reports and prints, for each authority, what was judged, when, and what compares. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    usageHelpAutoWidth = true,
    description = {
      "Reads reports of inspections of children's services and prints a timeline for each authority.",
      "Errors, one line each, go to standard error; standard output holds only the table or, with - for FILE, the data."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every report was read, or every one about the authority",
      "1:a file could not be read or written, a fact in a report could not be read, or no report is about the authority",
      "2:the command line is wrong"
    })
public final class Timeline implements Callable<Integer> {

  /** PDFBox and FontBox tell of each font that they replace; the text does not suffer from it. */
  private static final Logger PDF_LOG = Logger.getLogger("org.apache");

  private static final int FAILED = CommandLine.ExitCode.SOFTWARE;
  private static final int WRONG_USE = CommandLine.ExitCode.USAGE;

  @Parameters(
      paramLabel = "REPORT",
      description = {
        "Files, or folders in which names end in .txt, .text, .md, .html, .htm or .pdf.",
        "Without any, the invented reports that come with the program are read."
      })
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--authority",
      paramLabel = "NAME",
      description =
          "Take one authority only, by its name, id or GSS code, such as Luton or E06000032.")
  private Optional<String> authority = Optional.empty();

  @ArgGroup(exclusive = true)
  private ThemeChoice themes = new ThemeChoice();

  @Mixin private Exports exports = new Exports();

  @Option(
      names = "--diagnostics",
      description = "List warnings and notes on reports too, not only errors.")
  private boolean diagnostics;

  private final PrintWriter out;
  private final PrintWriter err;

  private Timeline(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the program and ends the virtual machine with its exit status, unless that is 0.
   *
   * @param arguments files, folders and options; {@code --help} lists them
   */
  public static void main(String[] arguments) {
    PDF_LOG.setLevel(Level.OFF);
    int status = run(utf8(System.out), utf8(System.err), arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }

  /**
   * Runs the program.
   *
   * @param out for the table or the data
   * @param err for messages
   * @param arguments files, folders and options
   * @return the exit status
   */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new Timeline(out, err));
    line.registerConverter(Output.class, Output::new);
    line.setOut(out).setErr(err);
    line.setParameterExceptionHandler(
        (problem, given) -> wrongUse(err, String.valueOf(problem.getMessage())));
    int status = line.execute(arguments);
    out.flush();
    err.flush();
    return status;
  }

  private static int wrongUse(PrintWriter err, String what) {
    err.println("timeline: " + Plain.line(what) + " (--help lists the options)");
    return WRONG_USE;
  }

  /**
   * Does the work, once the options are known.
   *
   * @return the exit status
   */
  @Override
  public Integer call() {
    if (exports.toStandard() > 1) {
      return wrongUse(err, "only one file can go to standard output");
    }
    Messages messages = new Messages(err, diagnostics);
    if (!readersAgree(messages)) {
      return FAILED;
    }
    int status;
    try {
      status = work(messages);
    } catch (IOException e) {
      messages.failed(e);
      status = FAILED;
    }
    messages.close();
    return status;
  }

  /** Readers that somebody has plugged in may be at odds with others; then nothing can be read. */
  private static boolean readersAgree(Messages messages) {
    try {
      return !ReportParser.standard().frameworks().isEmpty();
    } catch (IllegalStateException e) {
      messages.failed("timeline", String.valueOf(e.getMessage()));
      return false;
    }
  }

  private int work(Messages messages) throws IOException {
    Optional<AuthorityFilter> wanted = authority.map(AuthorityFilter::new);
    WantedReports reports = new WantedReports(wanted, messages);
    List<Inspection> inspections = read(reports, messages);
    if (inspections.isEmpty() && wanted.isPresent()) {
      return nothingOn(wanted.get(), messages);
    }
    if (inspections.isEmpty() && messages.anyErrors()) {
      // What an earlier run wrote is not lost to a mistyped name.
      return FAILED;
    }
    InspectionTimeline timeline = InspectionTimeline.of(inspections, GradeReconciler.standard());
    exports.write(timeline, themes, reports.doubts(), out);
    if (exports.toStandard() == 0) {
      new Tables(timeline, themes).print(out);
    }
    if (!timeline.unattributed().isEmpty()) {
      messages.note(timeline.unattributed().size() + " reports name no authority: no timeline");
    }
    return status(messages);
  }

  private List<ReportFile> files(Messages messages) throws IOException {
    if (paths.isEmpty()) {
      messages.note("no report was named, so the invented ones that come with this are read");
      return Samples.all();
    }
    return ReportFinder.find(paths, messages);
  }

  private List<Inspection> read(WantedReports reports, Messages messages) throws IOException {
    List<ReportFile> files = files(messages);
    try (JsonLines lines = JsonLines.to(exports.inspections(), out)) {
      return reports.read(files, lines);
    }
  }

  private int nothingOn(AuthorityFilter wanted, Messages messages) {
    if (wanted.isKnown()) {
      messages.failed("timeline", "none of the reports is about " + wanted);
      return FAILED;
    }
    String like =
        wanted.alike().isEmpty() ? "" : "; is it " + String.join(" or ", wanted.alike()) + "?";
    return wrongUse(err, "no authority '" + wanted + "', in the register or in the reports" + like);
  }

  private static int status(Messages messages) {
    return messages.anyErrors() ? FAILED : CommandLine.ExitCode.OK;
  }
}
