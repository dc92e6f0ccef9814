package org.inspectkit.examples;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptableObject;

/** The validator of the Data Package standard's authors, which is a script. */
final class PackageValidator implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Context context = Context.enter();
  private final ScriptableObject scope;

  PackageValidator() throws IOException {
    context.setLanguageVersion(Context.VERSION_ES6);
    // Its methods are longer than those of the Java machine may be.
    context.setInterpretedMode(true);
    scope = context.initSafeStandardObjects();
    for (String script : List.of("surroundings.js", "datapackage-1.1.10.min.js", "check.js")) {
      run(script, text(script));
    }
  }

  /** What a check found: all that is wrong, and how many rows it has read. */
  record Result(List<String> flaws, int rows) {}

  /** Reads every row of a package in a folder. */
  Result check(Path folder) throws IOException {
    scope.put("descriptor", scope, withRows(folder).toString());
    run("check", "flaws = []; rows = 0; check(descriptor)");
    do {
      context.processMicrotasks();
    } while (Context.toBoolean(run("turn", "turn()")));
    String said = Context.toString(run("said", "flaws.join('\\n')"));
    int rows = (int) Context.toNumber(run("rows", "rows"));
    return new Result(said.lines().toList(), rows);
  }

  /** The descriptor with the rows of the files in it, for a script has no files. */
  private static ObjectNode withRows(Path folder) throws IOException {
    ObjectNode descriptor = (ObjectNode) JSON.readTree(folder.resolve("datapackage.json").toFile());
    for (var resource : descriptor.path("resources")) {
      ArrayNode rows = ((ObjectNode) resource).putArray("data");
      Path file = folder.resolve(resource.path("path").asText());
      try (CsvReader<CsvRecord> csv = CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
        csv.forEach(row -> row.getFields().forEach(rows.addArray()::add));
      }
      ((ObjectNode) resource).remove("path");
    }
    return descriptor;
  }

  private Object run(String name, String script) {
    return context.evaluateString(scope, script, name, 1, null);
  }

  private static String text(String script) throws IOException {
    String name = "validator/" + script;
    try (var in = Objects.requireNonNull(PackageValidator.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    Context.exit();
  }
}
