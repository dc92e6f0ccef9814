/**
 * What is on the cover of a report or at the head and foot of a letter: the authority, the dates,
 * the inspectors, the legal basis, the kind of inspection.
 *
 * <p>{@code ReportFacts} gathers it; the other classes know one fact each.
 */
@NullMarked
package org.inspectkit.parsers.readers.cover;

import org.jspecify.annotations.NullMarked;
