package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectkit.framework.Framework;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Phrases;
import org.inspectkit.parsers.readers.passage.Printed;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Passage;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;

/** The texts near the title and in the remit that may be the name of an authority. */
final class AuthorityCandidates {

  private static final int LONGEST = 80;
  static final Phrases INSPECTION_OF = Phrases.of(List.of("inspection of", "reinspection of"));

  private final List<Block> front;
  private final List<Passage> passages;
  private final List<String> printedTitles;
  private final Phrases titles;
  private final Phrases phrases;
  private final List<String> areas;
  private final List<List<SpannedText>> places = new ArrayList<>();
  private final List<SpannedText> named = new ArrayList<>();
  private final List<SpannedText> certain = new ArrayList<>();

  AuthorityCandidates(AnnotatedDocument document, int front, Framework framework) {
    this.front = document.document().blocks().stream().limit(front).toList();
    this.passages = document.passages();
    this.printedTitles = framework.titles();
    this.titles = Phrases.of(framework.titles());
    this.phrases = titlesAndRemits(framework);
    this.areas =
        framework.editions().stream()
            .flatMap(edition -> edition.areas().stream())
            .map(area -> Headings.key(area.name()) + " ")
            .distinct()
            .toList();
    for (int i = 0; i < this.front.size(); i++) {
      addWithin(i);
      addAfter(i);
    }
    IntStream.range(0, this.front.size()).forEach(this::addBefore);
  }

  static Phrases titlesAndRemits(Framework framework) {
    return Phrases.of(
        Stream.concat(framework.titles().stream(), framework.remits().stream()).toList());
  }

  /** The names place by place, in the order of the document. */
  List<List<SpannedText>> places() {
    return List.copyOf(places);
  }

  Optional<SpannedText> named() {
    return named.stream().findFirst();
  }

  /** Names that are those of a council that was inspected: "Luton" in "Inspection of Luton". */
  List<SpannedText> certain() {
    return List.copyOf(certain);
  }

  /**
   * What is printed as a name that may be in no register: where title or remit name the authority,
   * or in a line near the title that says what it is a name of.
   */
  Optional<SpannedText> likely(Optional<SpannedText> name) {
    return Stream.concat(
            name.stream(),
            places.stream().flatMap(List::stream).filter(AuthorityCandidates::saysOfWhat))
        .filter(AuthorityCandidates::isLikely)
        .findFirst();
  }

  /** Whether a name says that it is that of a council or of another body. */
  static boolean saysOfWhat(SpannedText name) {
    return CoverPatterns.NAMED_BODY.matcher(name.folded()).find();
  }

  private static boolean isLikely(SpannedText name) {
    return CoverPatterns.NAME_OF_BODY.matcher(name).matches()
        && !CoverPatterns.NO_WORD
            .splitAsStream(name.folded())
            .allMatch(CoverPatterns.NO_NAMES::contains);
  }

  /** The name that is within the title: "Inspection of Luton children's services". */
  private void addWithin(int i) {
    boolean title = Printed.startsWith(front.get(i).text(), "inspection of ");
    if (front.get(i).text().length() > 2 * LONGEST && !title) {
      return;
    }
    Optional<SpannedText> after = INSPECTION_OF.after(passages.get(i));
    after.flatMap(rest -> joined(rest, i)).ifPresent(this::add);
    after.flatMap(this::name).ifPresent(this::addNamed);
    if (title
        && front.get(i).text().length() <= 2 * LONGEST
        && !Printed.endsIn(front.get(i).text(), ".")) {
      after.flatMap(this::name).ifPresent(certain::add);
    }
  }

  /** The name that is before a title in its first line, if the rest is in the next. */
  private void addBefore(int i) {
    boolean goesOn = front.get(i).text().length() <= 2 * LONGEST;
    Optional<SpannedText> before =
        goesOn ? INSPECTION_OF.before(passages.get(i)) : Optional.empty();
    if (before.isPresent() && twoLines(i).filter(this::isTitle).isPresent()) {
      before.flatMap(this::name).ifPresent(this::add);
    }
  }

  private boolean isTitle(SpannedText text) {
    FoldedText folded = text.folded();
    return printedTitles.stream().anyMatch(folded::contains);
  }

  private Optional<SpannedText> twoLines(int i) {
    return i >= 0 && i + 1 < front.size()
        ? Optional.of(front.get(i).text().join(" ", front.get(i + 1).text()))
        : Optional.empty();
  }

  private void addAfter(int i) {
    Optional<SpannedText> after = phrases.after(passages.get(i));
    if (after.isEmpty()) {
      return;
    }
    phrases.before(passages.get(i)).flatMap(this::name).ifPresent(this::add);
    joined(after.get(), i).ifPresent(this::add);
    boolean names =
        titles.isIn(passages.get(i)) || CoverPatterns.LEAD_WORD.matcher(after.get()).find();
    name(after.get()).ifPresent(names ? this::addNamed : this::add);
    // A paragraph that goes on after the title's words is not a title.
    if (after.get().length() <= 2 * LONGEST) {
      addAround(i);
    }
  }

  private void add(SpannedText name) {
    places.add(List.of(name));
  }

  private void addNamed(SpannedText name) {
    add(name);
    named.add(name);
  }

  /** A name may be cut by the end of a line of the title. */
  private Optional<SpannedText> joined(SpannedText after, int title) {
    boolean goesOn = after.length() > 0 && after.length() <= LONGEST && title + 1 < front.size();
    return goesOn ? name(after.join(" ", front.get(title + 1).text())) : Optional.empty();
  }

  /** On a cover the name is in a line or two of its own near the title, or above two titles. */
  private void addAround(int title) {
    addLines(title - 2);
    addLines(title + 1);
    List<SpannedText> lines = new ArrayList<>();
    for (int i : new int[] {title + 1, title - 1, title + 2, title + 3}) {
      // The cells of a table name others, such as neighbours.
      if (i >= 0 && i < front.size() && front.get(i).kind() != BlockKind.ROW) {
        for (TextCell cell : front.get(i).cells()) {
          name(cell.text()).ifPresent(lines::add);
        }
      }
    }
    places.add(lines);
    twoLines(title - 3)
        .flatMap(this::name)
        .filter(AuthorityCandidates::saysOfWhat)
        .ifPresent(certain::add);
  }

  private void addLines(int i) {
    twoLines(i).flatMap(this::name).ifPresent(this::add);
  }

  private Optional<SpannedText> name(SpannedText whole) {
    SpannedText text = whole.subSequence(0, Math.min(2 * LONGEST, whole.length()));
    Matcher lead = CoverPatterns.LEAD.matcher(text.folded());
    int from = lead.lookingAt() ? lead.end() : 0;
    if (!opensName(text, from)) {
      return Optional.empty();
    }
    Matcher end = CoverPatterns.END.matcher(text.folded());
    int to = end.find(from) ? end.start() : text.length();
    SpannedText name = text.subSequence(from, to).strip();
    boolean plausible =
        name.length() > 2 && name.length() <= LONGEST && Character.isUpperCase(name.charAt(0));
    return plausible && !isOfArea(name) ? Optional.of(name) : Optional.empty();
  }

  private static boolean opensName(SpannedText text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  /** Whether a text is the name of what is judged, with or without its grade. */
  private boolean isOfArea(SpannedText name) {
    String key = Headings.unnumberedKey(name) + " ";
    return areas.stream().anyMatch(key::startsWith);
  }
}
