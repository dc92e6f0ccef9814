package org.inspectkit.parsers.detect.internal;

import java.util.List;
import org.inspectkit.framework.Framework;
import org.inspectkit.parsers.document.Block;
import org.inspectkit.parsers.reading.AreaLabels;
import org.inspectkit.parsers.terms.AnnotatedDocument;

/**
 * Whether a document has the form that the documents of a framework have. What speaks of an
 * inspection and is no document of it names its title as well, and has not this form.
 *
 * <p>A letter has a salutation or a close, and says in words of its own what it is or comes from an
 * inspectorate. A report has the days of the inspection or its leader as a field beside a title or
 * a remit; or, with its title, a sentence that states its remit or sections on what it judges.
 */
final class Form {

  private static final int SIGNATURE = 10;
  private static final int FEWEST_SECTIONS = 2;

  private final AnnotatedDocument document;
  private final Signs signs;
  private final Stretch whole;
  private final Weighing weighing;
  private final List<Opening> reports;

  /**
   * The form of a stretch.
   *
   * @param openings where letters and reports may begin in the file
   */
  Form(
      AnnotatedDocument document,
      Signs signs,
      Stretch whole,
      Weighing weighing,
      List<Opening> openings) {
    this.document = document;
    this.signs = signs;
    this.whole = whole;
    this.weighing = weighing;
    this.reports = openings.stream().filter(opening -> !opening.letter()).toList();
  }

  boolean isOf(Framework framework) {
    boolean letters = framework.documentForm().contains("letter");
    boolean reports = framework.documentForm().contains("report");
    return ((letters || !reports) && isLetter(framework))
        || ((reports || !letters) && isReport(framework));
  }

  private boolean isLetter(Framework framework) {
    boolean letter = any(Sign.Kind.SALUTATION, whole.front()) || any(Sign.Kind.CLOSING, whole);
    return letter && (!weighing.statements(framework).isEmpty() || isFromInspectorate());
  }

  private boolean isReport(Framework framework) {
    boolean titled = !weighing.titles(framework).isEmpty();
    boolean lead = any(Sign.Kind.LEAD, whole.front());
    if (beginsWithCover() && (lead || any(Sign.Kind.DATES, whole.front()))) {
      return reports.size() < 2 || lead || !weighing.remits(framework).isEmpty();
    }
    return titled && (!weighing.statements(framework).isEmpty() || hasSections(framework));
  }

  /** Fields below running text are of no cover, or of that of another document. */
  private boolean beginsWithCover() {
    return reports.isEmpty() || reports.stream().anyMatch(r -> r.from() == whole.from());
  }

  /** Whether an inspectorate is named in the head of a letter or below its close. */
  private boolean isFromInspectorate() {
    int salutation = -1;
    int closing = Integer.MAX_VALUE - SIGNATURE;
    for (Sign sign : signs.all()) {
      if (whole.contains(sign)) {
        if (sign.kind() == Sign.Kind.SALUTATION && salutation < 0) {
          salutation = sign.first();
        } else if (sign.kind() == Sign.Kind.CLOSING) {
          closing = sign.first();
        }
      }
    }
    return any(Sign.Kind.INSPECTORATE, new Stretch(whole.from(), salutation))
        || any(Sign.Kind.INSPECTORATE, new Stretch(closing, closing + SIGNATURE));
  }

  private boolean hasSections(Framework framework) {
    List<Block> blocks = document.document().blocks();
    return AreaLabels.in(document, framework).stream()
            .filter(label -> label.first() >= whole.from() && label.last() + 1 < whole.to())
            .filter(label -> Opening.isRunning(blocks.get(label.last() + 1)))
            .map(label -> label.area().id())
            .distinct()
            .count()
        >= FEWEST_SECTIONS;
  }

  private boolean any(Sign.Kind kind, Stretch stretch) {
    return signs.any(kind, stretch.from(), stretch.to());
  }
}
