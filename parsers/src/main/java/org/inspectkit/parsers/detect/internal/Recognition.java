package org.inspectkit.parsers.detect.internal;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Framework;
import org.inspectkit.parsers.detect.FrameworkMatch;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.document.BlockKind;
import org.inspectkit.parsers.grades.AreaLabels;
import org.inspectkit.parsers.terms.AnnotatedDocument;
import org.inspectkit.parsers.text.SpannedText;

/**
 * The report in a file and the frameworks that it may belong to.
 *
 * <p>A file may hold several documents, such as the papers of a committee with a letter among them,
 * or two reports. The first that has the form of a report of its framework is the one; what comes
 * before it and what begins after it is left out and noted.
 */
public final class Recognition {

  private static final int LONGEST_NOTE = 80;

  private final AnnotatedDocument document;
  private final List<Framework> frameworks;
  private final Stretch file;
  private final List<Opening> openings;
  private final Set<Integer> covers;
  private final boolean roundUp;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private Found found;
  private Stretch report;
  private Optional<Diagnostic> refusal = Optional.empty();

  /** What speaks for frameworks in a stretch; the first ones have their form. */
  private record Found(List<FrameworkMatch> matches, int certain) {}

  /** Finds the report in a file; the frameworks are in the order of the catalogue. */
  public Recognition(AnnotatedDocument document, List<Framework> frameworks) {
    this.document = document;
    this.frameworks = frameworks;
    this.file = Signs.of(document);
    this.openings = Opening.in(document.document().blocks(), file.signs());
    this.covers = openings.stream().filter(o -> !o.letter()).map(Opening::from).collect(toSet());
    this.roundUp = isRoundUp();
    this.report = file;
    this.found = new Found(List.of(), 0);
    findReport();
  }

  /** {@return the frameworks for which anything speaks: first the certain ones, the best first} */
  public List<FrameworkMatch> matches() {
    return found.matches();
  }

  /** {@return the frameworks whose form the document has; none if the file holds no report} */
  public List<FrameworkMatch> certain() {
    return found.matches().subList(0, found.certain());
  }

  /** {@return the report alone, without what comes before it and after it} */
  public AnnotatedDocument report() {
    return document.part(report.from(), report.to());
  }

  /** {@return why nothing is read of a report that is found and whose facts may be another's} */
  public Optional<Diagnostic> refusal() {
    return refusal;
  }

  /** {@return what was left out of the file} */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  private void findReport() {
    int own = -1;
    for (int i = 0; i < openings.size() && found.certain() == 0 && !roundUp; i++) {
      found = in(stretch(i));
      own = i;
    }
    if (found.certain() == 0) {
      found = in(file);
    } else {
      report = file.part(openings.get(own).from(), end(own));
      if (report.from() > 0) {
        note(
            Diagnostic.of(DiagnosticCodes.TEXT_BEFORE_REPORT).with("count", report.from()),
            report.from());
      }
      secondTitle(found.matches().get(0).framework()).ifPresent(this::endBefore);
      refuseMixture(own);
    }
    if (found.certain() > 0) {
      refusePart();
    }
  }

  /**
   * A review is a part of some reports, too: a report may be one of another framework if it has the
   * form of that one as well, the title of that one above its own, or areas of that one besides its
   * own.
   */
  private void refusePart() {
    Framework best = found.matches().get(0).framework();
    wholesOf(best).stream()
        .filter(frameworks::contains)
        .filter(
            whole -> isCertain(whole) || isBelowTitle(best, whole) || namesMoreThan(best, whole))
        .findFirst()
        .ifPresent(
            whole ->
                refuse(
                    Diagnostic.of(DiagnosticCodes.FRAMEWORK_AMBIGUOUS)
                        .with("first", best.id())
                        .with("second", whole.id())));
  }

  private boolean isCertain(Framework framework) {
    return certain().stream().anyMatch(match -> match.framework().equals(framework));
  }

  /** Whether the title of a whole is above all that says of what framework a part is. */
  private boolean isBelowTitle(Framework part, Framework whole) {
    Stretch front = report.front();
    int own =
        Stream.of(Sign.Kind.TITLE, Sign.Kind.STATEMENT)
            .flatMap(kind -> front.all(kind, part).stream())
            .mapToInt(Sign::first)
            .min()
            .orElse(0);
    return front.all(Sign.Kind.TITLE, whole).stream().anyMatch(title -> title.first() < own);
  }

  private boolean namesMoreThan(Framework part, Framework whole) {
    Set<String> areas = Parts.areas(part);
    return AreaLabels.in(report(), whole).stream()
            .map(label -> label.area().id())
            .filter(area -> !areas.contains(area))
            .distinct()
            .count()
        > 1;
  }

  private void refuse(Diagnostic why) {
    refusal = Optional.of(why);
    found = new Found(found.matches(), 0);
  }

  /** Of two reports that cannot be parted nothing is read. */
  private void refuseMixture(int own) {
    Stretch whole = withCutCovers(own);
    boolean second =
        diagnostics.stream().anyMatch(d -> d.code().equals(DiagnosticCodes.SEVERAL_REPORTS));
    boolean cut = isCutLetter(own) || isBelowCutLetter(own);
    boolean between = second && (cut || whole.from() < report.from());
    new Mixture(document, whole)
        .second()
        .or(() -> Optional.of(report.to()).filter(next -> between))
        .ifPresent(block -> refuse(noted(Diagnostic.of(DiagnosticCodes.REPORTS_MIXED), block)));
  }

  /**
   * Whether the report is a letter without its close before another one, in which its rest may be;
   * a page that is there twice has the same head twice.
   */
  private boolean isCutLetter(int own) {
    return openings.get(own).letter()
        && !report.has(Sign.Kind.CLOSING)
        && openings.stream()
            .filter(o -> o.letter() && o.from() == report.to())
            .anyMatch(o -> !head(o).equals(head(openings.get(own))));
  }

  /** Whether the report is below a letter without its close, of which its first lines may be. */
  private boolean isBelowCutLetter(int own) {
    return own > 0 && openings.get(own - 1).letter() && !stretch(own - 1).has(Sign.Kind.CLOSING);
  }

  /** What is printed from where a letter opens to its salutation. */
  private String head(Opening opening) {
    return document.document().blocks().subList(opening.from(), opening.anchor() + 1).stream()
        .map(block -> block.text().toString())
        .collect(joining("\n"));
  }

  /** The report, and the covers before it of which the rest may be in it. */
  private Stretch withCutCovers(int own) {
    return IntStream.range(0, own)
        .filter(i -> !openings.get(i).letter())
        .mapToObj(i -> file.part(openings.get(i).from(), report.to()))
        .findFirst()
        .orElse(report);
  }

  /** The blocks from an opening to the next. */
  private Stretch stretch(int opening) {
    boolean last = opening + 1 == openings.size();
    return file.part(
        openings.get(opening).from(), last ? file.to() : openings.get(opening + 1).from());
  }

  /** The fields of several inspections under one title are a list of inspections and no report. */
  private boolean isRoundUp() {
    return IntStream.range(0, openings.size())
            .filter(i -> !openings.get(i).letter() && !stretch(i).has(Sign.Kind.TITLE))
            .count()
        > 1;
  }

  private Found in(Stretch stretch) {
    Candidate candidate =
        new Candidate(
            document,
            stretch,
            stretch.front(),
            covers.isEmpty() || covers.contains(stretch.from()),
            covers.size() > 1);
    List<FrameworkMatch> all = new ArrayList<>();
    frameworks.forEach(framework -> candidate.match(framework).ifPresent(all::add));
    all.sort(Comparator.comparingInt(FrameworkMatch::score).reversed());
    List<FrameworkMatch> fitting =
        withoutParts(
            all.stream().filter(m -> !roundUp && candidate.hasFormOf(m.framework())).toList(),
            stretch.front());
    Stream<FrameworkMatch> others = all.stream().filter(m -> !fitting.contains(m));
    return new Found(Stream.concat(fitting.stream(), others).toList(), fitting.size());
  }

  /** Leaves out reviews where a sentence says that the report contains them. */
  private List<FrameworkMatch> withoutParts(List<FrameworkMatch> fitting, Stretch front) {
    Set<Framework> stated =
        fitting.stream()
            .map(FrameworkMatch::framework)
            .filter(whole -> !front.all(Sign.Kind.STATEMENT, whole).isEmpty())
            .collect(toSet());
    return fitting.stream()
        .filter(m -> wholesOf(m.framework()).stream().noneMatch(stated::contains))
        .toList();
  }

  /** The frameworks of which one may be a part. */
  private List<Framework> wholesOf(Framework part) {
    return document.index().derived(Parts.class, Parts::of).wholesOf(part);
  }

  /** Where a report ends: before the next, and a letter among papers below its signature. */
  private int end(int own) {
    for (int i = own + 1; i < openings.size(); i++) {
      Stretch next = stretch(i);
      List<Sign> titles = next.all(Sign.Kind.TITLE);
      if (!titles.isEmpty() && in(next).certain() > 0) {
        note(Diagnostic.of(DiagnosticCodes.SEVERAL_REPORTS), titles.get(0).first());
        return endBetween(next.from(), titles.get(0).first());
      }
    }
    Opening opening = openings.get(own);
    return opening.letter() && opening.from() > 0
        ? opening.endOfLetter(document.document().blocks(), file)
        : file.to();
  }

  /** After the last sentence or item above the title of the next report, which are of this one. */
  private int endBetween(int from, int title) {
    List<Block> blocks = document.document().blocks();
    int end = title;
    while (end > from && !isText(blocks.get(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isText(Block block) {
    return block.kind() == BlockKind.ITEM
        || (block.kind() == BlockKind.PARAGRAPH && block.text().folded().endsWith("."));
  }

  /**
   * Where a second report of the same framework begins that has no opening of its own: at a second
   * title that a second statement of the remit follows. Either alone may be repeated.
   */
  private Optional<Integer> secondTitle(Framework framework) {
    List<Sign> statements = report.all(Sign.Kind.STATEMENT, framework);
    return report.all(Sign.Kind.TITLE, framework).stream()
        .map(Sign::first)
        .filter(title -> !statements.isEmpty())
        .filter(title -> statements.get(0).first() < title)
        .filter(title -> statements.get(statements.size() - 1).first() > title)
        .findFirst();
  }

  private void endBefore(int title) {
    report = report.part(report.from(), title);
    note(Diagnostic.of(DiagnosticCodes.SEVERAL_REPORTS), title);
  }

  /** Notes where in the file something was left out. */
  private void note(Diagnostic diagnostic, int block) {
    diagnostics.add(noted(diagnostic, block));
  }

  private Diagnostic noted(Diagnostic diagnostic, int block) {
    SpannedText text = document.document().blocks().get(block).text();
    return diagnostic
        .with("text", text.subSequence(0, Math.min(LONGEST_NOTE, text.length())).toString())
        .at(text.spans().stream().findFirst());
  }
}
