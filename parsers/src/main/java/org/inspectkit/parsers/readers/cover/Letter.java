package org.inspectkit.parsers.readers.cover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.internal.Folding;
import org.inspectkit.model.Addressee;
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
  private static final int MOST_ADDRESS_LINES = 9;
  private static final int LAST_BLOCKS = 12;

  private final List<TextCell> head = new ArrayList<>();
  private final List<SpannedText> close = new ArrayList<>();
  private final List<SpannedText> end = new ArrayList<>();
  private Optional<SpannedText> salutation = Optional.empty();

  public Letter(AnnotatedDocument document) {
    boolean closing = false;
    Optional<TextLine> last = Optional.empty();
    List<Block> blocks = document.document().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      boolean mayClose = document.passages().get(i).has(Cue.CLOSING);
      boolean atEnd = i >= blocks.size() - LAST_BLOCKS;
      for (TextLine line : blocks.get(i).lines()) {
        // Several items of a list may be in one line.
        boolean again = last.filter(line::equals).isPresent();
        if (!again && salutation.isEmpty()) {
          takeHead(line);
        }
        if (!again && (closing || atEnd)) {
          List<SpannedText> lines = closing ? close : end;
          line.cells().forEach(cell -> lines.add(cell.text()));
        }
        if (mayClose && line.text().length() <= LONGEST_CLOSING) {
          Optional<SpannedText> after = Sections.afterClosing(line.text()).filter(Letter::signs);
          closing |= after.isPresent();
          after.filter(rest -> rest.length() > 0).ifPresent(close::add);
        }
        last = Optional.of(line);
      }
    }
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

  /** Whether a text opens a letter. */
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

  /** The date that is alone in a line before the salutation. */
  Optional<SpannedText> dateLine() {
    if (salutation.isEmpty()) {
      return Optional.empty();
    }
    return head.stream()
        .map(TextCell::text)
        .filter(
            text -> text.length() <= LONGEST_DATE_LINE && Dates.find(text.toString()).isPresent())
        .findFirst();
  }

  Optional<LocalDate> date(DiagnosticSink notes) {
    Optional<SpannedText> line = dateLine();
    Optional<LocalDate> date = line.flatMap(text -> Dates.single(text.toString()));
    if (line.isEmpty()) {
      notes.add(Diagnostic.of(DiagnosticCodes.DATE_MISSING).with("date", "letter date"));
    } else if (date.isEmpty()) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.DATE_INVALID)
              .with("text", line.get())
              .at(line.get().spans().stream().findFirst()));
    }
    return date;
  }

  /** The last line before the salutation with the name by which somebody is addressed. */
  private Optional<SpannedText> calledSo() {
    String called = salutation.map(text -> PersonNames.called(text.toString())).orElse("");
    return head.stream()
        .map(TextCell::text)
        .filter(text -> !called.isEmpty() && PersonNames.answersTo(nameIn(text), called))
        .reduce((a, b) -> b);
  }

  private static String nameIn(SpannedText line) {
    return NamedOffice.in(line.toString())
        .map(NamedOffice::name)
        .orElseGet(() -> Printed.before(line.toString(), ',').strip());
  }

  /**
   * Where the salutation is a short form, an office or a group: the names above or before offices.
   */
  private List<Integer> namedWithOffice() {
    List<Integer> named = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      Optional<NamedOffice> name = NamedOffice.in(head.get(i).text().toString());
      boolean above =
          i + 1 < head.size() && PersonNames.isOfficer(head.get(i + 1).text().toString());
      if (name.isPresent() && (name.get().office().isPresent() || above)) {
        named.add(i);
      }
    }
    return named;
  }

  /** To whom the letter goes, or to whom of several first. */
  public Address address() {
    Optional<SpannedText> called = calledSo();
    List<Integer> named = salutation.isEmpty() ? List.of() : namedWithOffice();
    if (called.isEmpty() && named.size() > 1) {
      return firstOfSeveral(named.get(0));
    }
    Optional<SpannedText> name =
        called.or(() -> named.stream().findFirst().map(i -> head.get(i).text()));
    List<SpannedText> lines = addressLines(name);
    List<String> printed = lines.stream().map(SpannedText::toString).toList();
    return new Address(name.map(n -> new Addressee(nameIn(n), printed)), name, lines);
  }

  /** A line each: "Ann Lee, Director of Children's Services, Luton Borough Council". */
  private Address firstOfSeveral(int line) {
    SpannedText text = head.get(line).text();
    List<String> parts = Printed.split(text.toString(), ',');
    List<SpannedText> bodies = new ArrayList<>();
    if (parts.size() > 2) {
      SpannedText body = text.from(parts.get(0).length() + parts.get(1).length() + 2).strip();
      bodies.add(body);
      bodies.add(line + 1 < head.size() ? body.join(" ", head.get(line + 1).text()) : body);
    }
    List<String> office = parts.stream().skip(1).limit(1).map(String::strip).toList();
    return new Address(Optional.of(new Addressee(nameIn(text), office)), Optional.of(text), bodies);
  }

  /** The cells below the addressee's name, as far as they are in its column. */
  private List<SpannedText> addressLines(Optional<SpannedText> name) {
    List<SpannedText> lines = new ArrayList<>();
    int column = -1;
    for (TextCell cell : name.isPresent() ? head : List.<TextCell>of()) {
      if (cell.text() == name.get()) {
        column = cell.column();
      } else if (column >= 0 && Math.abs(cell.column() - column) <= 3) {
        if (endsAddress(cell.text().toString()) || lines.size() == MOST_ADDRESS_LINES) {
          return lines;
        }
        lines.add(cell.text());
      }
    }
    return lines;
  }

  private static boolean endsAddress(String line) {
    return Dates.find(line).isPresent() || CoverPatterns.CONTACT.matcher(Folding.fold(line)).find();
  }

  /** Those who signed, after the formula that closes the letter or as its last lines. */
  List<Signed> signatories() {
    return close.isEmpty() ? Signed.atEnd(end) : Signed.in(close);
  }
}
