package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Java code of README: imports, then statements. It is compiled in a class of its own and run from
 * the root of the clone.
 */
final class Snippet {

  private Snippet() {}

  static String run(String code, Path workingDirectory) throws IOException, InterruptedException {
    Path source = Files.writeString(workingDirectory.resolve("Snippet.java"), wrapped(code));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-proc:none",
              "-d",
              workingDirectory.toString(),
              "-cp",
              Repository.classPathOfScripts());
      boolean compiled =
          compiler
              .getTask(complaints, files, null, options, null, files.getJavaFileObjects(source))
              .call();
      assertEquals(true, compiled, complaints.toString());
    }
    String classPath = workingDirectory + File.pathSeparator + Repository.classPathOfScripts();
    Outcome run = Outcome.ofTool(Repository.root(), "java", List.of("-cp", classPath, "Snippet"));
    assertEquals(0, run.status(), run.err());
    return run.out();
  }

  private static String wrapped(String code) {
    return lines(code, true)
        + "\nclass Snippet {\n  public static void main(String[] a) throws Exception {\n"
        + lines(code, false)
        + "\n  }\n}\n";
  }

  private static String lines(String code, boolean imports) {
    return code.lines()
        .filter(line -> line.startsWith("import ") == imports)
        .collect(Collectors.joining("\n"));
  }
}
