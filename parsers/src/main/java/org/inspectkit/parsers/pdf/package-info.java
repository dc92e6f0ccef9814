/**
 * PDF to {@link org.inspectkit.parsers.text.PagedText}: the only room that knows the PDF library,
 * and none of whose types leaves the module.
 *
 * <p>Text, its place and the marks that tie it to the structure tree are gathered in one pass. A
 * tagged file's lines follow the tree: a heading, a paragraph or an item is one line wherever pages
 * break, and a row of a table is one line of cells. A file without a tree, or with one that leaves
 * much of the text out, is read in the order of its content.
 *
 * <p>The library reads what is left of a damaged file and is silent. So a file that lost a part
 * that changes its text is refused, and one that was mended and lacks nothing is reported.
 */
@NullMarked
package org.inspectkit.parsers.pdf;

import org.jspecify.annotations.NullMarked;
