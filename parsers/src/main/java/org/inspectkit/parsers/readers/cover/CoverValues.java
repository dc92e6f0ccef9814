package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;

/** Labels and values on the cover of a report, such as "Inspection dates: 5 March - 16 March". */
final class CoverValues {

  private static final int LONGEST = 200;

  /** Where a value ends because the next label stands in the same line. */
  private static final Pattern NEXT_LABEL =
      Pattern.compile(
          "(?i) (?:inspection dates?:|reporting inspector|(?:deputy )?lead inspector|age group:|"
              + "(?:report )?published:)");

  /** A value that ends so goes on in the next line. */
  private static final Pattern GOES_ON = Pattern.compile("(?: to| and|,|[-\u2013])$");

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
    for (String label : labels) {
      for (int i = 0; i < cells.size(); i++) {
        Optional<SpannedText> value = value(i, label);
        if (value.isPresent()) {
          return value;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<SpannedText> value(int i, String label) {
    SpannedText cell = cells.get(i);
    String lower = cell.toString().toLowerCase(Locale.UK);
    int at = lower.startsWith(label) ? 0 : lower.indexOf(" " + label) + 1;
    boolean found = lower.startsWith(label) || at > 0;
    if (!found || lower.startsWith("deputy ", Math.max(0, at - 7))) {
      return Optional.empty();
    }
    SpannedText rest = cell.from(at + label.length());
    boolean parted = rest.length() == 0 || rest.charAt(0) == ' ' || rest.charAt(0) == ':';
    // Within a sentence the same words are no label; there a colon must follow them.
    boolean colon = rest.length() > 0 && rest.charAt(0) == ':';
    if (!parted || !(at == 0 || colon || lower.startsWith("inspection date"))) {
      return Optional.empty();
    }
    SpannedText value = upToNextLabel(withoutColon(rest.strip()));
    Optional<SpannedText> next =
        i + 1 < cells.size() ? Optional.of(cells.get(i + 1)) : Optional.empty();
    if (value.length() == 0) {
      return next;
    }
    boolean cut = GOES_ON.matcher(value).find();
    return Optional.of(cut && next.isPresent() ? value.join(" ", next.get()) : value);
  }

  private static SpannedText withoutColon(SpannedText text) {
    return text.length() > 0 && text.charAt(0) == ':' ? text.from(1).strip() : text;
  }

  private static SpannedText upToNextLabel(SpannedText text) {
    Matcher next = NEXT_LABEL.matcher(text);
    return next.find() ? text.subSequence(0, next.start()).strip() : text;
  }
}
