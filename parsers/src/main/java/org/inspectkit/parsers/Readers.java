package org.inspectkit.parsers;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.DiagnosticCode;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Framework;
import org.inspectkit.framework.Frameworks;
import org.inspectkit.parsers.spi.FrameworkReader;

/** Which reader reads which framework. */
final class Readers {

  private final Map<Framework, FrameworkReader> byFramework = new LinkedHashMap<>();
  private final Set<Framework> leftOut = new HashSet<>();

  /**
   * Assigns the frameworks.
   *
   * @param readers each reads frameworks that no other of them reads
   * @param replacements read theirs in place of any of the readers
   * @throws IllegalStateException if two readers, or two replacements, read one framework
   */
  Readers(List<FrameworkReader> readers, List<FrameworkReader> replacements) {
    replacements.forEach(reader -> frameworks(reader).forEach(f -> add(f, reader)));
    Set<Framework> replaced = Set.copyOf(byFramework.keySet());
    for (FrameworkReader reader : readers) {
      frameworks(reader).stream().filter(f -> !replaced.contains(f)).forEach(f -> add(f, reader));
    }
  }

  /** Those that {@link ServiceLoader} finds on the module path or class path. */
  static List<FrameworkReader> installed() {
    try {
      return ServiceLoader.load(FrameworkReader.class, Readers.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .toList();
    } catch (ServiceConfigurationError | LinkageError e) {
      throw new IllegalStateException("an installed reader cannot be loaded: " + e, e);
    }
  }

  private static List<Framework> frameworks(FrameworkReader reader) {
    try {
      List<Framework> frameworks = List.copyOf(reader.frameworks());
      if (!frameworks.isEmpty()) {
        return frameworks;
      }
    } catch (RuntimeException | LinkageError e) {
      throw new IllegalStateException(name(reader) + " cannot say what it reads: " + e, e);
    }
    throw new IllegalStateException(name(reader) + " reads no framework");
  }

  private void add(Framework framework, FrameworkReader reader) {
    if (Frameworks.find(framework.id()).filter(known -> known != framework).isPresent()) {
      throw new IllegalStateException(
          name(reader)
              + " reads a framework of its own with an id of the catalogue: "
              + framework.id());
    }
    FrameworkReader other = byFramework.putIfAbsent(framework, reader);
    if (other != null) {
      throw new IllegalStateException(
          "two readers read "
              + framework.id()
              + ": "
              + name(other)
              + " and "
              + name(reader)
              + "; leave one out, or say with replaceReader which one is to read it");
    }
  }

  private static String name(FrameworkReader reader) {
    return reader.getClass().getName();
  }

  /** All frameworks of which reports can be distinguished: the catalogue, and those plugged in. */
  List<Framework> known() {
    return Stream.concat(Frameworks.all().stream(), byFramework.keySet().stream())
        .distinct()
        .toList();
  }

  /** The frameworks that are read. */
  List<Framework> frameworks() {
    return List.copyOf(byFramework.keySet());
  }

  /**
   * Leaves all other frameworks unread.
   *
   * @throws IllegalStateException if one of the chosen is not read anyway
   */
  void retain(Set<Framework> chosen) {
    List<String> unread =
        chosen.stream().filter(f -> !byFramework.containsKey(f)).map(Framework::id).toList();
    if (!unread.isEmpty()) {
      throw new IllegalStateException("no reader reads " + String.join(", ", unread));
    }
    byFramework.keySet().stream().filter(f -> !chosen.contains(f)).forEach(leftOut::add);
    byFramework.keySet().retainAll(chosen);
  }

  /** Why there is no reader for a framework. */
  DiagnosticCode whyUnread(Framework framework) {
    return leftOut.contains(framework)
        ? DiagnosticCodes.FRAMEWORK_NOT_CHOSEN
        : DiagnosticCodes.READER_MISSING;
  }

  Optional<FrameworkReader> find(Framework framework) {
    return Optional.ofNullable(byFramework.get(framework));
  }

  /**
   * A framework that is read, as its reader knows it.
   *
   * @throws IllegalArgumentException if it is not read
   */
  Framework framework(String id) {
    return byFramework.keySet().stream()
        .filter(framework -> framework.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unread(id)));
  }

  private String unread(String id) {
    return "this parser does not read "
        + id
        + "; it reads "
        + byFramework.keySet().stream().map(Framework::id).collect(Collectors.joining(", "));
  }
}
