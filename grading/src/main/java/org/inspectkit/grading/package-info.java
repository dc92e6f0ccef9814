/**
 * Grades of different scales made comparable, as far as a source says how.
 *
 * <p>Read in this order:
 *
 * <ol>
 *   <li>{@link org.inspectkit.grading.Correspondence}: how closely two scales agree.
 *   <li>{@link org.inspectkit.grading.Crosswalk}: the data. Scales are not linked pair by pair but
 *       to a hub, the regulators' own yardstick {@link org.inspectkit.scale.QualityBand}; each link
 *       gives its rationale and its sources in {@code crosswalk.json} beside this package.
 *   <li>{@link org.inspectkit.grading.GradeReconciler}: the front door. It places a grade at the
 *       hub, compares two, and explains both in plain English.
 *   <li>{@link org.inspectkit.grading.ReconciliationPolicy}: what to do where a link is lossy. It
 *       is the caller's choice.
 *   <li>{@code org.inspectkit.grading.timeline}: the inspections of an authority in order, by
 *       theme, and what moved between them.
 *   <li>{@code org.inspectkit.grading.export}: the same as tidy rows and as a table of plain text.
 * </ol>
 *
 * <p>What this module never does: change a grade as published; give a grade to an inspection or an
 * area that has none; work out an overall grade from its parts; rank by a printed number, whose
 * direction differs from scale to scale; compare where no source supports it; read a report, which
 * is the parsers' work, of which nothing here knows.
 */
@NullMarked
// As the style of core; what is made here has no builder, since only this module makes it.
@Value.Style(
    jdkOnly = true,
    allowedClasspathAnnotations = Override.class,
    allParameters = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    defaults = @Value.Immutable(builder = false, copy = false))
package org.inspectkit.grading;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
