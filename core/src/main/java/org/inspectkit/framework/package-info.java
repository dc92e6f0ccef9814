/**
 * The regimes of inspection: what each one judges, on which scale, and how its documents name
 * themselves.
 *
 * <p>A {@link org.inspectkit.framework.Framework} has one or more {@link
 * org.inspectkit.framework.Edition}s; an edition fixes the {@link
 * org.inspectkit.framework.JudgementArea}s and the scale, or that nothing is graded. {@link
 * org.inspectkit.framework.Theme}s are what areas of different frameworks have in common, and
 * {@link org.inspectkit.framework.ThemeLink} says how closely.
 *
 * <p>{@link org.inspectkit.framework.Frameworks} and {@link org.inspectkit.framework.Themes} are
 * the catalogues; their rows, with sources and with a mark on whatever no source confirms, are in
 * {@code frameworks.json} and {@code themes.json} beside this package. A framework of one's own is
 * made with {@link org.inspectkit.framework.Framework#builder()}.
 */
@NullMarked
package org.inspectkit.framework;

import org.jspecify.annotations.NullMarked;
