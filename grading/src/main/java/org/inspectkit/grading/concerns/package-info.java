/**
 * What areas for improvement are about, found by a lexicon of plain words, and which of these
 * concerns come back in an authority from inspection to inspection.
 *
 * <p>Start at {@link org.inspectkit.grading.concerns.ImprovementRow}: one row an area for
 * improvement, for any number of inspections. {@link
 * org.inspectkit.grading.concerns.ConcernLexicon} is data, the file {@code concerns.json} beside
 * it; each term has its reason, and each mention the words that made it. {@link
 * org.inspectkit.grading.concerns.Recurrence} gathers the rows of one authority.
 *
 * <p>A mention says that the words are there, not how serious the matter is, nor that two reports
 * mean the same by them. Nothing here is a judgement, and none is derived from it.
 */
@NullMarked
package org.inspectkit.grading.concerns;

import org.jspecify.annotations.NullMarked;
