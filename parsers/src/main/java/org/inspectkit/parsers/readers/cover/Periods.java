package org.inspectkit.parsers.readers.cover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCode;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.passage.Notes;
import org.inspectkit.parsers.readers.passage.Phrase;
import org.inspectkit.parsers.readers.passage.Sentence;
import org.inspectkit.parsers.text.SpannedText;

/** Reads when inspectors were at work. */
public final class Periods {

  /** No inspection takes a year; what is printed so is a slip. */
  private static final int MOST_DAYS = 366;

  private static final Pattern OWN =
      Pattern.compile(
          "(?i).{0,600}\\b(?:(?:this|the|these) (?:\\w+ ){0,4}(?:inspection|visit)"
              + "|it took place|it was (?:conducted|carried out))\\b.{0,300}");

  private Periods() {}

  /** The value of the label on a cover. */
  static Optional<SpannedText> onCover(CoverValues cover) {
    return cover.find("inspection dates", "inspection date");
  }

  /** The first day of the inspection, as a cover prints it. */
  public static Optional<LocalDate> firstDayOnCover(List<Block> blocks) {
    return onCover(new CoverValues(blocks))
        .flatMap(OwnDates::in)
        .flatMap(own -> own.dates().periods().stream().findFirst())
        .map(InspectionPeriod::start);
  }

  /** The sentence of a letter that says when the visit took place: in its opening paragraphs. */
  static Optional<OwnDates> inLetter(List<Block> blocks, List<String> remits) {
    Optional<Block> opening =
        Phrase.firstWith(blocks, remits).or(() -> Letter.firstParagraph(blocks));
    if (opening.isEmpty()) {
      return Optional.empty();
    }
    int from = blocks.indexOf(opening.get());
    return inSentences(
        blocks.subList(from, Math.min(from + 4, blocks.size())),
        s -> OWN.matcher(s).matches() || Phrase.behind(s, remits).isPresent());
  }

  /** The best of those sentences that may tell it. */
  public static Optional<OwnDates> inSentences(List<Block> blocks, Predicate<SpannedText> may) {
    return OwnDates.best(
        blocks.stream()
            .flatMap(block -> Sentence.of(block.text()).stream())
            .filter(may)
            .flatMap(sentence -> OwnDates.in(sentence).stream())
            .toList());
  }

  /** The periods found; what the calendar or the order of days forbids is told. */
  public static List<InspectionPeriod> read(Optional<OwnDates> found, Notes notes) {
    if (found.isEmpty()) {
      notes.add(Diagnostic.of(DiagnosticCodes.DATE_MISSING).with("date", "date of the inspection"));
      return List.of();
    }
    OwnDates own = found.get();
    tell(DiagnosticCodes.DATE_INVALID, own.dates().invalid(), own.text(), notes);
    tell(DiagnosticCodes.PERIOD_REVERSED, own.dates().reversed(), own.text(), notes);
    tell(DiagnosticCodes.DATE_INCOMPLETE, own.dates().incomplete(), own.text(), notes);
    List<InspectionPeriod> tooLong =
        own.dates().periods().stream().filter(period -> period.days() > MOST_DAYS).toList();
    tell(DiagnosticCodes.PERIOD_TOO_LONG, tooLong, own.text(), notes);
    return own.dates().periods().stream().filter(p -> !tooLong.contains(p)).toList();
  }

  private static void tell(
      DiagnosticCode code, List<? extends Object> printed, SpannedText text, Notes notes) {
    for (Object date : printed) {
      notes.add(Diagnostic.of(code).with("text", date).at(text.spans().stream().findFirst()));
    }
  }
}
