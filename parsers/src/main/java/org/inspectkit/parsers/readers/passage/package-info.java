/**
 * What every reader needs of a passage of a report: its headings and the sections between them, its
 * lines and sentences, and the statements that facts rest on.
 *
 * <p>Nothing here knows a framework, or what kind of fact is looked for.
 */
@NullMarked
package org.inspectkit.parsers.readers.passage;

import org.jspecify.annotations.NullMarked;
