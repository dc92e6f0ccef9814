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
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.ScriptableObject;

/**
 * The validator of the Data Package standard's authors, which is a script. It checks a package's
 * descriptor and rows by version 1 of the standard.
 *
 * <p>The packages declare the profiles of version 2.0, which it does not know. So it is given a
 * changed descriptor: the rows of the files are in it instead of their paths, and the profiles are
 * those of version 1 for tables.
 */
final class PackageValidator {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ContextFactory contexts = new ContextFactory();
  private final ScriptableObject scope;

  PackageValidator() throws IOException {
    try (Context context = entered()) {
      scope = context.initSafeStandardObjects();
      for (String script : List.of("surroundings.js", "datapackage-1.1.10.min.js", "check.js")) {
        run(context, script, text(script));
      }
    }
  }

  private Context entered() {
    Context context = contexts.enterContext();
    context.setLanguageVersion(Context.VERSION_ES6);
    // The methods of the script are longer than those of the Java machine may be.
    context.setInterpretedMode(true);
    return context;
  }

  /** What a check found: all that is wrong, and how many rows it has read. */
  record Result(List<String> flaws, int rows) {}

  /** Reads every row of a package in a folder. */
  Result check(Path folder) throws IOException {
    scope.put("descriptor", scope, withRows(folder).toString());
    try (Context context = entered()) {
      run(context, "check", "flaws = []; rows = 0; check(descriptor)");
      do {
        context.processMicrotasks();
      } while (Context.toBoolean(run(context, "turn", "turn()")));
      String said = Context.toString(run(context, "said", "flaws.join('\\n')"));
      int rows = (int) Context.toNumber(run(context, "rows", "rows"));
      return new Result(said.lines().toList(), rows);
    }
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

  private Object run(Context context, String name, String script) {
    return context.evaluateString(scope, script, name, 1, null);
  }

  private static String text(String script) throws IOException {
    String name = "validator/" + script;
    try (var in = Objects.requireNonNull(PackageValidator.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
