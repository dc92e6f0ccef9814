package org.inspectkit.parsers.readers;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What words before or behind a grade say was judged. */
final class PriorSubject {

  /** What opens a clause, and what is no subject. */
  private static final Pattern BEFORE =
      Pattern.compile(
          ".*(?:, |\\b(?:when|that|which|where|since|after|although|while|because|and the inspection"
              + "|following|that inspection)\\b) ?");

  private static final Pattern PRONOUN =
      Pattern.compile("(?:they|it|these|this|both|which|that|them|and|also)?");

  private PriorSubject() {}

  /** The last clause of the words; empty where a pronoun or nothing stands there. */
  static String of(@Nullable String words) {
    if (words == null) {
      return "";
    }
    String clause = BEFORE.matcher(words).replaceFirst("").strip();
    return PRONOUN.matcher(clause).matches() ? "" : clause;
  }
}
