package org.inspectkit.examples;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words as the command line takes them: in small letters, with hyphens between them. */
final class Words {

  private static final Pattern BETWEEN = Pattern.compile("[\\s_-]+");

  private Words() {}

  /** The words with hyphens, however they were typed. */
  static String hyphenated(String typed) {
    return BETWEEN.matcher(typed.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
  }
}
