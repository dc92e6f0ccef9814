package org.inspectkit.parsers.readers.passage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The regular expressions of a package by their names, read from its file {@code patterns.txt},
 * where each is explained. A line is a name and an expression; a line that starts with two blanks
 * goes on; <code>${name}</code> puts in another that is before it.
 */
public final class NamedPatterns {

  private static final String FILE = "patterns.txt";

  private final Map<String, String> expressions;

  private NamedPatterns(Map<String, String> expressions) {
    this.expressions = expressions;
  }

  /** Those in the file beside a class. */
  public static NamedPatterns beside(Class<?> type) {
    try (InputStream file = Objects.requireNonNull(type.getResourceAsStream(FILE), FILE)) {
      return new NamedPatterns(read(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> read(String text) {
    Map<String, String> read = new LinkedHashMap<>();
    for (String line : text.replace("\n  ", "").lines().toList()) {
      int equals = line.indexOf(" = ");
      if (equals > 0 && !line.startsWith("#")) {
        String expression = line.substring(equals + " = ".length());
        for (Map.Entry<String, String> known : read.entrySet()) {
          expression = expression.replace("${" + known.getKey() + "}", known.getValue());
        }
        read.put(line.substring(0, equals), expression);
      }
    }
    return read;
  }

  public Pattern pattern(String name) {
    return Pattern.compile(expression(name));
  }

  public String expression(String name) {
    return Objects.requireNonNull(expressions.get(name), name);
  }

  /** A line that is a list of words. */
  public List<String> words(String name) {
    return Printed.split(expression(name), ' ');
  }

  /** All by their names, in the order of the file. */
  public Map<String, String> expressions() {
    return expressions;
  }
}
