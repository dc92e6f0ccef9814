package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectkit.framework.Framework;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.passage.Headings;
import org.inspectkit.parsers.readers.passage.Phrase;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;

/** The texts near the title and in the remit that may be the name of an authority. */
final class AuthorityCandidates {

  private static final int LONGEST = 80;
  private static final List<String> INSPECTION_OF = List.of("inspection of ");

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^[\\s:,\u2013\u2014-]{0,5}(?:arrangements )?(?:(?:(?:with)?in|to|of|at|for|by)\\s)?(?:the )?"
              + "(?:local authority children['\u2019]s services (?:with)?in )?");
  private static final Pattern LEAD_WORD =
      Pattern.compile("(?i)^(?:arrangements )?(?:(?:with)?in|to|of|at|for|by)\\b");
  private static final Pattern END =
      Pattern.compile(
          "(?i)(?:['\u2019]s?)?(?: local authority)?(?:['\u2019]s)? (?:children['\u2019]s|services for|social care|"
              + "which|that|was|took|on \\d|between|from|during|from \\d|20\\d\\d|\\d)|[.;,:]$|; |(?<=\\p{L}{4})\\. ");

  private final List<Block> front;
  private final List<String> titles;
  private final List<String> phrases;
  private final Set<String> areas;
  private final List<List<SpannedText>> places = new ArrayList<>();
  private final List<SpannedText> named = new ArrayList<>();

  AuthorityCandidates(List<Block> front, Framework framework) {
    this.front = front;
    this.titles = framework.titles();
    this.phrases = Stream.concat(framework.titles().stream(), framework.remits().stream()).toList();
    this.areas = areas(framework);
    for (int i = 0; i < front.size(); i++) {
      addWithin(i);
      addBehind(i);
    }
    IntStream.range(0, front.size()).forEach(this::addBefore);
  }

  private static Set<String> areas(Framework framework) {
    return framework.editions().stream()
        .flatMap(edition -> edition.areas().stream())
        .map(area -> Headings.key(area.name()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The names place by place, in the order of the document; those of one place must agree. */
  List<List<SpannedText>> places() {
    return List.copyOf(places);
  }

  /** What stands where title or remit name the authority. */
  Optional<SpannedText> named() {
    return named.stream().findFirst();
  }

  /** The name that stands within the title: "Inspection of Luton children's services". */
  private void addWithin(int i) {
    boolean title = INSPECTION_OF.stream().anyMatch(front.get(i).folded()::startsWith);
    if (front.get(i).text().length() > 2 * LONGEST && !title) {
      return;
    }
    Optional<SpannedText> behind = Phrase.behind(front.get(i).text(), INSPECTION_OF);
    behind.flatMap(b -> joined(b, i)).ifPresent(this::add);
    behind.flatMap(this::name).ifPresent(this::addNamed);
  }

  /** The name that stands before a title in its first line, if the rest stands in the next. */
  private void addBefore(int i) {
    boolean goesOn = i + 1 < front.size() && front.get(i).text().length() <= 2 * LONGEST;
    if (goesOn && Phrase.behind(twoLines(i), titles).isPresent()) {
      Phrase.before(front.get(i).text(), INSPECTION_OF).flatMap(this::name).ifPresent(this::add);
    }
  }

  private SpannedText twoLines(int i) {
    return front.get(i).text().join(" ", front.get(i + 1).text());
  }

  private void addBehind(int i) {
    SpannedText text = front.get(i).text();
    Optional<SpannedText> behind = Phrase.behind(text, phrases);
    if (behind.isEmpty()) {
      return;
    }
    Phrase.before(text, phrases).flatMap(this::name).ifPresent(this::add);
    joined(behind.get(), i).ifPresent(this::add);
    boolean names =
        Phrase.behind(text, titles).isPresent() || LEAD_WORD.matcher(behind.get()).find();
    name(behind.get()).ifPresent(names ? this::addNamed : this::add);
    // A paragraph that goes on behind the title's words is no title.
    if (behind.get().length() <= 2 * LONGEST) {
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
  private Optional<SpannedText> joined(SpannedText behind, int title) {
    boolean goesOn = behind.length() > 0 && behind.length() <= LONGEST && title + 1 < front.size();
    return goesOn ? name(behind.join(" ", front.get(title + 1).text())) : Optional.empty();
  }

  /** On a cover the name stands in a line or two of its own near the title. */
  private void addAround(int title) {
    addLines(title - 2);
    addLines(title + 1);
    List<SpannedText> lines = new ArrayList<>();
    for (int i : new int[] {title + 1, title - 1, title + 2, title + 3}) {
      if (i >= 0 && i < front.size()) {
        for (TextCell cell : front.get(i).cells()) {
          name(cell.text()).ifPresent(lines::add);
        }
      }
    }
    places.add(lines);
  }

  private void addLines(int i) {
    if (i >= 0 && i + 1 < front.size()) {
      name(twoLines(i)).ifPresent(this::add);
    }
  }

  /** The name with which a text begins. */
  private Optional<SpannedText> name(SpannedText text) {
    Matcher lead = LEAD.matcher(text);
    int from = lead.lookingAt() ? lead.end() : 0;
    Matcher end = END.matcher(text);
    int to = end.find(from) ? end.start() : text.length();
    SpannedText name = text.subSequence(from, to).strip();
    boolean plausible =
        name.length() > 2 && name.length() <= LONGEST && Character.isUpperCase(name.charAt(0));
    return plausible && !isOfArea(name) ? Optional.of(name) : Optional.empty();
  }

  /** Whether a text is the name of what is judged, with or without its grade. */
  private boolean isOfArea(SpannedText name) {
    String key = Headings.unnumberedKey(name);
    return areas.stream().anyMatch(area -> (key + " ").startsWith(area + " "));
  }
}
