package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What callers can make with {@code new} is decided type by type, with a reason. */
class PublicConstructorsTest {

  private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");

  @Test
  @DisplayName(
      "the exported types with a public constructor are those of the list, in which each has a reason")
  void asDecided() throws IOException {
    assertEquals(listed(), found());
  }

  @Test
  @DisplayName("each block of names in the list begins with the reason")
  void withReasons() throws IOException {
    List<String> blocks = Pattern.compile("\\R{2,}").splitAsStream(list().strip()).toList();
    assertEquals(List.of(), blocks.stream().filter(block -> !block.startsWith("# ")).toList());
  }

  private static Set<String> listed() throws IOException {
    return list()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String list() throws IOException {
    try (InputStream in =
        PublicConstructorsTest.class.getResourceAsStream("public-constructors.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Set<String> found() {
    Set<String> found = new TreeSet<>();
    for (String module : List.of("core", "parsers", "grading")) {
      Path sources = Repository.root().resolve(module).resolve("src/main/java/module-info.java");
      EXPORT
          .matcher(Repository.text(sources))
          .results()
          .flatMap(export -> types(module, export.group(1)))
          .filter(type -> isVisible(type) && type.getConstructors().length > 0)
          .forEach(type -> found.add(type.getName()));
    }
    return found;
  }

  private static Stream<Class<?>> types(String module, String exported) {
    Path classes =
        Repository.root()
            .resolve(module)
            .resolve("target/classes")
            .resolve(exported.replace('.', File.separatorChar));
    return Repository.names(classes).stream()
        .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
        .map(name -> type(exported + "." + name.substring(0, name.length() - ".class".length())));
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, PublicConstructorsTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name, e);
    }
  }

  private static boolean isVisible(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers()) && (outer == null || isVisible(outer));
  }
}
