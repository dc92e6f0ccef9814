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

  /** Whether a colon follows it. */
  boolean leadsIn() {
    return text.charAt(text.length() - 1) == ':';
  }

  boolean isBeside(TableMark mark) {
    return mark.from() <= to && mark.to() >= from;
  }
}
