package org.inspectkit.parsers.readers.cover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.dates.Dates;
import org.inspectkit.parsers.readers.passage.DiagnosticSink;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.readers.passage.Sections;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;

/** What a letter is apart from what it says: its date, to whom it goes, who signed it. */
public final class Letter {

  private static final int LONGEST_DATE_LINE = 40;
  private static final int LONGEST_CLOSING = 80;
  private static final int LAST_BLOCKS = 12;

  /** What is further down is an annex. */
  private static final int MOST_LINES_OF_CLOSE = 24;

  private final List<TextCell> head = new ArrayList<>();
  private final List<List<TextCell>> close = new ArrayList<>();
  private final List<List<TextCell>> end = new ArrayList<>();
  private Optional<SpannedText> salutation = Optional.empty();
  private final Optional<SpannedText> dateLine;
  private final Optional<LocalDate> date;

  /** Another date before the salutation, as where the heads of two letters run into one another. */
  private final Optional<SpannedText> otherDateLine;

  public Letter(AnnotatedDocument document) {
    boolean closing = false;
    Optional<TextLine> last = Optional.empty();
    List<Block> blocks = document.document().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      boolean mayClose = document.passages().get(i).has(Cue.CLOSING);
      boolean running = blocks.get(i).text().length() > LONGEST_CLOSING;
      boolean atEnd = !running && i >= blocks.size() - LAST_BLOCKS;
      if (running) {
        // Running text names people of whom the letter speaks, not those who sign it.
        end.clear();
      }
      for (TextLine line : blocks.get(i).lines()) {
        // Several items of a list may be in one line.
        boolean again = last.filter(line::equals).isPresent();
        if (!again && salutation.isEmpty()) {
          takeHead(line);
        }
        if (!again && (closing || atEnd)) {
          (closing ? close : end).add(line.cells());
        }
        if (mayClose && line.text().length() <= LONGEST_CLOSING) {
          Optional<SpannedText> after = Sections.afterClosing(line.text()).filter(Letter::signs);
          closing |= after.isPresent();
          after
              .filter(rest -> rest.length() > 0)
              .ifPresent(rest -> close.add(List.of(new TextCell(0, rest))));
        }
        last = Optional.of(line);
      }
    }
    List<SpannedText> dateLines = salutation.isPresent() ? dateLines() : List.of();
    this.dateLine = dateLines.stream().findFirst();
    this.date = dateLine.flatMap(Dates::single);
    this.otherDateLine =
        dateLines.stream()
            .filter(line -> Dates.single(line).isPresent() && !Dates.single(line).equals(date))
            .findFirst();
  }

  /** Whether a name, or nothing, follows a formula in its line. */
  private static boolean signs(SpannedText rest) {
    return rest.length() == 0 || NamedOffice.in(rest.toString()).isPresent();
  }

  private void takeHead(TextLine line) {
    for (TextCell cell : line.cells()) {
      if (isSalutation(cell.text())) {
        salutation = Optional.of(cell.text());
      } else {
        head.add(cell);
      }
    }
  }

  public static boolean isSalutation(SpannedText text) {
    return Printed.startsWith(text, "dear ") && Character.isUpperCase(text.charAt(0));
  }

  /** The number of the first paragraph after the salutation. */
  public static OptionalInt firstParagraph(List<Block> blocks) {
    int from = 0;
    while (from < blocks.size() && !isSalutation(blocks.get(from).text())) {
      from++;
    }
    return IntStream.range(from + 1, Math.max(from + 1, blocks.size()))
        .filter(i -> blocks.get(i).kind() == BlockKind.PARAGRAPH)
        .findFirst();
  }

  private List<SpannedText> dateLines() {
    return head.stream()
        .map(TextCell::text)
        .filter(text -> text.length() <= LONGEST_DATE_LINE)
        .filter(text -> Dates.find(text).isPresent())
        .toList();
  }

  /** The date that is alone in a line before the salutation. */
  Optional<SpannedText> dateLine() {
    return dateLine;
  }

  /** That date; empty if it is not certain. */
  Optional<LocalDate> date() {
    return date.filter(day -> otherDateLine.isEmpty());
  }

  /** Reports a date that is missing, is not one day of the calendar, or is one of two. */
  void noteDate(DiagnosticSink notes) {
    if (dateLine.isEmpty()) {
      notes.add(Diagnostic.of(DiagnosticCodes.DATE_MISSING).with("date", "letter date"));
    } else if (date.isEmpty()) {
      SpannedText line = dateLine.get();
      notes.add(Diagnostic.of(DiagnosticCodes.DATE_INVALID).with("text", line), line);
    } else if (otherDateLine.isPresent()) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.DATES_DISAGREE)
              .with("first", dateLine.get())
              .with("second", otherDateLine.get()),
          otherDateLine.get());
    }
  }

  Address address() {
    return Address.in(head, salutation);
  }

  /** The lines after the formula that closes the letter. */
  List<SpannedText> close() {
    return close.stream()
        .flatMap(List::stream)
        .map(TextCell::text)
        .takeWhile(line -> !Signed.isCopy(line))
        .limit(MOST_LINES_OF_CLOSE)
        .toList();
  }

  /** Those who signed, after the formula that closes the letter or as its last lines. */
  List<Signed> signatories() {
    return close.isEmpty() ? Signed.atEnd(end) : Signed.in(close);
  }
}
