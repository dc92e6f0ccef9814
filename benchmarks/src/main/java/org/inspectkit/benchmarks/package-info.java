/**
 * How long it takes to read a folder of reports, beside the plain extraction of their text, which
 * no reader can do without, and how long each stage from a text to an inspection takes. A figure is
 * worth something only beside another of the same run.
 */
@NullMarked
package org.inspectkit.benchmarks;

import org.jspecify.annotations.NullMarked;
