package org.inspectkit.examples.mutation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.inspectkit.examples.scorecard.InOrder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Damages real reports in many ways, reads the copies, and counts what became of every judgement,
 * council, date and list of areas for improvement.
 *
 * <p>Folders hold reports as texts (ending {@code .txt}) and PDFs, at any depth; parts of other
 * reports are taken from the folder of the damaged one.
 *
 * <pre>{@code
 * mvn -q -ntp test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=org.inspectkit.examples.mutation.MutationRun \
 *     -Dexec.args="FOLDER --mutants 20000 --seed 21"
 * }</pre>
 */
@Command(
    name = "mutation",
    mixinStandardHelpOptions = true,
    description = "Damages reports, reads the copies, and counts what became of their facts.",
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:nothing is wrong",
      "1:a value is wrong, or a reader crashed",
      "2:the command line or a folder it names is no good"
    })
public final class MutationRun implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Texts and PDFs of reports.")
  private List<Path> folders = List.of();

  @Option(
      names = "--mutants",
      paramLabel = "N",
      description = "How many copies; 1000 if not given.")
  private long mutants = 1000;

  @Option(names = "--seed", paramLabel = "N", description = "Another seed gives other copies.")
  private long seed = 1;

  @Option(
      names = "--kinds",
      paramLabel = "PATTERN",
      description = "Only damage whose name matches.")
  private Pattern kinds = Pattern.compile("");

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many to read at once; 2 if not given.")
  private int threads = 2;

  @Option(
      names = "--list",
      paramLabel = "FATE",
      description = "List facts with this fate, too; what is wrong is always listed.")
  private Optional<Fate> list = Optional.empty();

  @Option(
      names = "--show",
      paramLabel = "NUMBER",
      description = "Only print the text of this copy.")
  private Optional<Long> show = Optional.empty();

  private long wrong;

  /** A run; its options are set by the command line. */
  public MutationRun() {}

  /**
   * Runs it and ends the virtual machine with its exit status.
   *
   * @param arguments see {@code --help}
   */
  public static void main(String... arguments) {
    CommandLine commandLine = new CommandLine(new MutationRun());
    System.exit(commandLine.setCaseInsensitiveEnumValuesAllowed(true).execute(arguments));
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    DamagedReports reports = reports();
    if (show.isPresent()) {
      reports.text(show.get()).ifPresent(lines -> lines.forEach(out::println));
      return 0;
    }
    FateTable table = new FateTable();
    InOrder.work(
        LongStream.range(0, mutants).iterator(),
        threads,
        reports::read,
        read -> read.ifPresent(r -> take(r, table, out)));
    table.lines().forEach(out::println);
    out.flush();
    return wrong == 0 ? 0 : 1;
  }

  private DamagedReports reports() {
    try {
      DamagedReports reports = new DamagedReports(folders, kinds, seed);
      if (!reports.isEmpty()) {
        return reports;
      }
      throw new ParameterException(spec.commandLine(), "No .txt and no .pdf is in " + folders);
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), "A folder cannot be read: " + e.getMessage(), e);
    }
  }

  private void take(DamagedReports.Read read, FateTable table, PrintWriter out) {
    table.add(read.damage(), read.marks());
    for (Marking.Mark mark : read.marks()) {
      wrong += mark.fate().isWrong() ? 1 : 0;
      if (mark.fate().isWrong() || list.filter(mark.fate()::equals).isPresent()) {
        out.println(line(read, mark));
      }
    }
  }

  private static String line(DamagedReports.Read read, Marking.Mark mark) {
    return String.format(
        "%s: %s = \"%s\", was \"%s\" (%d, %s, %s%s)",
        mark.fate(),
        mark.fact(),
        mark.is(),
        mark.was(),
        read.number(),
        read.damage(),
        read.file(),
        read.other().map(o -> " + " + o).orElse(""));
  }
}
