/**
 * A report in, an inspection out.
 *
 * <p>Start at {@link org.inspectkit.parsers.InspectionReports}: one call reads a report, and one
 * call each stops at the recognition of its framework or at its structure. What it returns, {@link
 * org.inspectkit.parsers.ParsedReport}, holds the inspection and the diagnostics. For limits, a
 * choice of frameworks or readers of one's own, build a {@link
 * org.inspectkit.parsers.ReportParser}.
 *
 * <p>The stages, each in a package of its own: {@code text} (bytes to lines), {@code document}
 * (lines to headings, paragraphs, lists, tables), {@code detect} (which framework), {@code spi} and
 * the readers (facts). Nothing is guessed: what is not certain is a diagnostic, and no grade.
 *
 * <p>Nothing here compares grades of different scales, and nothing reads from the network.
 */
@NullMarked
package org.inspectkit.parsers;

import org.jspecify.annotations.NullMarked;
