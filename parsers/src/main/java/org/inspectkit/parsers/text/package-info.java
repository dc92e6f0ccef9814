/**
 * A text as it was extracted: {@link org.inspectkit.parsers.text.PagedText}, pages of lines whose
 * cells keep their place.
 *
 * <p>Plain text, {@code pdftotext -layout} output, and Markdown or HTML conversions all become this
 * one type. What is visible is separated from what is markup, and every visible character keeps the
 * offset at which it is in the extracted text ({@link org.inspectkit.parsers.text.SpannedText}):
 * text may be mended, spans may not change. A {@link org.inspectkit.parsers.text.FoldedText} is the
 * same text as it is compared, character by character. Running headers and page numbers are marked
 * as furniture, never removed.
 *
 * <p>Nothing here knows a framework or what a heading is.
 */
@NullMarked
package org.inspectkit.parsers.text;

import org.jspecify.annotations.NullMarked;
