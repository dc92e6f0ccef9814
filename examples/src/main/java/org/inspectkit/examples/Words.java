package org.inspectkit.examples;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Words on the command line, which may be typed in capitals and with blanks between them. */
final class Words {

  private static final Pattern BETWEEN = Pattern.compile("[\\s_-]+");

  private Words() {}

  /** The words with hyphens, however they were typed. */
  static String hyphenated(String typed) {
    return BETWEEN.matcher(typed.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
  }

  /** What is found by the words as they were typed or, if nothing is, by them with hyphens. */
  static <T> Optional<T> find(String typed, Function<String, Optional<T>> lookup) {
    return lookup.apply(typed).or(() -> lookup.apply(hyphenated(typed)));
  }
}
