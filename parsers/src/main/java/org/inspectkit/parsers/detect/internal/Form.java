package org.inspectkit.parsers.detect.internal;

import java.util.List;
import java.util.Set;
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
 *
 * @param document the whole file
 * @param file all its signs
 * @param own what may be a document of the framework
 * @param front its first blocks
 * @param covers the first blocks of the covers in the file
 */
record Form(
    AnnotatedDocument document, Stretch file, Stretch own, Stretch front, Set<Integer> covers) {

  private static final int SIGNATURE = 10;
  private static final int FEWEST_SECTIONS = 2;

  boolean isOf(Framework framework) {
    boolean letters = framework.documentForm().contains("letter");
    boolean reported = framework.documentForm().contains("report");
    return ((letters || !reported) && isLetter(framework))
        || ((reported || !letters) && isReport(framework));
  }

  private boolean states(Framework framework) {
    return !front.all(Sign.Kind.STATEMENT, framework).isEmpty();
  }

  private boolean isLetter(Framework framework) {
    boolean letter = front.has(Sign.Kind.SALUTATION) || own.has(Sign.Kind.CLOSING);
    return letter && (states(framework) || isFromInspectorate());
  }

  private boolean isReport(Framework framework) {
    boolean lead = front.has(Sign.Kind.LEAD);
    if (beginsWithCover() && (lead || front.has(Sign.Kind.DATES))) {
      return covers.size() < 2 || lead || !front.all(Sign.Kind.REMIT, framework).isEmpty();
    }
    return !front.all(Sign.Kind.TITLE, framework).isEmpty()
        && (states(framework) || hasSections(framework));
  }

  /** Fields below running text are of no cover, or of that of another document. */
  private boolean beginsWithCover() {
    return covers.isEmpty() || covers.contains(own.from());
  }

  /** Whether an inspectorate is named in the head of a letter or below its close. */
  private boolean isFromInspectorate() {
    List<Sign> salutations = own.all(Sign.Kind.SALUTATION);
    List<Sign> closings = own.all(Sign.Kind.CLOSING);
    return (!salutations.isEmpty() && isNamed(own.from(), salutations.get(0).first()))
        || (!closings.isEmpty() && isNamedBelow(closings.get(closings.size() - 1).first()));
  }

  private boolean isNamedBelow(int closing) {
    return isNamed(closing, closing + SIGNATURE);
  }

  private boolean isNamed(int from, int to) {
    return file.part(from, to).has(Sign.Kind.INSPECTORATE);
  }

  private boolean hasSections(Framework framework) {
    List<Block> blocks = document.document().blocks();
    return AreaLabels.in(document, framework).stream()
            .filter(label -> label.first() >= own.from() && label.last() + 1 < own.to())
            .filter(label -> Opening.isRunning(blocks.get(label.last() + 1)))
            .map(label -> label.area().id())
            .distinct()
            .count()
        >= FEWEST_SECTIONS;
  }
}
