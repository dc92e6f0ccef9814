package org.inspectkit.parsers.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import org.apache.commons.logging.Log;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.inspectkit.model.Inspection;
import org.inspectkit.parsers.InspectionReports;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application of modules that asks for this one alone has all that reading a PDF needs. */
class ModulePathTest {

  /** One class of each jar. */
  private static final List<Class<?>> JARS =
      List.of(
          InspectionReports.class,
          Inspection.class,
          PDDocument.class,
          FontBoxFont.class,
          RandomAccessRead.class,
          Log.class,
          ObjectMapper.class,
          JsonFactory.class,
          JsonProperty.class,
          Jdk8Module.class,
          CsvReader.class);

  @TempDir private Path folder;

  @Test
  @DisplayName("a PDF is read without a word in the log")
  void reads() throws IOException, InterruptedException, URISyntaxException {
    Path report = Files.write(folder.resolve("report.pdf"), PdfReports.ilacs2023(true));
    String path = String.join(File.pathSeparator, jars());
    Path application = compiled(path);
    assertEquals(
        List.of("5 judgements"),
        ran(
            "-p",
            application + File.pathSeparator + path,
            "-m",
            "demo/demo.Main",
            report.toString()));
  }

  private static List<String> jars() throws URISyntaxException {
    List<String> jars = new ArrayList<>();
    for (Class<?> known : JARS) {
      jars.add(
          Path.of(known.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
    }
    return jars;
  }

  private Path compiled(String path) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Path module = sources.resolve("module-info.java");
    Files.writeString(module, "module demo { requires org.inspectkit.parsers; }");
    Path main = sources.resolve("Main.java");
    Files.writeString(
        main,
        """
        package demo;

        import java.nio.file.Path;
        import org.inspectkit.parsers.InspectionReports;

        public class Main {
          public static void main(String[] arguments) throws java.io.IOException {
            var inspection = InspectionReports.parse(Path.of(arguments[0])).orElseThrow();
            System.out.println(inspection.judgements().size() + " judgements");
          }
        }
        """);
    Path classes = folder.resolve("classes");
    int status =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                List.of("-p", path, "-d", classes.toString(), module.toString(), main.toString())
                    .toArray(String[]::new));
    assertEquals(0, status, "the application compiles");
    return classes;
  }

  /** What a Java machine of its own prints, errors included. */
  private List<String> ran(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Path log = folder.resolve("log.txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    // With these set, each Java machine prints a line about them.
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    Process process = builder.redirectOutput(log.toFile()).start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the other Java machine hangs");
    return Files.readAllLines(log);
  }
}
