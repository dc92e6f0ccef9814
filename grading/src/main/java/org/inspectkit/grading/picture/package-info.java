/**
 * A timeline as a picture: {@link org.inspectkit.grading.picture.TimelinePicture} draws it as SVG.
 *
 * <p>No library of charts draws it. Those that write SVG turn text into outlines or leave out what
 * a reader who cannot see needs, bring megabytes or a licence that does not fit; so what is drawn
 * is written as elements, and the library that writes them escapes what documents say.
 */
@NullMarked
package org.inspectkit.grading.picture;

import org.jspecify.annotations.NullMarked;
