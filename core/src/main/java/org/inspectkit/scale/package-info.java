/**
 * The scales on which inspectorates grade, and what they have in common.
 *
 * <p>A {@link org.inspectkit.scale.GradeScale} lists its {@link org.inspectkit.scale.Grade}s best
 * first. That order, taken from the regulator's own descriptors, is the only one there is: printed
 * numbers mean nothing without their scale (4 is the best grade of 2006 and the worst of 2012), and
 * grades of two scales have no order between them. Which way the numbers run is the scale's {@link
 * org.inspectkit.scale.Polarity}, worked out from its data.
 *
 * <p>{@link org.inspectkit.scale.GradeScales} is the catalogue; its rows, each with its sources,
 * are in {@code scales.json} beside this package. {@link org.inspectkit.scale.QualityBand} is the
 * regulators' yardstick, minimum requirements, in which scales can be made to meet; that is done
 * elsewhere, in the grading module.
 */
@NullMarked
package org.inspectkit.scale;

import org.jspecify.annotations.NullMarked;
