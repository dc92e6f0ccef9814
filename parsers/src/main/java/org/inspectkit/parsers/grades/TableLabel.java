package org.inspectkit.parsers.grades;

import org.inspectkit.parsers.terms.Term;
import org.inspectkit.parsers.text.SpannedText;

/**
 * A label in a table and the lines that it takes up.
 *
 * @param from its first line
 * @param to its last line
 * @param text the label as printed
 * @param term the term that it is
 */
record TableLabel(int from, int to, SpannedText text, Term term) {

  boolean isBeside(TableMark mark) {
    return mark.from() <= to && mark.to() >= from;
  }
}
