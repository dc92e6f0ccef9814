package org.inspectkit.parsers.readers.dates;

import java.util.regex.Pattern;
import org.inspectkit.parsers.readers.passage.NamedPatterns;

/**
 * The patterns of dates, compiled once from {@code DatePatterns.txt}. They run on the value of a
 * label, on short lines at the head of a letter and on sentences that say when an inspection was,
 * and there only if a digit is in the text.
 */
final class DatePatterns {

  private static final NamedPatterns FILE = NamedPatterns.beside(DatePatterns.class);

  static final Pattern PART = FILE.pattern("part");
  static final Pattern ANY_DAY = FILE.pattern("any-day");
  static final Pattern MONTHS = FILE.pattern("months");
  static final Pattern ODD_MARK = FILE.pattern("odd-mark");
  static final Pattern ONE_WORD = FILE.pattern("one-word");
  static final Pattern ITEM = FILE.pattern("item");
  static final Pattern AFTER_MISREAD = FILE.pattern("after-misread");
  static final Pattern BEFORE_MISREAD = FILE.pattern("before-misread");
  static final Pattern CUT_DAY = FILE.pattern("cut-day");
  static final Pattern WEEK = FILE.pattern("week");
  static final Pattern LONG_BEFORE = FILE.pattern("long-before");
  static final Pattern LONG_AFTER = FILE.pattern("long-after");

  static {
    FILE.requireAllUsed();
  }

  private DatePatterns() {}
}
