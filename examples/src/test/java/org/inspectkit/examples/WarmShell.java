package org.inspectkit.examples;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.stream.Stream;
import jdk.jshell.tool.JavaShellToolBuilder;

/**
 * The shell of the JDK in a virtual machine that stays: each script has a shell of its own, as when
 * {@code jshell} is started, but the compiler and the library are loaded once.
 *
 * <p>Scripts see the classes that a user's see. They share what is static in the library and the
 * system properties, but for those that a script is given.
 */
final class WarmShell implements AutoCloseable {

  /** How a property is given to a script. */
  private static final String PROPERTY = "-R-D";

  private static final ScheduledExecutorService ENDS =
      Executors.newSingleThreadScheduledExecutor(WarmShell::daemon);

  private final Path workingDirectory;
  private Process process;
  private DataOutputStream requests;
  private DataInputStream answers;

  WarmShell(Path workingDirectory) throws IOException {
    this.workingDirectory = workingDirectory;
    start();
  }

  private void start() throws IOException {
    String tests = Repository.examples().resolve("target/test-classes").toString();
    List<String> command = new ArrayList<>(JShell.QUICK);
    command.add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
    String path = tests + File.pathSeparator + Repository.classPathOfScripts();
    command.addAll(List.of("-cp", path, WarmShell.class.getName()));
    process =
        Outcome.builder(workingDirectory, command)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    requests = new DataOutputStream(process.getOutputStream());
    answers = new DataInputStream(process.getInputStream());
  }

  /** What a script prints and how it ends. */
  Outcome run(Path script, String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("--class-path", Repository.classPathOfScripts(), "" + script));
    // A script that does not end is ended with its machine; then reading the answer fails.
    ScheduledFuture<?> end = ENDS.schedule(process::destroyForcibly, Outcome.SECONDS, SECONDS);
    try {
      return answer(arguments);
    } catch (IOException e) {
      close();
      start();
      throw new IllegalStateException(
          script + " ended the shell or ran longer than " + Outcome.SECONDS + " seconds", e);
    } finally {
      end.cancel(false);
    }
  }

  private Outcome answer(List<String> arguments) throws IOException {
    requests.writeInt(arguments.size());
    for (String argument : arguments) {
      requests.writeUTF(argument);
    }
    requests.flush();
    return new Outcome(answers.readInt(), text(answers), text(answers));
  }

  private static String text(DataInputStream answers) throws IOException {
    byte[] bytes = answers.readNBytes(answers.readInt());
    return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    process.destroy();
  }

  /** Answers requests until it is ended. */
  public static void main(String[] args) throws Exception {
    DataInputStream requests = new DataInputStream(System.in);
    DataOutputStream answers = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
    while (true) {
      String[] arguments = new String[requests.readInt()];
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = requests.readUTF();
      }
      answer(arguments, answers);
    }
  }

  private static void answer(String[] arguments, DataOutputStream answers) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String[]> properties =
        Stream.of(arguments)
            .filter(argument -> argument.startsWith(PROPERTY))
            .map(argument -> argument.substring(PROPERTY.length()).split("=", 2))
            .toList();
    properties.forEach(property -> System.setProperty(property[0], property[1]));
    int status = shell(arguments, printing(out), printing(err));
    properties.forEach(property -> System.clearProperty(property[0]));
    answers.writeInt(status);
    for (ByteArrayOutputStream written : List.of(out, err)) {
      answers.writeInt(written.size());
      written.writeTo(answers);
    }
  }

  private static int shell(String[] arguments, PrintStream out, PrintStream err) throws Exception {
    // A script that runs in the same virtual machine prints to where the machine prints.
    System.setOut(out);
    System.setErr(err);
    return JavaShellToolBuilder.builder()
        .in(InputStream.nullInputStream(), null)
        .out(out)
        .err(err)
        .persistence(new HashMap<>())
        .start(
            Stream.concat(Stream.of("--execution", "local"), Arrays.stream(arguments))
                .toArray(String[]::new));
  }

  private static PrintStream printing(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
