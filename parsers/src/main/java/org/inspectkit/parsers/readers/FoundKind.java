package org.inspectkit.parsers.readers;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inspectkit.model.InspectionKind;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.text.SpannedText;

/**
 * Which of its framework's kinds of inspection a report is about, and the words that tell it.
 *
 * @param kind the kind
 * @param text the words
 */
record FoundKind(InspectionKind kind, SpannedText text) {

  private static final int FRONT = 30;

  /** Monday to Friday. */
  private static final int WEEK = 5;

  /** Two weeks from the Monday of the first to the Friday of the second, or a day less. */
  private static final int TWO_WEEKS_LEAST = 11;

  private static final int TWO_WEEKS = 12;

  private static final Pattern TITLE = Pattern.compile("re-?inspection of .{0,200}");
  private static final Pattern SENTENCE = Pattern.compile("this is a re-?inspection\\b.{0,400}");

  /**
   * The kind that a time on site tells: no report of ILACS prints the word. An inspection that was
   * broken off and taken up again, or of a length between, is of no kind for sure.
   */
  static Optional<FoundKind> ofLength(List<InspectionPeriod> periods, Optional<SpannedText> dates) {
    if (periods.size() != 1 || dates.isEmpty()) {
      return Optional.empty();
    }
    InspectionPeriod period = periods.get(0);
    long days = ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
    if (days == WEEK) {
      return Optional.of(new FoundKind(InspectionKind.SHORT, dates.get()));
    }
    return days >= TWO_WEEKS_LEAST && days <= TWO_WEEKS
        ? Optional.of(new FoundKind(InspectionKind.STANDARD, dates.get()))
        : Optional.empty();
  }

  /** A re-inspection, if the title or a sentence of the report calls it so. */
  static Optional<FoundKind> again(List<Block> blocks) {
    Optional<SpannedText> title =
        blocks.stream().limit(FRONT).map(Block::text).filter(text -> is(TITLE, text)).findFirst();
    return title
        .or(
            () ->
                blocks.stream()
                    .flatMap(block -> Sentence.of(block.text()).stream())
                    .filter(text -> is(SENTENCE, text))
                    .findFirst())
        .map(text -> new FoundKind(InspectionKind.REINSPECTION, text));
  }

  private static boolean is(Pattern pattern, SpannedText text) {
    return pattern.matcher(text.toString().toLowerCase(Locale.UK)).matches();
  }
}
