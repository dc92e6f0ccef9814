/**
 * The scorecard: reads a folder of reports whose facts are known and counts what comes out right,
 * what is missing and what is wrong. It judges every change to a parser.
 *
 * <p>Start at {@link org.inspectkit.examples.scorecard.Scorecard}. A report and its line of
 * expected facts are both brought into one form, a map of fields to values; everything else
 * compares and counts such maps.
 */
@NullMarked
package org.inspectkit.examples.scorecard;

import org.jspecify.annotations.NullMarked;
