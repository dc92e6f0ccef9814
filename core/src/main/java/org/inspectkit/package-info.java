/**
 * The domain: what an inspection of children's services in England is.
 *
 * <p>Read the packages in this order:
 *
 * <ol>
 *   <li>{@code org.inspectkit.model}: {@code Inspection} and all it holds: judgements, areas for
 *       improvement, findings, what it says of earlier inspections.
 *   <li>{@code org.inspectkit.scale}: the scales on which inspectorates grade. A scale knows which
 *       of its ends is the better one from its data alone.
 *   <li>{@code org.inspectkit.framework}: the regimes of inspection, their editions, the areas that
 *       each edition judges and the themes that areas of different frameworks share.
 *   <li>{@code org.inspectkit.source}: where in a document a fact was stated.
 *   <li>{@code org.inspectkit.diagnostic}: what could not be read for certain, and what to do.
 *   <li>{@code org.inspectkit.json}: inspections written to JSON and read back.
 * </ol>
 *
 * <p>All types are immutable values. Two inspections that state the same facts are equal, wherever
 * on the page the facts were found. Nothing here reads a report (that is the parsers' work), and
 * nothing compares grades of different scales (that is the work of grading).
 */
@NullMarked
// Allowing no annotation but one that is always there keeps @Generated of Immutables, a jar that
// users have not got, out of the class files: their compilers would warn that it is missing.
@Value.Style(
    jdkOnly = true,
    allowedClasspathAnnotations = Override.class,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    defaults = @Value.Immutable(copy = false))
package org.inspectkit;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
