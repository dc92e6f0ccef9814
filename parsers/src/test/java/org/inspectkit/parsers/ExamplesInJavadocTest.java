package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An example in the documentation that names its imports compiles as it is printed. */
class ExamplesInJavadocTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\\n( \\* import .*?) \\* }</pre>", Pattern.DOTALL);

  /** Where a newcomer begins. */
  private static final Set<String> FRONT_DOORS =
      Set.of(
          "InspectionReports",
          "ParsedReport",
          "ReportParser",
          "ReportReading",
          "Inspection",
          "InspectionJson");

  @TempDir private Path folder;

  @Test
  @DisplayName("each compiles, and each front door has one")
  void compiles() throws IOException {
    Set<String> shown = new TreeSet<>();
    List<String> programs = new ArrayList<>();
    for (String module : List.of("core", "parsers")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          Matcher example = EXAMPLE.matcher(Files.readString(file));
          while (example.find()) {
            shown.add(Objects.toString(file.getFileName()).replace(".java", ""));
            programs.add(program(example.group(1), programs.size()).toString());
          }
        }
      }
    }
    assertTrue(shown.containsAll(FRONT_DOORS), shown.toString());
    assertEquals("", stated(programs));
  }

  private Path program(String example, int number) throws IOException {
    List<String> lines = example.lines().map(line -> line.replaceFirst("^ \\* ?", "")).toList();
    Map<Boolean, String> parts =
        lines.stream()
            .collect(
                Collectors.partitioningBy(
                    line -> line.startsWith("import "), Collectors.joining("\n")));
    String name = "Example" + number;
    String program =
        """
        %s
        class %s {
          public static void main(String[] arguments) throws Exception {
            %s
          }
        }
        """;
    return Files.writeString(
        folder.resolve(name + ".java"), program.formatted(parts.get(true), name, parts.get(false)));
  }

  /** What the compiler says. */
  private String stated(List<String> programs) {
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", folder.toString(), "-cp"));
    arguments.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    arguments.addAll(programs);
    StringWriter out = new StringWriter();
    PrintWriter printed = new PrintWriter(out);
    int status =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(printed, printed, arguments.toArray(String[]::new));
    return status == 0 ? "" : out.toString();
  }
}
