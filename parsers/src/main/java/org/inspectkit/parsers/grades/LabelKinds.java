package org.inspectkit.parsers.grades;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.inspectkit.framework.Edition;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.parsers.terms.Sense;
import org.inspectkit.parsers.terms.Term;

/**
 * Which terms are labels of a table of an edition.
 *
 * @param edition the edition
 * @param labelled which of its areas have a label in the table
 */
record LabelKinds(Edition edition, Predicate<JudgementArea> labelled) {

  boolean isLabel(Term term) {
    return isHeading(term) || !areas(term).isEmpty();
  }

  boolean isHeading(Term term) {
    return strand(term).isPresent();
  }

  /** The strand that a label heads; no grade belongs to it. */
  Optional<String> strand(Term term) {
    return term.senses(Sense.Strand.class)
        .filter(sense -> sense.edition().equals(edition))
        .map(Sense.Strand::strand)
        .findFirst();
  }

  /** The areas that a label may mean; several where one name is used twice. */
  List<JudgementArea> areas(Term term) {
    return term.senses(Sense.Area.class)
        .filter(sense -> sense.edition().equals(edition))
        .map(Sense.Area::area)
        .filter(labelled)
        .toList();
  }
}
