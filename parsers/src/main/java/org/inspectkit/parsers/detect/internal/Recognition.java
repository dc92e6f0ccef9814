package org.inspectkit.parsers.detect.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inspectkit.diagnostic.Diagnostic;
import org.inspectkit.diagnostic.DiagnosticCodes;
import org.inspectkit.framework.Framework;
import org.inspectkit.parsers.detect.FrameworkMatch;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.terms.AnnotatedDocument;

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
  private final Signs signs;
  private final List<Opening> openings;
  private final boolean roundUp;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private Found found;
  private Stretch report;

  /** What speaks for frameworks in a stretch; the first ones have their form. */
  private record Found(List<FrameworkMatch> matches, int certain) {}

  private Recognition(AnnotatedDocument document, List<Framework> frameworks) {
    this.document = document;
    this.frameworks = frameworks;
    this.signs = Signs.of(document);
    this.openings = Opening.in(document, signs);
    this.roundUp = isRoundUp();
    this.report = new Stretch(0, document.passages().size());
    this.found = new Found(List.of(), 0);
    findReport();
  }

  /**
   * Finds the report in a document.
   *
   * @param document the whole file with its mentions
   * @param frameworks the frameworks to recognise, in the order of the catalogue
   * @return what was found
   */
  public static Recognition in(AnnotatedDocument document, List<Framework> frameworks) {
    return new Recognition(document, frameworks);
  }

  /**
   * The frameworks for which anything speaks.
   *
   * @return those first whose form the document has, and of them the best first
   */
  public List<FrameworkMatch> matches() {
    return found.matches();
  }

  /**
   * The frameworks whose form the document has.
   *
   * @return the first of {@link #matches()}; none if the file holds no report
   */
  public List<FrameworkMatch> certain() {
    return found.matches().subList(0, found.certain());
  }

  /**
   * The report alone.
   *
   * @return the document without what comes before the report and after it
   */
  public AnnotatedDocument report() {
    return document.part(report.from(), report.to());
  }

  /**
   * What was left out of the file.
   *
   * @return the diagnostics
   */
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
      found = in(report);
    } else {
      report = new Stretch(stretch(own).from(), end(own));
      noteBefore(report.from());
    }
    secondTitle().ifPresent(this::cutBefore);
  }

  /** The blocks from an opening to the next. */
  private Stretch stretch(int opening) {
    boolean last = opening + 1 == openings.size();
    int end = last ? document.passages().size() : openings.get(opening + 1).from();
    return new Stretch(openings.get(opening).from(), end);
  }

  /** The fields of several inspections under one title are a list of inspections and no report. */
  private boolean isRoundUp() {
    int untitled = 0;
    for (int i = 0; i < openings.size(); i++) {
      Stretch stretch = stretch(i);
      boolean titled = signs.any(Sign.Kind.TITLE, stretch.from(), stretch.to());
      untitled += openings.get(i).letter() || titled ? 0 : 1;
    }
    return untitled > 1;
  }

  private Found in(Stretch stretch) {
    Weighing weighing = new Weighing(document, signs, stretch.front());
    Form form = new Form(document, signs, stretch, weighing, openings);
    List<FrameworkMatch> certain = new ArrayList<>();
    List<FrameworkMatch> others = new ArrayList<>();
    for (Framework framework : weighing.named(frameworks)) {
      Optional<FrameworkMatch> match = weighing.match(framework);
      boolean fits = match.isPresent() && !roundUp && form.isOf(framework);
      match.ifPresent(fits ? certain::add : others::add);
    }
    Comparator<FrameworkMatch> best = Comparator.comparingInt(FrameworkMatch::score).reversed();
    certain.sort(best);
    others.sort(best);
    List<FrameworkMatch> all = new ArrayList<>(certain);
    all.addAll(others);
    return new Found(List.copyOf(all), certain.size());
  }

  /** Where a report ends: before the next, and a letter among papers below its signature. */
  private int end(int own) {
    for (int i = own + 1; i < openings.size(); i++) {
      boolean titled = signs.any(Sign.Kind.TITLE, stretch(i).from(), stretch(i).to());
      if (titled && in(stretch(i)).certain() > 0) {
        noteSecond(titleIn(stretch(i)));
        return stretch(i).from();
      }
    }
    int end = document.passages().size();
    return openings.get(own).letter() && openings.get(own).from() > 0
        ? Opening.endOfLetter(document.document().blocks(), signs, openings.get(own).anchor(), end)
        : end;
  }

  private int titleIn(Stretch stretch) {
    return signs.all().stream()
        .filter(sign -> sign.kind() == Sign.Kind.TITLE && stretch.contains(sign))
        .map(Sign::first)
        .findFirst()
        .orElse(stretch.from());
  }

  /**
   * Where a second report of the same framework begins that has no opening of its own: at a second
   * title that a second statement of the remit follows. Either alone may be repeated.
   */
  private Optional<Integer> secondTitle() {
    if (found.certain() == 0) {
      return Optional.empty();
    }
    Framework framework = found.matches().get(0).framework();
    Weighing all = new Weighing(document, signs, report);
    List<Integer> remits = all.statements(framework).stream().map(Sign::first).toList();
    return all.titles(framework).stream()
        .map(Sign::first)
        .filter(title -> remits.stream().anyMatch(remit -> remit < title))
        .findFirst()
        .filter(title -> remits.stream().anyMatch(remit -> remit > title));
  }

  private void cutBefore(int title) {
    report = new Stretch(report.from(), title);
    noteSecond(title);
  }

  private void noteSecond(int block) {
    diagnostics.add(note(Diagnostic.of(DiagnosticCodes.SEVERAL_REPORTS), block));
  }

  private void noteBefore(int block) {
    if (block > 0) {
      diagnostics.add(
          note(Diagnostic.of(DiagnosticCodes.TEXT_BEFORE_REPORT).with("count", block), block));
    }
  }

  private Diagnostic note(Diagnostic diagnostic, int block) {
    Block shown = document.document().blocks().get(block);
    String text = shown.text().toString();
    return diagnostic
        .with("text", text.substring(0, Math.min(LONGEST_NOTE, text.length())))
        .at(shown.text().spans().stream().findFirst());
  }
}
