package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;

/** Labels and values on the cover of a report, such as "Inspection dates: 5 March - 16 March". */
final class CoverValues {

  private static final int LONGEST = 200;

  private static final String LABEL =
      "(?:(?:previous|last) )?inspection dates?\\b|(?:(?:deputy|previous|last) )?(?:lead|reporting)"
          + " inspectors?\\b|age group:|(?:report )?published\\b|publication date\\b"
          + "|dates? (?:of (?:the )?(?:previous|last) inspections?|published)\\b";

  /** A cell that begins so holds a label, so that it is not the value of the one before. */
  private static final Pattern OPENS_WITH_LABEL =
      Pattern.compile("(?i)^(?:" + LABEL + "|\\p{L}[\\p{L} '\u2019]{1,40}:)");

  /** Where a value ends because the next label stands in the same line. */
  private static final Pattern NEXT_LABEL =
      Pattern.compile("(?i) (?:" + LABEL.replace("published\\b", "published:") + ")");

  /** A value that ends so goes on in the next line. */
  private static final Pattern GOES_ON = Pattern.compile("(?: to| and|,|[-\u2013])$");

  /** The end of a date that the end of a line has cut. */
  private static final Pattern REST_OF_DATE =
      Pattern.compile("(?:\\p{Lu}\\p{L}{2,8} )?(?:19|20)\\d{2}");

  private final List<SpannedText> cells = new ArrayList<>();

  CoverValues(List<Block> blocks) {
    for (Block block : blocks) {
      for (TextLine line : block.lines()) {
        for (TextCell cell : line.cells()) {
          if (cell.text().length() <= LONGEST) {
            cells.add(cell.text());
          }
        }
      }
    }
  }

  /** The value behind a label, in its cell or in the next one. */
  Optional<SpannedText> find(String... labels) {
    return all(labels).findFirst();
  }

  /** The values behind labels: those of the first label before those of the next. */
  Stream<SpannedText> all(String... labels) {
    return Stream.of(labels)
        .flatMap(
            label ->
                IntStream.range(0, cells.size()).boxed().flatMap(i -> value(i, label).stream()));
  }

  private Optional<SpannedText> value(int i, String label) {
    int at = labelled(cells.get(i), label);
    if (at < 0) {
      return Optional.empty();
    }
    SpannedText rest = cells.get(i).from(at + label.length()).strip();
    SpannedText value = upToNextLabel(withoutColon(rest));
    Optional<SpannedText> next = next(i);
    if (value.length() == 0) {
      return next;
    }
    boolean cut =
        GOES_ON.matcher(value).find() || next.filter(CoverValues::isRestOfDate).isPresent();
    return Optional.of(cut && next.isPresent() ? value.join(" ", next.get()) : value);
  }

  /**
   * Where a label stands in a cell: at its start, or behind another label and its value; that of an
   * earlier inspection is another label.
   */
  private static int labelled(SpannedText cell, String label) {
    String lower = cell.toString().toLowerCase(Locale.UK);
    Matcher opening = OPENS_WITH_LABEL.matcher(cell);
    Matcher next = NEXT_LABEL.matcher(cell);
    int at = lower.startsWith(label) ? 0 : -1;
    int from = opening.find() ? opening.end() : lower.length();
    while (at < 0 && next.find(from)) {
      at = lower.startsWith(label, next.start() + 1) ? next.start() + 1 : -1;
      from = next.end();
    }
    int end = at + label.length();
    boolean parted = end >= lower.length() || " :".indexOf(lower.charAt(end)) >= 0;
    return at >= 0 && parted ? at : -1;
  }

  private Optional<SpannedText> next(int i) {
    return i + 1 < cells.size()
        ? Optional.of(cells.get(i + 1)).filter(cell -> !OPENS_WITH_LABEL.matcher(cell).find())
        : Optional.empty();
  }

  private static boolean isRestOfDate(SpannedText text) {
    return REST_OF_DATE.matcher(text).matches();
  }

  private static SpannedText withoutColon(SpannedText text) {
    return text.length() > 0 && text.charAt(0) == ':' ? text.from(1).strip() : text;
  }

  private static SpannedText upToNextLabel(SpannedText text) {
    Matcher next = NEXT_LABEL.matcher(text);
    return next.find() ? text.subSequence(0, next.start()).strip() : text;
  }
}
