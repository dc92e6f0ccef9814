package org.inspectkit.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a user sees has documentation. The compact constructor of a record needs none: the record
 * documents its components, and the constructor says at most what it throws.
 */
class DocumentationTest {

  private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  @ParameterizedTest
  @ValueSource(strings = {"core", "parsers", "grading"})
  @DisplayName("every exported type, method, field and component is documented")
  void everythingExported(String module) throws IOException {
    Path sources = Repository.root().resolve(module).resolve("src/main/java");
    String declared = Repository.text(sources.resolve("module-info.java"));
    List<Path> files = new ArrayList<>();
    for (String name : EXPORT.matcher(declared).results().map(r -> r.group(1)).toList()) {
      files.addAll(javaFiles(sources.resolve(name.replace('.', File.separatorChar))));
    }
    assertTrue(files.size() > 10, "only " + files);
    try (StandardJavaFileManager manager = COMPILER.getStandardFileManager(null, null, null)) {
      assertEquals(List.of(), undocumented(manager.getJavaFileObjectsFromPaths(files)));
    }
  }

  @Test
  @DisplayName("what lacks documentation is found")
  void gaps() throws IOException {
    String source =
        """
        /** A type. */
        public record A(int component) {
          public A {}
          public int twice(int n) { return 2 * n; }
          /** Says nothing of its parameter and its result. */
          public int half(int n) { return n / 2; }
          int hidden() { return 1; }
        }
        """;
    Path file = Files.createTempFile("A", ".java");
    Files.writeString(file, source);
    try (StandardJavaFileManager manager = COMPILER.getStandardFileManager(null, null, null)) {
      List<String> gaps = undocumented(manager.getJavaFileObjects(file));
      assertEquals(
          List.of("A: @param component", "A.twice: comment", "A.half: @param n", "A.half: @return"),
          gaps);
    } finally {
      Files.delete(file);
    }
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<String> undocumented(Iterable<? extends JavaFileObject> files)
      throws IOException {
    JavacTask task = (JavacTask) COMPILER.getTask(null, null, null, List.of(), null, files);
    Gaps gaps = new Gaps(DocTrees.instance(task));
    for (CompilationUnitTree unit : task.parse()) {
      gaps.scan(unit, null);
    }
    return gaps.found;
  }

  /** Walks what is visible outside its package, and lists what its comments leave out. */
  private static final class Gaps extends TreePathScanner<Void, Void> {

    private final DocTrees docs;
    private final List<String> found = new ArrayList<>();

    Gaps(DocTrees docs) {
      this.docs = docs;
    }

    @Override
    public Void visitClass(ClassTree type, Void none) {
      if (!isVisible(type.getModifiers())) {
        return null;
      }
      Stream<String> generic =
          type.getTypeParameters().stream().map(TypeParameterTree::getName).map(n -> "<" + n + ">");
      check(type.getSimpleName().toString(), Stream.concat(generic, components(type)), false);
      return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
      ModifiersTree modifiers = method.getModifiers();
      boolean inherited =
          modifiers.getAnnotations().stream()
              .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
      boolean constructor = method.getReturnType() == null;
      boolean ofRecord = constructor && owner().getKind() == Kind.RECORD;
      if (isVisible(modifiers) && !inherited && !ofRecord && !isGenerated(method)) {
        boolean result = !constructor && !method.getReturnType().toString().equals("void");
        check(
            owner().getSimpleName() + "." + method.getName(),
            method.getParameters().stream().map(p -> p.getName().toString()),
            result);
      }
      return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void none) {
      boolean component = isComponent(field);
      if (isVisible(field.getModifiers()) && !component) {
        check(owner().getSimpleName() + "." + field.getName(), Stream.of(), false);
      }
      return null;
    }

    private ClassTree owner() {
      return (ClassTree) getCurrentPath().getParentPath().getLeaf();
    }

    private boolean isGenerated(MethodTree method) {
      return docs.getSourcePositions().getEndPosition(unit(), method) < 0;
    }

    private CompilationUnitTree unit() {
      return getCurrentPath().getCompilationUnit();
    }

    private static boolean isComponent(Tree member) {
      return member instanceof VariableTree field
          && !field.getModifiers().getFlags().contains(Modifier.STATIC)
          && field.getInitializer() == null
          && field.getModifiers().toString().contains("private final");
    }

    private static Stream<String> components(ClassTree type) {
      return type.getKind() != Kind.RECORD
          ? Stream.of()
          : type.getMembers().stream()
              .filter(Gaps::isComponent)
              .map(member -> ((VariableTree) member).getName().toString());
    }

    /** Members of an interface are visible without a word, and so is what an enum lists. */
    private boolean isVisible(ModifiersTree modifiers) {
      Set<Modifier> flags = modifiers.getFlags();
      Tree parent = getCurrentPath().getParentPath().getLeaf();
      return flags.contains(Modifier.PUBLIC)
          || flags.contains(Modifier.PROTECTED)
          || (parent.getKind() == Kind.INTERFACE && !flags.contains(Modifier.PRIVATE));
    }

    private void check(String name, Stream<String> parameters, boolean result) {
      TreePath path = getCurrentPath();
      DocCommentTree comment = docs.getDocCommentTree(path);
      if (comment == null) {
        found.add(name + ": comment");
        return;
      }
      Set<String> documented =
          comment.getBlockTags().stream()
              .filter(ParamTree.class::isInstance)
              .map(ParamTree.class::cast)
              .map(p -> p.isTypeParameter() ? "<" + p.getName() + ">" : p.getName().toString())
              .collect(Collectors.toSet());
      parameters
          .filter(p -> !documented.contains(p))
          .forEach(p -> found.add(name + ": @param " + p));
      // It may be a tag in the first sentence: {@return …}.
      if (result
          && Stream.concat(comment.getFirstSentence().stream(), comment.getBlockTags().stream())
              .noneMatch(ReturnTree.class::isInstance)) {
        found.add(name + ": @return");
      }
    }
  }
}
