/**
 * A runnable example: from a folder of reports to a timeline.
 *
 * <p>Start at {@link org.inspectkit.examples.Timeline}. It finds reports, reads them one after the
 * other, keeps the facts, and prints them as a table, as lines of JSON or as CSV. Each step is a
 * small class of its own, to be copied and changed. Nothing here is published.
 */
@NullMarked
package org.inspectkit.examples;

import org.jspecify.annotations.NullMarked;
