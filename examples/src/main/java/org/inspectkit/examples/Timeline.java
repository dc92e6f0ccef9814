package org.inspectkit.examples;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: reads reports, and shows, compares or writes what they say. */
@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    usageHelpAutoWidth = true,
    subcommands = {Read.class, Show.class, Compare.class, Explain.class},
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Reads reports of inspections of children's services and makes their grades comparable.",
      "Without a command, it shows: the reports named, or the invented ones that come with it.",
      "Errors, one line each, go to standard error; --help after a command lists its options."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every report was read, or every one about the authority",
      "1:a file could not be read or written, a fact in a report could not be read, or no report is about the authority",
      "2:the command line is wrong"
    })
public final class Timeline implements Callable<Integer> {

  /** PDFBox and FontBox report each font that they replace; the text does not suffer from it. */
  private static final Logger PDF_LOG = Logger.getLogger("org.apache");

  private static final String SHOW = "show";
  private static final int WRONG_USE = CommandLine.ExitCode.USAGE;

  /** Set by picocli before the command is called. */
  @SuppressWarnings("NullAway.Init")
  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec;

  private Timeline() {}

  /**
   * Runs the program and ends the virtual machine with its exit status, unless that is 0.
   *
   * @param arguments a command, and its files, folders and options; {@code --help} lists them
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
   * @param arguments a command, and its files, folders and options
   * @return the exit status
   */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new Timeline());
    line.registerConverter(Output.class, Output::new);
    line.registerConverter(LocalDate.class, new Day());
    line.setOut(out).setErr(err);
    line.setParameterExceptionHandler(
        (problem, given) -> wrongUse(err, String.valueOf(problem.getMessage())));
    int status = line.execute(withCommand(line, arguments));
    out.flush();
    err.flush();
    return status;
  }

  /** What does not begin with a command is handed to the one that shows timelines. */
  private static String[] withCommand(CommandLine line, String[] arguments) {
    boolean own =
        arguments.length == 0
            || line.getSubcommands().containsKey(arguments[0])
            || line.getCommandSpec().optionsMap().containsKey(arguments[0]);
    return own
        ? arguments
        : Stream.concat(Stream.of(SHOW), Stream.of(arguments)).toArray(String[]::new);
  }

  static int wrongUse(PrintWriter err, String what) {
    err.println("timeline: " + Plain.line(what) + " (--help lists the options)");
    return WRONG_USE;
  }

  /**
   * Shows the reports that come with the program.
   *
   * @return the exit status
   */
  @Override
  public Integer call() {
    return Objects.requireNonNull(spec.subcommands().get(SHOW)).execute();
  }
}
