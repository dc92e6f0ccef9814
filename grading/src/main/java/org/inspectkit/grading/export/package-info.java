/**
 * A timeline as tidy rows, for a table of any kind, and as a table of plain text.
 *
 * <p>{@link org.inspectkit.grading.export.TimelineRow} is one row an entry, with its columns in a
 * fixed order; {@link org.inspectkit.grading.export.TimelineTable} prints for people. Files are
 * left to whoever has a library for them: this module needs none.
 */
@NullMarked
package org.inspectkit.grading.export;

import org.jspecify.annotations.NullMarked;
