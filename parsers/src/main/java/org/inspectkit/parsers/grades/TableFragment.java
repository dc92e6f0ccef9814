package org.inspectkit.parsers.grades;

import org.inspectkit.parsers.text.SpannedText;

/**
 * A cell of a line, or a line without columns: what the eye takes in at once.
 *
 * @param line the number of its line
 * @param cell which cell of the line it is, from 0
 * @param column how many characters precede it in its line
 * @param text its text
 */
record TableFragment(int line, int cell, int column, SpannedText text) {}
