/**
 * Bytes to {@link org.inspectkit.parsers.text.PagedText}, or stretches of a PDF's text to the same:
 * what makes the values of {@code text}. Not exported.
 *
 * <p>A text is decoded, what is markup is marked, lines and cells are written into one store, and
 * running headers and page numbers are marked as furniture, never removed. All texts are views of
 * that store.
 */
@NullMarked
package org.inspectkit.parsers.text.lines;

import org.jspecify.annotations.NullMarked;
