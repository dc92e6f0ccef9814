/**
 * A timeline as a tidy table, in CSV and JSON Lines with a dictionary of its columns, and as a
 * table of plain text.
 *
 * <p>{@link org.inspectkit.grading.export.JudgementTable} is for programs and spreadsheets; {@link
 * org.inspectkit.grading.export.TimelineTable} prints for people.
 */
@NullMarked
package org.inspectkit.grading.export;

import org.jspecify.annotations.NullMarked;
