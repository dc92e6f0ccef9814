package org.inspectkit.examples.scorecard;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads folders of reports whose facts are known and reports what came out right, what is missing
 * and what is wrong.
 *
 * <p>A folder holds a file {@code expected.jsonl} with one line a report: {@code file}, {@code
 * framework} (null: not a report, and to be refused), {@code authority} and {@code ofsted_urn},
 * {@code inspection_start}, {@code inspection_end}, {@code periods} (pairs of a first and a last
 * day), {@code published_in_report}, {@code letter_date}, {@code lead_inspector}, {@code
 * inspectors} (names in the order printed), {@code inspectors_with_roles} (a name, a comma and the
 * role, in any order), {@code signatories}, {@code addressee}, {@code inspectorates}, {@code
 * topic}, {@code listed_topic}, {@code judgements} by area, and how many there are of {@code
 * areas_for_improvement}, {@code priority_actions}, {@code areas_for_development}, {@code
 * recommendations}, {@code aspects_for_focus}, {@code all_findings} and {@code prior_grades}. What
 * is null or not there is not checked, but for judgements: one that the line does not have is
 * invented, and wrong. Instead there may be a file {@code expected.json}, an object with the same
 * facts by file. Facts that were read off published reports by hand are in {@code facts.jsonl}
 * among the resources of this package, by the path of the file.
 *
 * <pre>{@code
 * mvn -q -ntp test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=org.inspectkit.examples.scorecard.Scorecard \
 *     -Dexec.args="../corpus --out run.jsonl"
 * }</pre>
 */
@Command(
    name = "scorecard",
    mixinStandardHelpOptions = true,
    description = "Reads reports whose facts are known and counts what is right, missing, wrong.",
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:nothing is wrong",
      "1:a value is wrong, or a reader crashed",
      "2:the command line or a file it names is no good"
    })
public final class Scorecard implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FOLDER",
      arity = "1..*",
      description = "Reports, with a file expected.jsonl or expected.json.")
  private List<Path> folders = List.of();

  @Option(names = "--missing", description = "List what is missing, too.")
  private boolean missing;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write every value read to this file, as JSON Lines.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--compare",
      paramLabel = "FILE",
      description = "Compare with an earlier run, as --out wrote it.")
  private Optional<Path> compare = Optional.empty();

  @Option(
      names = "--as",
      paramLabel = "FORM",
      description =
          "Read the file itself (pdf, the default) or the text that pdftotext (text) or pdftotext"
              + " -layout (layout) made of it; needs --texts.")
  private ReadAs form = ReadAs.PDF;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description =
          "Texts of the same names with the ending .txt, in this folder or in folders text and"
              + " layout inside it.")
  private Optional<Path> texts = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many reports to read at once; 1 if not given.")
  private int threads = 1;

  @Option(names = "--slowest", paramLabel = "N", description = "List so many of the slowest files.")
  private int slowest;

  @Option(
      names = "--support-table",
      description = "Print only the table of what is supported, in Markdown.")
  private boolean supportTable;

  /** A scorecard; its options are set by the command line. */
  public Scorecard() {}

  /**
   * Runs it and ends the virtual machine with its exit status.
   *
   * @param arguments see {@code --help}
   */
  public static void main(String... arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Scorecard()).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() {
    for (Path folder : folders) {
      check(ExpectedReports.in(folder).isPresent(), "no expected.jsonl in " + folder);
    }
    check(threads > 0, "--threads must be at least 1");
    check(slowest >= 0, "--slowest must not be negative");
    check(
        (form == ReadAs.PDF) == texts.isEmpty(), "--as text, --as layout and --texts go together");
    try {
      return run().passed() ? 0 : 1;
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private void check(boolean good, String problem) {
    if (!good) {
      throw new ParameterException(spec.commandLine(), problem);
    }
  }

  private Scores run() throws IOException {
    Optional<RunComparison> comparison = Optional.empty();
    if (compare.isPresent()) {
      comparison = Optional.of(new RunComparison(RunFile.read(compare.get())));
    }
    Scores scores = new Scores();
    Pace pace = new Pace(slowest);
    List<Consumer<FolderRun.Read>> takers = new ArrayList<>();
    takers.add(read -> scores.add(read.expected(), read.reading()));
    takers.add(read -> pace.add(read.expected().file(), read.time()));
    comparison.ifPresent(c -> takers.add(read -> c.add(read.reading())));
    readAndWrite(takers);
    print(scores, pace, comparison);
    return scores;
  }

  private void readAndWrite(List<Consumer<FolderRun.Read>> takers) throws IOException {
    if (out.isEmpty()) {
      readAll(takers);
      return;
    }
    try (RunFile file = RunFile.create(out.get())) {
      takers.add(read -> file.write(read.reading()));
      readAll(takers);
      file.finish();
    }
  }

  private void readAll(List<Consumer<FolderRun.Read>> takers) throws IOException {
    FolderRun run = new FolderRun(form, texts, threads);
    for (Path folder : folders) {
      run.read(folder, takers);
    }
  }

  private void print(Scores scores, Pace pace, Optional<RunComparison> comparison) {
    PrintWriter writer = spec.commandLine().getOut();
    if (supportTable) {
      SupportTable.lines(scores).forEach(writer::println);
    } else {
      new ScoreText(scores, writer).print(missing);
      writer.println();
      pace.lines().forEach(writer::println);
    }
    comparison.ifPresent(c -> c.print(writer));
    writer.flush();
  }
}
