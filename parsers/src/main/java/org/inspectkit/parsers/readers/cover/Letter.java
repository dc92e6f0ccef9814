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
import org.inspectkit.model.Signatory;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.dates.Dates;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Notes;
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
  private static final int MOST_BETWEEN = 3;

  private final List<TextCell> head = new ArrayList<>();
  private final List<SpannedText> close = new ArrayList<>();
  private Optional<SpannedText> salutation = Optional.empty();

  public Letter(AnnotatedDocument document) {
    boolean closing = false;
    Optional<TextLine> last = Optional.empty();
    List<Block> blocks = document.document().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      boolean mayClose = document.passages().get(i).has(Cue.CLOSING);
      for (TextLine line : blocks.get(i).lines()) {
        // Several items of a list may stand in one line.
        boolean again = last.filter(line::equals).isPresent();
        if (!again && salutation.isEmpty()) {
          takeHead(line);
        }
        if (!again && closing) {
          line.cells().forEach(cell -> close.add(cell.text()));
        }
        closing |= mayClose && isClosing(line);
        last = Optional.of(line);
      }
    }
  }

  private static boolean isClosing(TextLine line) {
    return line.text().length() <= LONGEST_CLOSING && Sections.closes(Headings.key(line.text()));
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
  static OptionalInt firstParagraph(List<Block> blocks) {
    int from = 0;
    while (from < blocks.size() && !isSalutation(blocks.get(from).text())) {
      from++;
    }
    return IntStream.range(from + 1, Math.max(from + 1, blocks.size()))
        .filter(i -> blocks.get(i).kind() == BlockKind.PARAGRAPH)
        .findFirst();
  }

  /** The date that stands alone in a line before the salutation. */
  public Optional<SpannedText> dateLine() {
    if (salutation.isEmpty()) {
      return Optional.empty();
    }
    return head.stream()
        .map(TextCell::text)
        .filter(
            text -> text.length() <= LONGEST_DATE_LINE && Dates.find(text.toString()).isPresent())
        .findFirst();
  }

  public Optional<LocalDate> date(Notes notes) {
    Optional<SpannedText> line = dateLine();
    Optional<LocalDate> date = line.flatMap(text -> Dates.single(text.toString()));
    if (line.isPresent() && date.isEmpty()) {
      notes.add(
          Diagnostic.of(DiagnosticCodes.DATE_INVALID)
              .with("text", line.get())
              .at(line.get().spans().stream().findFirst()));
    }
    return date;
  }

  /** The line above the salutation that ends in the surname of the one who is addressed. */
  Optional<SpannedText> addresseeName() {
    String surname = salutation.map(text -> PersonNames.surname(text.toString())).orElse("");
    if (surname.isEmpty()) {
      return Optional.empty();
    }
    return head.stream()
        .map(TextCell::text)
        .filter(text -> isNamed(text.toString(), surname))
        .reduce((a, b) -> b);
  }

  private static boolean isNamed(String line, String surname) {
    String name = Printed.before(line, ',').strip();
    return name.equals(surname)
        || name.endsWith(" " + surname)
        || (name.startsWith(surname + " ") && PersonNames.isName(name));
  }

  Optional<Addressee> addressee() {
    Optional<SpannedText> name = addresseeName();
    return name.map(
        n ->
            new Addressee(
                n.toString(), addressLines().stream().map(SpannedText::toString).toList()));
  }

  /** The cells beneath the addressee's name, as far as they stand in its column. */
  List<SpannedText> addressLines() {
    List<SpannedText> lines = new ArrayList<>();
    Optional<SpannedText> name = addresseeName();
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

  /**
   * The names at the close. Where several stand there, one without an office beneath it is the
   * reading of a signature.
   */
  List<Signed> signatories() {
    List<Signed> signed = new ArrayList<>();
    for (int i = 0; i < close.size(); i++) {
      String line = close.get(i).toString();
      if (isCopy(line)) {
        break;
      }
      Optional<String> office = i + 1 < close.size() ? office(close.get(i + 1)) : Optional.empty();
      String name = withoutOffice(line);
      Optional<String> inline =
          line.length() > name.length()
              ? Optional.of(withoutComma(line.substring(name.length())))
              : Optional.empty();
      if (PersonNames.isName(name)) {
        signed.add(
            new Signed(
                new Signatory(PersonNames.ordinary(name), inline.or(() -> office)), close.get(i)));
      }
    }
    boolean anyOffice = signed.stream().anyMatch(s -> s.signatory().office().isPresent());
    return signed.stream().filter(s -> !anyOffice || s.signatory().office().isPresent()).toList();
  }

  private static boolean isCopy(String line) {
    return CoverPatterns.COPY.matcher(Headings.key(line)).matches();
  }

  /** An office without the comma and the blanks that part it from a name. */
  private static String withoutComma(String office) {
    int from = 0;
    while (from < Math.min(MOST_BETWEEN, office.length())
        && ", ".indexOf(office.charAt(from)) >= 0) {
      from++;
    }
    return office.substring(from);
  }

  private static String withoutOffice(String line) {
    String name = Printed.before(line, ',');
    for (String end : List.of(" HMI", " HMCI")) {
      if (name.endsWith(end)) {
        return name.substring(0, name.length() - end.length());
      }
    }
    return name;
  }

  private static Optional<String> office(SpannedText line) {
    String text = line.toString();
    boolean office = PersonNames.isOffice(text) && !isCopy(text);
    return office ? Optional.of(text) : Optional.empty();
  }

  /**
   * A signatory and where the name stands.
   *
   * @param signatory who signed
   * @param text the printed name
   */
  record Signed(Signatory signatory, SpannedText text) {}
}
