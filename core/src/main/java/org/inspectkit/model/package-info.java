/**
 * An inspection and all that a report of one says.
 *
 * <p>{@link org.inspectkit.model.Inspection} is the whole; it holds {@link
 * org.inspectkit.model.Judgement}s, {@link org.inspectkit.model.AreaForImprovement}s, {@link
 * org.inspectkit.model.Finding}s and {@link org.inspectkit.model.PriorInspection}s. A judgement is
 * an area and its {@link org.inspectkit.model.JudgementOutcome}: graded, not judged, or unresolved
 * where printed words are on no scale. What was published stays beside what it was resolved to.
 *
 * <p>{@link org.inspectkit.model.LocalAuthorities} is the register of authorities, with the
 * abolished ones, former codes, predecessors and successors.
 */
@NullMarked
package org.inspectkit.model;

import org.jspecify.annotations.NullMarked;
