package org.inspectkit.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints, for each authority, what was judged, when, and what compares. */
@Command(
    name = "show",
    description = "Prints a timeline for each authority.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    footer = "Where FILE is -, the output goes to standard output; only one may.",
    usageHelpAutoWidth = true)
final class Show implements Callable<Integer> {

  @Mixin private Reports reports = new Reports();

  @ArgGroup(exclusive = true)
  private ThemeChoice themes = new ThemeChoice();

  @Mixin private Exports exports = new Exports();

  /** Set by picocli before the command is called. */
  @SuppressWarnings("NullAway.Init")
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    if (exports.toStandard() > 1) {
      return Timeline.wrongUse(
          spec.commandLine().getErr(), "only one file can go to standard output");
    }
    return new Job(spec.commandLine(), reports)
        .run(exports::check, Optional.empty(), reports.index(), this::work);
  }

  private void work(Readings readings, PrintWriter out) throws IOException {
    exports.write(readings, themes, out);
    if (exports.toStandard() == 0) {
      new Tables(readings.timeline(), themes).print(out);
    }
  }
}
