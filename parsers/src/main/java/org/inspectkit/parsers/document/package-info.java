/**
 * The structure of a report, found without knowing any framework: headings, numbered paragraphs,
 * items of lists, rows of tables, furniture.
 *
 * <p>{@link org.inspectkit.parsers.document.ReportDocument} is a sequence of {@link
 * org.inspectkit.parsers.document.Block}s in reading order. What a page break has cut is one block
 * again, unless the numbers of the two pages do not follow. Every visible character of the
 * extracted text is in exactly one block, in furniture or in markup.
 */
@NullMarked
package org.inspectkit.parsers.document;

import org.jspecify.annotations.NullMarked;
