package org.inspectkit.parsers.readers.content;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.inspectkit.model.Timescale;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.text.SpannedText;

/** Reads headings such as "Immediately:" and "Within three months:". */
final class Timescales {

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Timescales() {}

  /** The timescale that a block is, if it may be a heading. */
  static Optional<Timescale> in(Block block) {
    return Headings.key(block).isEmpty() ? Optional.empty() : read(block.text());
  }

  static Optional<Timescale> read(SpannedText heading) {
    String folded = Headings.key(heading);
    String printed = Printed.without(heading, ":.");
    if (ListPatterns.IMMEDIATELY.matcher(folded).matches()) {
      return Optional.of(new Timescale(printed, Optional.of(Period.ZERO)));
    }
    Matcher within = ListPatterns.WITHIN.matcher(folded);
    return within.matches()
        ? Optional.of(new Timescale(printed, period(within)))
        : Optional.empty();
  }

  /** What a word or up to three figures say; -1 for a word that is not a number up to twelve. */
  static int number(String word) {
    boolean figures = word.length() < 4 && word.chars().allMatch(c -> Printed.isDigit((char) c));
    return figures ? Integer.parseInt(word) : NUMBERS.indexOf(word);
  }

  private static Optional<Period> period(Matcher within) {
    int count = number(within.group("count"));
    if (count <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        switch (within.group("unit")) {
          case "day" -> Period.ofDays(count);
          case "week" -> Period.ofWeeks(count);
          case "month" -> Period.ofMonths(count);
          default -> Period.ofYears(count);
        });
  }
}
