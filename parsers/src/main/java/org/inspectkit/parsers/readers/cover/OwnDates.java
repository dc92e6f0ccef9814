package org.inspectkit.parsers.readers.cover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.parsers.readers.dates.DateRun;
import org.inspectkit.parsers.readers.dates.Dates;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.text.SpannedText;

/**
 * A passage and those of its dates that are about this inspection. What it says of an earlier one,
 * as in "since the inspection on 12 May 2021", is left out.
 *
 * @param text the passage
 * @param dates the first dates in it, preferably after words that say that something took place
 * @param printed the words of those dates
 * @param placed whether such words are before them
 */
public record OwnDates(SpannedText text, Dates dates, String printed, boolean placed) {

  static Optional<OwnDates> in(SpannedText passage) {
    String text = passage.toString();
    List<OwnDates> found = new ArrayList<>();
    List<String> incomplete = new ArrayList<>();
    int from = 0;
    for (DateRun run : DateRun.in(text)) {
      String before = lastClause(text.substring(from, run.start()));
      boolean own =
          !CoverPatterns.EARLIER.matcher(before).find() && !isOfEarlier(text.substring(run.end()));
      if (own) {
        Dates dates = run.dates();
        incomplete.addAll(dates.incomplete());
        String printed = text.substring(run.start(), run.end());
        boolean placed = CoverPatterns.PLACED.matcher(before).find();
        found.add(new OwnDates(passage, dates, printed, placed));
      }
      from = run.end();
    }
    return best(found).map(best -> best.withIncomplete(incomplete));
  }

  /** Of several, the first with a year and a sign that it is meant. */
  static Optional<OwnDates> best(List<OwnDates> found) {
    return found.stream()
        .filter(f -> f.dates().isWhole() && f.placed())
        .findFirst()
        .or(() -> found.stream().filter(f -> f.dates().isWhole()).findFirst())
        .or(() -> found.stream().findFirst());
  }

  /** Reports dates in the passage that are parted from these by words that were not understood. */
  void noteFurther(DiagnosticSink notes) {
    String whole = text.toString();
    DateRun.in(whole).stream()
        .filter(run -> run.dates().isWhole())
        .filter(run -> !dates.periods().containsAll(run.dates().periods()))
        .map(run -> whole.substring(run.start(), run.end()).strip())
        .forEach(
            further ->
                notes.add(
                    Diagnostic.of(DiagnosticCodes.DATE_UNCERTAIN)
                        .with("text", further)
                        .at(text.spans().stream().findFirst())));
  }

  private OwnDates withIncomplete(List<String> incomplete) {
    return new OwnDates(
        text,
        new Dates(
            dates.periods(),
            dates.invalid(),
            dates.reversed(),
            incomplete,
            dates.uncertain(),
            dates.completed()),
        printed,
        placed);
  }

  /** These dates; where they have no year, as the last such days before a letter. */
  OwnDates before(Optional<LocalDate> letter) {
    return letter
        .filter(day -> !dates.isWhole())
        .flatMap(day -> Dates.upTo(printed, day))
        .map(completed -> new OwnDates(text, completed, printed, placed).withIncomplete(others()))
        .orElse(this);
  }

  /** The dates of the passage without a year that are not a part of these. */
  private List<String> others() {
    List<String> others = new ArrayList<>(dates.incomplete());
    DateRun.in(printed).forEach(run -> others.removeAll(run.dates().incomplete()));
    return others;
  }

  private static boolean isOfEarlier(String after) {
    return CoverPatterns.OF_EARLIER.matcher(after).find();
  }

  private static String lastClause(String text) {
    Matcher clause = CoverPatterns.CLAUSE.matcher(text);
    int from = 0;
    while (clause.find()) {
      from = clause.end();
    }
    return text.substring(from);
  }
}
