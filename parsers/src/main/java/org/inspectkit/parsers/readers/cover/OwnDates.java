package org.inspectkit.parsers.readers.cover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.parsers.readers.dates.DateRun;
import org.inspectkit.parsers.readers.dates.Dates;
import org.inspectkit.parsers.text.SpannedText;

/**
 * A passage and those of its dates that are about this inspection. What it says of an earlier one,
 * as in "since the inspection on 12 May 2021", is left out.
 *
 * @param text the passage
 * @param dates the first dates in it, preferably after words that say that something took place
 * @param printed the words of those dates
 * @param placed whether such words are before them
 * @param others its other days that have no year
 */
record OwnDates(
    SpannedText text, Dates dates, String printed, boolean placed, List<Diagnostic> others) {

  OwnDates {
    others = List.copyOf(others);
  }

  /** So much after dates may say that they are of an earlier inspection. */
  private static final int LONGEST_AFTER = 200;

  private static final Set<String> LEADING =
      Set.of("on", "from", "between", "of", "in", "during", "over");

  static Optional<OwnDates> in(SpannedText passage) {
    List<OwnDates> found = all(passage);
    List<Diagnostic> incomplete =
        found.stream().flatMap(own -> own.dates.incomplete().stream()).toList();
    return best(found).map(own -> own.among(incomplete));
  }

  private static List<OwnDates> all(SpannedText passage) {
    String text = passage.toString();
    List<OwnDates> found = new ArrayList<>();
    int from = 0;
    for (DateRun run : DateRun.in(text)) {
      String before = lastClause(text.substring(from, run.start()));
      String after = text.substring(run.end(), Math.min(text.length(), run.end() + LONGEST_AFTER));
      from = run.end();
      if (!CoverPatterns.EARLIER.matcher(before).find()
          && !CoverPatterns.OF_EARLIER.matcher(after).find()) {
        String printed = text.substring(run.start(), run.end());
        boolean placed = CoverPatterns.PLACED.matcher(before).find();
        found.add(new OwnDates(passage, run.dates(), printed, placed, List.of()));
      }
    }
    return found;
  }

  private OwnDates among(List<Diagnostic> incomplete) {
    List<Diagnostic> ofOthers = new ArrayList<>(incomplete);
    ofOthers.removeAll(dates.incomplete());
    return new OwnDates(text, dates, printed, placed, ofOthers);
  }

  private static String lastClause(String text) {
    Matcher clause = CoverPatterns.CLAUSE.matcher(text);
    int from = 0;
    while (clause.find()) {
      from = clause.end();
    }
    return text.substring(from);
  }

  /** Of several, the first with a year and a sign that it is meant. */
  static Optional<OwnDates> best(List<OwnDates> found) {
    return found.stream()
        .filter(f -> f.dates.isWhole() && f.placed)
        .findFirst()
        .or(() -> found.stream().filter(f -> f.dates.isWhole()).findFirst())
        .or(() -> found.stream().findFirst());
  }

  /** Whether a word such as "on" leads to the dates, as in a sentence, or they have only doubts. */
  boolean mayBeOfSentence() {
    String before = before();
    String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return dates.periods().isEmpty()
        || placed
        || !Character.isDigit(printed.charAt(0))
        || LEADING.contains(word);
  }

  /** These dates; where they have no year, as the last such days before a letter. */
  OwnDates before(Optional<LocalDate> letter) {
    return letter
        .filter(day -> !dates.isWhole() && !hasYearAfter() && !isRest())
        .flatMap(day -> Dates.upTo(printed, day))
        .map(completed -> new OwnDates(text, completed, printed, placed, others))
        .orElse(this);
  }

  /**
   * These dates, or none if another sentence that states the remit has a period outside them; a
   * single day may be that of another letter, or of what comes next.
   */
  OwnDates beside(List<OwnDates> stated) {
    return stated.stream()
        .filter(other -> dates.isWhole() && other.dates.isWhole())
        .filter(other -> other.dates.periods().stream().anyMatch(this::isOther))
        .findFirst()
        .map(this::contradictedBy)
        .orElse(this);
  }

  private boolean isOther(InspectionPeriod period) {
    return period.days() > 1
        && dates.periods().stream()
            .noneMatch(
                own -> !period.start().isBefore(own.start()) && !period.end().isAfter(own.end()));
  }

  private OwnDates contradictedBy(OwnDates other) {
    List<Diagnostic> doubts = new ArrayList<>(others);
    doubts.add(
        Diagnostic.of(DiagnosticCodes.DATES_DISAGREE)
            .with("first", printed.strip())
            .with("second", other.printed.strip()));
    return withoutDays(doubts);
  }

  private OwnDates withoutDays(List<Diagnostic> doubts) {
    return new OwnDates(text, new Dates(List.of(), dates.doubts()), printed, placed, doubts);
  }

  /** Whether these dates are a day after "and" or "to": the day before it could not be read. */
  private boolean isRest() {
    return CoverPatterns.DAY.matcher(printed.strip()).matches()
        && CoverPatterns.JOINS.matcher(before()).find();
  }

  private String before() {
    return text.toString().substring(0, text.toString().indexOf(printed)).strip();
  }

  /** Whether a year is so near that it is theirs, after a word that cannot be read. */
  private boolean hasYearAfter() {
    String all = text.toString();
    String after = all.substring(all.indexOf(printed) + printed.length() - 1);
    return CoverPatterns.YEAR_AFTER.matcher(after).lookingAt();
  }

  Stream<Diagnostic> doubts() {
    return Stream.concat(dates.doubts().stream(), others.stream());
  }

  /**
   * These dates as the value of a label: none if other days of it have no month or year, or are cut
   * off after the first figure, or if they are one day beside further days or numbers, which may be
   * the first or the last of a period, as one of them may be beside a part of a period.
   */
  OwnDates certain() {
    boolean day = dates.periods().stream().allMatch(period -> period.days() == 1);
    return !others.isEmpty()
            || isCutOff()
            || hasTornPeriod()
            || (day && further().findAny().isPresent())
        ? withoutDays(others)
        : this;
  }

  private boolean isCutOff() {
    return CoverPatterns.CUT_OFF.matcher(printed.strip()).find();
  }

  private boolean hasTornPeriod() {
    return dates.periods().stream().anyMatch(period -> period.days() == 1)
        && CoverPatterns.TORN.matcher(withoutDates()).find();
  }

  /**
   * Dates in the passage that are parted from these by words that were not understood; where there
   * are none, the whole passage if a number or a part of a period is left in it, or a day is cut
   * off.
   */
  Stream<Diagnostic> further() {
    List<String> further =
        all(text).stream()
            .filter(own -> own.dates.isWhole())
            .filter(own -> !dates.periods().containsAll(own.dates.periods()))
            .map(own -> own.printed.strip())
            .toList();
    boolean unread =
        further.isEmpty() && (isCutOff() || CoverPatterns.UNREAD.matcher(withoutDates()).find());
    return (unread ? List.of(text.toString().strip()) : further)
        .stream().map(days -> Diagnostic.of(DiagnosticCodes.DATE_UNCERTAIN).with("text", days));
  }

  private String withoutDates() {
    StringBuilder rest = new StringBuilder(text);
    for (DateRun run : DateRun.in(text.toString())) {
      for (int i = run.start(); i < run.end(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    return rest.toString();
  }
}
