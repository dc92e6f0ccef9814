/**
 * What a reader is made of: which edition a report follows, and the table of its grades.
 *
 * <p>Everything here combines mentions of an {@link
 * org.inspectkit.parsers.terms.AnnotatedDocument}; nothing searches the report for words again. A
 * combination that is not certain gives nothing and a diagnostic.
 */
@NullMarked
package org.inspectkit.parsers.reading;

import org.jspecify.annotations.NullMarked;
