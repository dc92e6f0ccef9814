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

  public static Optional<LocalDate> firstDayOnCover(CoverValues cover) {
    return firstDay(cover.dates().flatMap(OwnDates::in));
  }

  /** The first day of the inspection, as a letter states it; its date may complete the year. */
  public static Optional<LocalDate> firstDayInLetter(
      AnnotatedDocument document, Letter letter, List<String> remits) {
    return firstDay(inLetter(document, letter, remits));
  }

  private static Optional<LocalDate> firstDay(Optional<OwnDates> dates) {
    return dates
        .flatMap(own -> own.dates().periods().stream().findFirst())
        .map(InspectionPeriod::start);
  }

  /** The sentence of a letter that says when the visit took place: in its opening paragraphs. */
  static Optional<OwnDates> inLetter(
      AnnotatedDocument document, Letter letter, List<String> remits) {
    List<Passage> passages = document.passages();
    Phrases remit = Phrases.of(remits);
    int[] stated =
        IntStream.range(0, passages.size()).filter(i -> remit.isIn(passages.get(i))).toArray();
    OptionalInt opening = Letter.firstParagraph(document.document().blocks());
    if (stated.length == 0 && opening.isEmpty()) {
      return Optional.empty();
    }
    int to = stated.length > 0 ? stated[0] : opening.getAsInt();
    int from = Math.max(Math.min(opening.orElse(0), to), to - OPENING);
    IntStream near = IntStream.range(from, Math.min(to + OPENING, passages.size()));
    return OwnDates.best(inSentences(passages, near, s -> isOwn(s) || remit.isIn(s)))
        .map(own -> own.before(letter.date()))
        .map(
            own ->
                own.beside(
                    inSentences(
                        passages,
                        IntStream.of(stated),
                        s -> remit.isIn(s) && CoverPatterns.isOfDocument(s))));
  }

  private static List<OwnDates> inSentences(
      List<Passage> passages, IntStream where, Predicate<Passage> isMeant) {
    List<OwnDates> found = new ArrayList<>();
    where.forEach(
        i -> {
          List<Passage> next = passages.subList(i + 1, Math.min(i + 2, passages.size()));
          passages.get(i).sentences().stream()
              .filter(isMeant)
              .flatMap(sentence -> OwnDates.in(whole(sentence, next)).stream())
              .filter(OwnDates::mayBeOfSentence)
              .forEach(found::add);
        });
    return found;
  }

  /** Whether a sentence speaks of this inspection, and not as one of many things. */
  private static boolean isOwn(Passage sentence) {
    int length = sentence.text().length();
    Optional<Matcher> own = CoverPatterns.OWN.find(sentence);
    for (boolean found = own.isPresent(); found; found = own.get().find()) {
      if (own.get().start() <= MOST_BEFORE && length - own.get().end() <= MOST_AFTER) {
        return true;
      }
    }
    return false;
  }

  /** A sentence, with the next block if the end of a line cut a date before or after its day. */
  private static SpannedText whole(Passage sentence, List<Passage> next) {
    SpannedText text = sentence.text();
    boolean goesOn =
        !Printed.endsIn(text, ".:;!?")
            && !next.isEmpty()
            && next.get(0).text().length() > 0
            && (Character.isDigit(next.get(0).text().charAt(0))
                || Character.isDigit(text.charAt(text.length() - 1)));
    return goesOn ? text.join(" ", next.get(0).sentences().get(0).text()) : text;
  }

  /** The periods found; what the calendar or the order of days forbids is reported. */
  static List<InspectionPeriod> read(Optional<OwnDates> found, DiagnosticSink notes) {
    if (found.isEmpty()) {
      notes.add(Diagnostic.of(DiagnosticCodes.DATE_MISSING).with("date", "date of the inspection"));
      return List.of();
    }
    SpannedText text = found.get().text();
    found.get().doubts().forEach(doubt -> notes.add(doubt, text));
    boolean invalid =
        found.get().dates().doubts().stream()
            .anyMatch(doubt -> doubt.code().equals(DiagnosticCodes.DATE_INVALID));
    if (invalid || !found.get().dates().incomplete().isEmpty()) {
      // The days that can be read are not all the days there were.
      return List.of();
    }
    List<InspectionPeriod> periods = new ArrayList<>(found.get().dates().periods());
    for (InspectionPeriod period : found.get().dates().periods()) {
      if (period.days() > MOST_DAYS) {
        notes.add(Diagnostic.of(DiagnosticCodes.PERIOD_TOO_LONG).with("text", period), text);
        periods.remove(period);
      }
    }
    return periods;
  }
}
