package org.inspectkit.parsers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Holds the wording that is left in the code of the readers against a list that gives a reason for
 * each: what reports say belongs into the catalogue or a file of patterns. A line of the list is a
 * class, a literal and the reason; of a class of patterns it has how many literals there may be.
 */
class WordingInCodeTest {

  private static final Path CODE = Path.of("src/main/java/org/inspectkit/parsers");
  private static final List<String> READERS = List.of("readers", "grades", "detect");
  private static final Pattern COMMENT = Pattern.compile("(?s:/\\*.*?\\*/)|(?m:^ *//.*$)");

  /** A string, or a character, which may be a quotation mark. */
  private static final Pattern LITERAL =
      Pattern.compile("'(?:[^'\\\\]|\\\\.)'|\"(?<words>(?:[^\"\\\\\\n]|\\\\.)*)\"");

  /** Two words, or a word with a capital. */
  private static final Pattern WORDING =
      Pattern.compile("[A-Za-z]{2,}[^A-Za-z]* [^A-Za-z]*[A-Za-z]{2,}|[A-Z][a-z]");

  private record Listed(String type, String literal, String reason) {

    static Listed of(String line) {
      String[] cells = line.split(" \\| ", 3);
      return new Listed(cells[0], cells[1], cells[2]);
    }

    String words() {
      return type + " | " + literal;
    }
  }

  @Test
  @DisplayName("what reports say is not in the code, but for what is listed with its reason")
  void listed() throws IOException {
    Set<String> found = new TreeSet<>();
    literals()
        .forEach((type, words) -> words.forEach(literal -> found.add(type + " | " + literal)));
    found.removeIf(words -> isOfPatterns(words.split(" ", 2)[0]));
    Set<String> listed = new TreeSet<>();
    list().stream().filter(l -> !isOfPatterns(l.type())).forEach(l -> listed.add(l.words()));
    Set<String> gone = new TreeSet<>(listed);
    gone.removeAll(found);
    found.removeAll(listed);
    assertEquals(Set.of(), found, "not listed");
    assertEquals(Set.of(), gone, "listed, and not in the code");
  }

  @Test
  @DisplayName("a class of patterns has no more wording than is listed")
  void patterns() throws IOException {
    Map<String, Integer> most = new TreeMap<>();
    list().stream()
        .filter(l -> isOfPatterns(l.type()))
        .forEach(l -> most.put(l.type(), Integer.valueOf(l.literal())));
    List<String> more = new ArrayList<>();
    literals()
        .forEach(
            (type, words) -> {
              if (isOfPatterns(type) && words.size() > most.getOrDefault(type, 0)) {
                more.add(type + " has " + words.size() + ": " + words);
              }
            });
    assertEquals(List.of(), more);
  }

  private static boolean isOfPatterns(String type) {
    return type.endsWith("Patterns") && !type.endsWith("NamedPatterns");
  }

  /** The literals with wording by the class that has them. */
  private static Map<String, List<String>> literals() throws IOException {
    Map<String, List<String>> literals = new TreeMap<>();
    for (String readers : READERS) {
      try (Stream<Path> files = Files.walk(CODE.resolve(readers))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          List<String> words = literals(Files.readString(file));
          if (!words.isEmpty()) {
            String name = CODE.relativize(file).toString().replace('\\', '/');
            literals.put(name.substring(0, name.length() - ".java".length()), words);
          }
        }
      }
    }
    return literals;
  }

  private static List<String> literals(String code) {
    List<String> words = new ArrayList<>();
    Matcher literal = LITERAL.matcher(COMMENT.matcher(code).replaceAll(""));
    while (literal.find()) {
      String string = literal.group("words");
      if (string != null && WORDING.matcher(string).find()) {
        words.add(string);
      }
    }
    return words;
  }

  private static List<Listed> list() throws IOException {
    try (InputStream list =
        Objects.requireNonNull(
            WordingInCodeTest.class.getResourceAsStream("/wording/in-code.txt"))) {
      String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).map(Listed::of).toList();
    }
  }
}
