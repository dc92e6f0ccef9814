/**
 * How long it takes to read a folder of reports, beside the plain extraction of their text, which
 * no reader can do without. A figure is worth something only beside the other of the same run.
 */
@NullMarked
package org.inspectkit.benchmarks;

import org.jspecify.annotations.NullMarked;
