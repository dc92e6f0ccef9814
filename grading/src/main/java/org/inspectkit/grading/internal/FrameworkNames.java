package org.inspectkit.grading.internal;

import java.util.Locale;
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
}
