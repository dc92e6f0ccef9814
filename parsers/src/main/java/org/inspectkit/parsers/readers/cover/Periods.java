package org.inspectkit.parsers.readers.cover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCode;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Phrases;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.SpannedText;

/** Reads when inspectors were at work. */
public final class Periods {

  /** No inspection takes a year; what is printed so is a slip. */
  private static final int MOST_DAYS = 366;

  /** A letter says it in so many blocks, or nowhere. */
  private static final int OPENING = 4;

  private static final int MOST_BEFORE = 600;
  private static final int MOST_AFTER = 300;

  private Periods() {}

  /** The value of the label on a cover. */
  static Optional<SpannedText> onCover(CoverValues cover) {
    return cover.find("inspection dates", "inspection date");
  }

  /** The first day of the inspection, as a cover prints it. */
  public static Optional<LocalDate> firstDayOnCover(AnnotatedDocument document) {
    return firstDay(onCover(new CoverValues(document)).flatMap(OwnDates::in));
  }

  /** The first day of the inspection, as a letter states it. */
  public static Optional<LocalDate> firstDayInLetter(
      AnnotatedDocument document, List<String> remits) {
    return firstDay(inLetter(document, remits));
  }

  private static Optional<LocalDate> firstDay(Optional<OwnDates> dates) {
    return dates
        .flatMap(own -> own.dates().periods().stream().findFirst())
        .map(InspectionPeriod::start);
  }

  /** The sentence of a letter that says when the visit took place: in its opening paragraphs. */
  static Optional<OwnDates> inLetter(AnnotatedDocument document, List<String> remits) {
    List<Passage> passages = document.passages();
    Phrases remit = Phrases.of(remits);
    OptionalInt stated =
        IntStream.range(0, passages.size()).filter(i -> remit.isIn(passages.get(i))).findFirst();
    OptionalInt opening = Letter.firstParagraph(document.document().blocks());
    if (stated.isEmpty() && opening.isEmpty()) {
      return Optional.empty();
    }
    int to = stated.orElseGet(opening::getAsInt);
    int from = Math.max(Math.min(opening.orElse(0), to), to - OPENING);
    return inSentences(
        passages.subList(from, Math.min(to + OPENING, passages.size())),
        sentence -> isOwn(sentence) || remit.isIn(sentence));
  }

  /** Whether a sentence speaks of this inspection, and not as one of many things. */
  private static boolean isOwn(Passage sentence) {
    int length = sentence.text().length();
    Optional<Matcher> own = SentencePatterns.OWN.find(sentence);
    boolean found = own.isPresent();
    while (found) {
      Matcher at = own.get();
      if (at.start() <= MOST_BEFORE && length - at.end() <= MOST_AFTER) {
        return true;
      }
      found = at.find();
    }
    return false;
  }

  /** The best of those sentences that may state it. */
  public static Optional<OwnDates> inSentences(List<Passage> passages, Predicate<Passage> may) {
    List<OwnDates> found = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      for (Passage sentence : passages.get(i).sentences()) {
        if (may.test(sentence)) {
          Optional<Passage> next =
              Optional.of(i + 1).filter(k -> k < passages.size()).map(passages::get);
          OwnDates.in(whole(sentence, next)).ifPresent(found::add);
        }
      }
    }
    return OwnDates.best(found);
  }

  /** A date that opens a line may begin a block of its own in the midst of its sentence. */
  private static SpannedText whole(Passage sentence, Optional<Passage> next) {
    SpannedText text = sentence.text();
    boolean goesOn = !Printed.endsIn(text, ".:;!?");
    return next.filter(n -> goesOn && n.text().length() > 0)
        .filter(n -> Character.isDigit(n.text().charAt(0)))
        .map(n -> text.join(" ", n.sentences().get(0).text()))
        .orElse(text);
  }

  /** The periods found; what the calendar or the order of days forbids is reported. */
  public static List<InspectionPeriod> read(Optional<OwnDates> found, DiagnosticSink notes) {
    if (found.isEmpty()) {
      notes.add(Diagnostic.of(DiagnosticCodes.DATE_MISSING).with("date", "date of the inspection"));
      return List.of();
    }
    OwnDates own = found.get();
    report(DiagnosticCodes.DATE_INVALID, own.dates().invalid(), own.text(), notes);
    report(DiagnosticCodes.PERIOD_REVERSED, own.dates().reversed(), own.text(), notes);
    report(DiagnosticCodes.DATE_UNCERTAIN, own.dates().uncertain(), own.text(), notes);
    report(DiagnosticCodes.DATE_INCOMPLETE, own.dates().incomplete(), own.text(), notes);
    for (String printed : own.dates().completed()) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.YEAR_FROM_LETTER)
              .with("text", printed)
              .with("period", own.dates().periods().get(0))
              .at(own.text().spans().stream().findFirst()));
    }
    List<InspectionPeriod> tooLong =
        own.dates().periods().stream().filter(period -> period.days() > MOST_DAYS).toList();
    report(DiagnosticCodes.PERIOD_TOO_LONG, tooLong, own.text(), notes);
    return own.dates().periods().stream().filter(p -> !tooLong.contains(p)).toList();
  }

  private static void report(
      DiagnosticCode code, List<? extends Object> printed, SpannedText text, DiagnosticSink notes) {
    for (Object date : printed) {
      notes.add(Diagnostic.of(code).with("text", date).at(text.spans().stream().findFirst()));
    }
  }
}
