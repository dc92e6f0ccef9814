package org.inspectkit.parsers.readers.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectkit.model.InspectionPeriod;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.readers.dates.DateRun;
import org.inspectkit.parsers.readers.dates.Dates;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.text.FoldedText;
import org.inspectkit.parsers.text.SpannedText;
import org.inspectkit.parsers.text.TextCell;
import org.inspectkit.parsers.text.TextLine;
import org.inspectkit.source.SourceSpan;

/**
 * Labels and values on the cover of a report, such as "Inspection dates: 5 March - 16 March". Only
 * the cells of blocks that mention a label are looked at, and the cell after each.
 */
public final class CoverValues {

  private static final int LONGEST = 200;
  private static final int MOST_LABELS = 8;
  private static final Set<Cue> LABELS = Set.of(Cue.COVER_LABEL, Cue.DATES_LABEL, Cue.LEAD_LABEL);

  private final List<Cell> cells = new ArrayList<>();

  /** A cell and where in it a label may be. */
  private record Cell(SpannedText text, FoldedText folded, List<Integer> labels) {

    /** At its start, or after another label and its value. */
    static Cell of(SpannedText text, boolean labelled) {
      FoldedText folded = text.folded();
      List<Integer> labels = new ArrayList<>();
      Matcher opening = CoverPatterns.OPENS_WITH_LABEL.matcher(folded);
      if (labelled && opening.find()) {
        labels.add(Math.max(0, opening.end("office")));
        Matcher next = CoverPatterns.NEXT_LABEL.matcher(folded);
        int from = opening.end();
        while (next.find(from)) {
          labels.add(next.start() + 1);
          from = next.end();
        }
      }
      return new Cell(text, folded, labels);
    }

    /** Where a label is; that of an earlier inspection is another label. */
    int placeOf(String label) {
      for (int at : labels) {
        if (folded.indexOf(label, at) == at) {
          int end = at + label.length();
          return end >= folded.length() || " :".indexOf(folded.charAt(end)) >= 0 ? at : -1;
        }
      }
      return -1;
    }
  }

  public CoverValues(AnnotatedDocument document) {
    List<Block> blocks = document.document().blocks();
    // So many of the next blocks may have a value.
    int awaited = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (document.passages().get(i).hasAny(LABELS)) {
        cellsOf(blocks.get(i)).forEach(text -> cells.add(Cell.of(text, true)));
        awaited = Math.max(1, emptyLabels(cells.size() - 1));
      } else if (awaited > 0) {
        cellsOf(blocks.get(i)).limit(1).forEach(text -> cells.add(Cell.of(text, false)));
        awaited = mayGoOn(blocks.get(i)) ? awaited : awaited - 1;
      }
    }
  }

  /** How many labels without a value end with a cell; a column has {@code MOST_LABELS} at most. */
  private int emptyLabels(int last) {
    int first = last;
    while (first >= 0 && last - first < MOST_LABELS && cells.get(first).folded().endsWith(":")) {
      first--;
    }
    return last - first;
  }

  /** Whether more of a value may be below a block. */
  private static boolean mayGoOn(Block block) {
    return cellsOf(block)
        .limit(1)
        .allMatch(text -> opensWithDate(text) || CoverPatterns.GOES_ON.matcher(text).find());
  }

  private static Stream<SpannedText> cellsOf(Block block) {
    return block.lines().stream()
        .map(TextLine::cells)
        .flatMap(List::stream)
        .map(TextCell::text)
        .filter(text -> text.length() <= LONGEST);
  }

  /** The date of publication; "published by Ofsted" is none. */
  Optional<SpannedText> published() {
    return Stream.concat(all("published", this::inColumn), all("published"))
        .filter(text -> Dates.single(text).isPresent())
        .findFirst();
  }

  /** The value of the last of several labels above as many values. */
  private SpannedText inColumn(SpannedText first, int label) {
    int labels = emptyLabels(label);
    return labels > 1 ? next(label + labels - 1).orElse(first) : first;
  }

  /** Who led; a sentence that goes on after those words in its line names nobody. */
  Optional<SpannedText> lead() {
    return Stream.concat(leads("leads", this::withNamesBelow), leads("lead", this::withOffice))
        .findFirst();
  }

  /** Whether the label of who led is one of several. */
  boolean isLedBySeveral() {
    return leads("leads", (names, label) -> names).findFirst().isPresent();
  }

  /** Those who led, after labels of one kind, each with what belongs to it in the line below. */
  private Stream<SpannedText> leads(
      String kind, BiFunction<SpannedText, Integer, SpannedText> withBelow) {
    return all(kind, withBelow)
        .filter(name -> name.length() > 0 && Character.isUpperCase(name.charAt(0)));
  }

  private SpannedText withNamesBelow(SpannedText names, int label) {
    List<SourceSpan> spans = names.spans();
    int end = spans.get(spans.size() - 1).end();
    int last = label;
    while (last + 1 < cells.size() && cells.get(last + 1).text().start() < end) {
      last++;
    }
    // Without an office, what is below may be the head of a table.
    return next(last)
        .filter(PeopleList::isAllOf)
        .filter(next -> CoverPatterns.LEAD_ROLE.matcher(next).find())
        .map(next -> names.join("; ", next))
        .orElse(names);
  }

  /** With the office in the line below a name that has none, after a label in some cell. */
  private SpannedText withOffice(SpannedText name, int label) {
    if (CoverPatterns.LEAD_ROLE.matcher(name).find()) {
      return name;
    }
    boolean below = label + 1 < cells.size() && cells.get(label + 1).text() == name;
    return next(below ? label + 1 : label)
        .filter(office -> CoverPatterns.LEAD_ROLE.matcher(office).matches())
        .map(office -> name.join(" ", office))
        .orElse(name);
  }

  Optional<SpannedText> dates() {
    return all("dates").findFirst();
  }

  /** The same field again, if what it says is not that. */
  Optional<SpannedText> otherDates() {
    List<SpannedText> printed = all("dates").toList();
    return printed.stream().filter(text -> differ(printed.get(0), text)).findFirst();
  }

  /** Whether two values are dates, and no period of one is of the other. */
  private static boolean differ(SpannedText first, SpannedText second) {
    List<InspectionPeriod> a = periods(first);
    List<InspectionPeriod> b = periods(second);
    return !a.isEmpty()
        && !b.isEmpty()
        && a.stream().noneMatch(p -> b.stream().anyMatch(q -> isAlike(p, q)));
  }

  /** A day alone may be the first or the last of a period. */
  private static boolean isAlike(InspectionPeriod a, InspectionPeriod b) {
    boolean day = a.days() == 1 || b.days() == 1;
    return a.equals(b) || (day && (a.start().equals(b.start()) || a.end().equals(b.end())));
  }

  private static List<InspectionPeriod> periods(SpannedText text) {
    return Dates.find(text).map(Dates::periods).orElse(List.of());
  }

  Optional<SpannedText> previous() {
    return all("previous").findFirst();
  }

  /** The values after labels of one kind: those of the first label before those of the next. */
  private Stream<SpannedText> all(String kind) {
    return all(kind, (value, label) -> value);
  }

  private Stream<SpannedText> all(
      String kind, BiFunction<SpannedText, Integer, SpannedText> withBelow) {
    return CoverPatterns.labels(kind).stream()
        .flatMap(
            label ->
                IntStream.range(0, cells.size())
                    .filter(i -> cells.get(i).placeOf(label) >= 0)
                    .boxed()
                    .flatMap(i -> value(i, label).map(v -> withBelow.apply(v, i)).stream()));
  }

  /** The value after a label, in its cell or in the next one. */
  private Optional<SpannedText> value(int i, String label) {
    Cell cell = cells.get(i);
    SpannedText rest = cell.text().from(cell.placeOf(label) + label.length()).strip();
    SpannedText value = upToNextLabel(withoutColon(rest));
    return value.length() == 0
        ? next(i).map(below -> withRest(below, i + 1))
        : Optional.of(withRest(value, i));
  }

  /** With what goes on with it in the cells below, such as a second period. */
  private SpannedText withRest(SpannedText value, int i) {
    Optional<SpannedText> next = next(i);
    SpannedText whole = value;
    while (next.isPresent() && isCut(whole, next.get())) {
      whole = whole.join(" ", next.get());
      next = next(++i);
    }
    while (next.isPresent() && isPeriod(whole) && isPeriod(next.get())) {
      whole = whole.join(", ", next.get());
      next = next(++i);
    }
    // A day below others may be one of them, or of something else.
    return next.isPresent() && opensWithDate(whole) && opensWithDate(next.get())
        ? whole.join(" | ", next.get())
        : whole;
  }

  private static boolean isCut(SpannedText value, SpannedText next) {
    return CoverPatterns.GOES_ON.matcher(value).find()
        || CoverPatterns.REST_OF_DATE.matcher(next).matches()
        || CoverPatterns.GOES_ON_FROM.matcher(next).find()
        || isSecondDate(value, next);
  }

  private static boolean opensWithDate(SpannedText text) {
    return DateRun.in(text.toString()).stream().limit(1).anyMatch(run -> run.start() == 0);
  }

  /** Whether a text is nothing but days from one to another. */
  private static boolean isPeriod(SpannedText text) {
    List<DateRun> runs = DateRun.in(text.toString());
    return runs.size() == 1
        && runs.get(0).start() == 0
        && runs.get(0).end() == text.length()
        && runs.get(0).dates().doubts().isEmpty()
        && runs.get(0).dates().periods().stream().anyMatch(period -> period.days() > 1);
  }

  /** The cell after another, unless it opens with a label. */
  private Optional<SpannedText> next(int i) {
    return i + 1 < cells.size()
        ? Optional.of(cells.get(i + 1))
            .filter(cell -> !CoverPatterns.OPENS_WITH_LABEL.matcher(cell.folded()).find())
            .map(Cell::text)
        : Optional.empty();
  }

  /** Whether two dates have nothing but blanks between them, where the dash is lost. */
  private static boolean isSecondDate(SpannedText value, SpannedText next) {
    return Dates.single(value).isPresent()
        && Character.isDigit(next.charAt(0))
        && Dates.find(next).isPresent();
  }

  private static SpannedText withoutColon(SpannedText text) {
    return text.length() > 0 && text.charAt(0) == ':' ? text.from(1).strip() : text;
  }

  private static SpannedText upToNextLabel(SpannedText text) {
    Matcher next = CoverPatterns.NEXT_LABEL.matcher(text.folded());
    return next.find() ? text.subSequence(0, next.start()).strip() : text;
  }
}
