/**
 * One small reader a framework, or a few that are published in the same form; what they share, they
 * share by composition.
 *
 * <p>A reader finds the parts of a report by their official headings and hands each part to a small
 * class that knows one kind of fact and keeps where it was stated. Those are in rooms of their own,
 * each of which knows only the ones before it: {@code passage}, {@code dates}, {@code content},
 * {@code priors} and {@code cover}. No grade is taken from running text but from the one formula in
 * which a framework states it there.
 */
@NullMarked
package org.inspectkit.parsers.readers;

import org.jspecify.annotations.NullMarked;
