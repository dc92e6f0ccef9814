/**
 * Timelines as tables that can be joined, in CSV and JSON Lines with a dictionary of their columns,
 * and as a table of plain text.
 *
 * <p>{@link org.inspectkit.grading.export.InspectionTables} is for programs and spreadsheets;
 * {@link org.inspectkit.grading.export.TimelineTable} prints for people.
 */
@NullMarked
package org.inspectkit.grading.export;

import org.jspecify.annotations.NullMarked;
