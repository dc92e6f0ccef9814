/**
 * What a report found and what it asks for: findings, areas for improvement, with the part of the
 * report, the sub-heading, the timescale and the bodies that go with each.
 *
 * <p>The text of an item is a slice of the report. Where a list was announced and nothing is in it,
 * a diagnostic says so.
 */
@NullMarked
package org.inspectkit.parsers.readers.content;

import org.jspecify.annotations.NullMarked;
