/**
 * What a report says of prior inspections: which, when, of whom, and what they judged or counted.
 *
 * <p>{@code PriorInspections} reads a whole report. A sentence that its mentions single out is
 * searched for references to an inspection and for statements of a grade; a grade is taken only
 * where it is plain which inspection gave it and to what. What is read here is second-hand, and
 * stays apart from the report's own judgements.
 */
@NullMarked
package org.inspectkit.parsers.readers.priors;

import org.jspecify.annotations.NullMarked;
