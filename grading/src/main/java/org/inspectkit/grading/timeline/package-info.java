/**
 * The inspections of authorities in order of time, by theme, and what moved between them.
 *
 * <p>{@link org.inspectkit.grading.timeline.InspectionTimeline} is the front door. It holds one
 * {@link org.inspectkit.grading.timeline.AuthorityTimeline} an authority; that lists {@link
 * org.inspectkit.grading.timeline.TimelineEntry}s, among them the inspections without grades, and
 * {@link org.inspectkit.grading.timeline.Movement}s between consecutive graded entries of a theme,
 * each with its {@link org.inspectkit.grading.timeline.Comparability}.
 *
 * <p>What is not comparable stays not comparable, and councils that took over from others are never
 * merged with them.
 */
@NullMarked
package org.inspectkit.grading.timeline;

import org.jspecify.annotations.NullMarked;
