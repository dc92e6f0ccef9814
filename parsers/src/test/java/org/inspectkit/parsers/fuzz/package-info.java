/**
 * Targets of fuzzing. In each build they run on the inputs beside them; with the profile {@code
 * fuzz}, on inputs that are changed until they reach new code. A finding becomes an input here.
 */
@NullMarked
package org.inspectkit.parsers.fuzz;

import org.jspecify.annotations.NullMarked;
