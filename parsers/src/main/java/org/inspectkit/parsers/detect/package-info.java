/**
 * Which framework a report belongs to, with the evidence.
 *
 * <p>{@link org.inspectkit.parsers.ReportParser#detect} is the way in; here are its results. Only
 * the content counts: a title or the sentence that states the remit, on the first pages. A file's
 * name or a date of publication is not evidence. A document that has not the form of the
 * framework's documents, a letter's or a report's, only speaks of an inspection, and nothing is
 * read from it. A tie, or nothing found, is said and never guessed.
 */
@NullMarked
package org.inspectkit.parsers.detect;

import org.jspecify.annotations.NullMarked;
