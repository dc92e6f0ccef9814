package org.inspectkit.parsers.document;

/**
 * The one sequence of paragraph numbers of a document. A number out of the sequence is no
 * paragraph's number: a year or a count at the start of a line is not mistaken for one.
 */
final class ParagraphNumbers {

  /** So many numbers may be missing, lost within a line. */
  private static final int LARGEST_LEAP = 3;

  /** So many numbers may be a table's or a list's before the first paragraph. */
  private static final int LONGEST_FALSE_START = 3;

  private int last;

  boolean accept(int number) {
    boolean again = number == 1 && last <= LONGEST_FALSE_START;
    boolean next = again || (number > last && number <= last + LARGEST_LEAP);
    if (next) {
      last = number;
    }
    return next;
  }
}
