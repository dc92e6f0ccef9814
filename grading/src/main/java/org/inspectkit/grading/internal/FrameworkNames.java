package org.inspectkit.grading.internal;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.inspectkit.framework.Framework;

/** Frameworks by names that are short enough for a picture or a cell. */
public final class FrameworkNames {

  private static final int SHORT = 24;

  private FrameworkNames() {}

  /**
   * A short name of a framework, as people use it: SLAC, APA 2006.
   *
   * @param framework the framework
   * @return its name if that is short, else its id in capitals
   */
  public static String brief(Framework framework) {
    return framework.name().length() <= SHORT
        ? framework.name()
        : framework.id().replace('-', ' ').toUpperCase(Locale.ROOT);
  }

  /**
   * What short names stand for.
   *
   * @param frameworks the frameworks that are shown by their short names
   * @return each short name that is not the whole name, with the whole name, in order
   */
  public static Map<String, String> writtenOut(Stream<Framework> frameworks) {
    Map<String, String> names = new TreeMap<>();
    frameworks
        .filter(framework -> !brief(framework).equals(framework.name()))
        .forEach(framework -> names.put(brief(framework), framework.name()));
    return names;
  }
}
