/**
 * Which framework a report belongs to, with the evidence.
 *
 * <p>Only the content counts: a title or the sentence that states the remit, on the first pages. A
 * file's name or a date of publication is no evidence. A tie, or nothing found, is said and never
 * guessed.
 */
@NullMarked
package org.inspectkit.parsers.detect;

import org.jspecify.annotations.NullMarked;
