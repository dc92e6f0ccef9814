/**
 * One small reader a framework, or a few that are published in the same form; what they share, they
 * share by composition.
 *
 * <p>A reader finds the parts of a report by their official headings, hands each part to a small
 * class that knows one kind of fact (dates, people, graded rows, items, sentences about earlier
 * inspections) and keeps where each fact was stated. No grade is taken from running text but from
 * the one formula in which a framework states it there.
 */
@NullMarked
package org.inspectkit.parsers.readers;

import org.jspecify.annotations.NullMarked;
