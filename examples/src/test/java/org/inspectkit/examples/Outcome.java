package org.inspectkit.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What a program wrote and how it ended. */
record Outcome(int status, String out, String err) {

  /** Whatever a test starts has ended by then, or is ended. */
  static final long SECONDS = 120;

  /** Runs the timeline in this virtual machine. */
  static Outcome ofTimeline(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Timeline.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Outcome(status, out.toString(), err.toString());
  }

  /** Runs the command that shows timelines. */
  static Outcome ofShow(String... arguments) {
    return ofTimeline(
        Stream.concat(Stream.of("show"), Stream.of(arguments)).toArray(String[]::new));
  }

  /** Runs a tool of the Java development kit that runs this test, without anything to read. */
  static Outcome ofTool(Path workingDirectory, String tool, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    if (tool.equals("java")) {
      command.addAll(JShell.QUICK);
    }
    command.addAll(arguments);
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      ProcessBuilder builder = builder(workingDirectory, command);
      Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      process.getOutputStream().close();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException(command + " ran longer than " + SECONDS + " seconds");
      }
      return new Outcome(process.exitValue(), read(out), read(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** With these options set, each Java virtual machine prints a line about them. */
  static ProcessBuilder builder(Path workingDirectory, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(workingDirectory.toFile());
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    return builder;
  }

  private static String read(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return text.replace("\r\n", "\n");
  }
}
