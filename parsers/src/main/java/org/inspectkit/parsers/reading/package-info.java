/**
 * What a reader of a new framework is made of. <strong>Beta:</strong> names and signatures may
 * change in a minor version.
 *
 * <p>In the order in which to read it:
 *
 * <ol>
 *   <li>{@link org.inspectkit.framework.Framework}, the entry of a framework: its titles, remits,
 *       editions and areas, and the {@link org.inspectkit.framework.SectionRule}s of its headings.
 *       All wording is there.
 *   <li>{@link org.inspectkit.parsers.spi.SelectiveReader}, what a plug-in implements.
 *   <li>{@link org.inspectkit.parsers.reading.ReportReading}, with which it does so in a few lines.
 *   <li>{@link org.inspectkit.parsers.terms.AnnotatedDocument}, for what only one framework's
 *       reports state.
 * </ol>
 *
 * <p>InspectKit's own readers use the same class where nothing of theirs is special.
 */
@NullMarked
package org.inspectkit.parsers.reading;

import org.jspecify.annotations.NullMarked;
