/**
 * What a report says of earlier inspections: which, when, of whom, and what they judged or counted.
 *
 * <p>{@code PriorSentences} reads a whole report. A sentence is searched for mentions of an
 * inspection and for claims of a grade; a claim is taken only where it is plain which inspection
 * made it and of what. What is read here is second-hand, and stays apart from the report's own
 * judgements.
 */
@NullMarked
package org.inspectkit.parsers.readers.priors;

import org.jspecify.annotations.NullMarked;
