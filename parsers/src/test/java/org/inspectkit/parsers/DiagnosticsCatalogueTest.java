package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.DiagnosticCode;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The catalogue of diagnostics lists what the readers use, and nothing else. */
class DiagnosticsCatalogueTest {

  private static final Pattern USE = Pattern.compile("DiagnosticCodes\\.([A-Z][A-Z_]+)");

  @Test
  @DisplayName("each code that is listed is used, and each that is used is listed")
  void listedAndUsed() throws IOException {
    Set<String> listed = new TreeSet<>();
    for (DiagnosticCode code : DiagnosticCodes.all()) {
      listed.add(code.id().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher use = USE.matcher(Files.readString(file));
        while (use.find()) {
          used.add(use.group(1));
        }
      }
    }
    assertEquals(listed, used);
  }
}
