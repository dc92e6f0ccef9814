package org.inspectkit.parsers.readers.passage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The regular expressions of a class by their names, read from the file beside it that is called as
 * it is, where each is explained. A line is a name and an expression; a line that starts with two
 * blanks goes on; <code>${name}</code> puts in another that is before it. What is not so is an
 * error, and so is a name that nothing asks for.
 */
public final class NamedPatterns {

  private static final Pattern LINE =
      Pattern.compile("(?<name>[a-zA-Z.-][a-zA-Z. -]*?) = (?<is>.+)");
  private static final Pattern OTHER = Pattern.compile("\\$\\{(?<name>[^}]*)}");

  private final Map<String, String> expressions = new LinkedHashMap<>();
  private final Set<String> unused = new LinkedHashSet<>();

  NamedPatterns(String text) {
    for (String line : text.replace("\n  ", "").lines().toList()) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        add(line);
      }
    }
  }

  public static NamedPatterns beside(Class<?> type) {
    String name = type.getSimpleName() + ".txt";
    try (InputStream file = Objects.requireNonNull(type.getResourceAsStream(name), name)) {
      return new NamedPatterns(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a name and an expression: " + line);
    }
    String whole =
        OTHER
            .matcher(parts.group("is"))
            .replaceAll(other -> Matcher.quoteReplacement(expression(other.group(1))));
    if (expressions.put(parts.group("name"), whole) != null) {
      throw new IllegalArgumentException("twice: " + parts.group("name"));
    }
    unused.add(parts.group("name"));
  }

  public Pattern pattern(String name) {
    return Pattern.compile(expression(name));
  }

  public String expression(String name) {
    if (!expressions.containsKey(name)) {
      throw new IllegalArgumentException("not in the file: " + name);
    }
    unused.remove(name);
    return expressions.get(name);
  }

  public boolean has(String name) {
    return expressions.containsKey(name);
  }

  /** A line that is a list of words. */
  public List<String> words(String name) {
    return Printed.split(expression(name), ' ');
  }

  /** Those of which the name starts in one way, by the rest of the name. */
  public Map<String, String> startingWith(String start) {
    Map<String, String> some = new LinkedHashMap<>();
    for (String name : expressions.keySet()) {
      if (name.startsWith(start)) {
        some.put(name.substring(start.length()), expression(name));
      }
    }
    return some;
  }

  /** To call when all are asked for: fails if the file has others. */
  public void requireAllUsed() {
    if (!unused.isEmpty()) {
      throw new IllegalStateException("in the file for nothing: " + unused);
    }
  }
}
