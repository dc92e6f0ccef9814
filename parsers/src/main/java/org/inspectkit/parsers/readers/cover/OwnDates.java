package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.parsers.readers.dates.DateRun;
import org.inspectkit.parsers.readers.dates.Dates;
import org.inspectkit.parsers.text.SpannedText;

/**
 * A passage and those of its dates that are about this inspection. What it says of an earlier one,
 * as in "since the inspection on 12 May 2021", is left out.
 *
 * @param text the passage
 * @param dates the first dates in it, preferably behind words that say that something took place
 * @param placed whether such words stand before them
 */
public record OwnDates(SpannedText text, Dates dates, boolean placed) {

  /** Words before a date that make it that of something else. */
  private static final Pattern EARLIER =
      Pattern.compile(
          "(?i)\\b(?:since|(?<!letter )follow(?:s|ed|ing)(?! by\\b)(?! (?:\\w+ )?recent\\b)|after"
              + "|before|previous(?:ly)?|preceding|prior|earlier|judged|graded|published|publication"
              + "|last (?:\\w+ ){0,4}(?:inspect(?:ed|ions?)|visit(?:ed|s)?|reviews?|reports?)"
              + "|report of)\\b");

  /** Words behind a date that do. */
  private static final Pattern OF_EARLIER =
      Pattern.compile(
          "(?i)^[, ]{0,3}(?:at |in |the ){0,2}(?:last|previous|earlier|preceding)"
              + " (?:\\w+ ){0,4}(?:inspections?|visits?)\\b");

  /** Where a new statement begins, of which the one before it says nothing. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?i)(?:[,;]| and| but) (?=(?:this|the|it|we|i|inspectors|ofsted|took|was|were)\\b)");

  private static final Pattern PLACED =
      Pattern.compile(
          "(?i)\\b(?:took place|taking place|conducted|carried out|under(?:taken|took)|visited"
              + "|(?:inspection|visit)\\b[^.]{0,160} (?:on|from|between|of)) ?(?:between )?$");

  static Optional<OwnDates> in(SpannedText passage) {
    String text = passage.toString();
    List<OwnDates> found = new ArrayList<>();
    List<String> incomplete = new ArrayList<>();
    int from = 0;
    for (DateRun run : DateRun.in(text)) {
      String before = lastClause(text.substring(from, run.start()));
      boolean own = !EARLIER.matcher(before).find() && !isOfEarlier(text.substring(run.end()));
      if (own) {
        Dates dates = run.dates();
        incomplete.addAll(dates.incomplete());
        found.add(new OwnDates(passage, dates, PLACED.matcher(before).find()));
      }
      from = run.end();
    }
    return best(found).map(best -> best.telling(incomplete));
  }

  /** Of several, the first with a year and a sign that it is meant. */
  static Optional<OwnDates> best(List<OwnDates> found) {
    return found.stream()
        .filter(f -> f.dates().isWhole() && f.placed())
        .findFirst()
        .or(() -> found.stream().filter(f -> f.dates().isWhole()).findFirst())
        .or(() -> found.stream().findFirst());
  }

  private OwnDates telling(List<String> incomplete) {
    return new OwnDates(
        text, new Dates(dates.periods(), dates.invalid(), dates.reversed(), incomplete), placed);
  }

  private static boolean isOfEarlier(String behind) {
    return OF_EARLIER.matcher(behind).find();
  }

  private static String lastClause(String text) {
    Matcher clause = CLAUSE.matcher(text);
    int from = 0;
    while (clause.find()) {
      from = clause.end();
    }
    return text.substring(from);
  }
}
