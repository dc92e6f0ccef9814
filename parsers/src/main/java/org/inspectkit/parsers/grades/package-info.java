/**
 * Which edition a report follows, which part of it is about its own inspection, and the table of
 * its grades.
 *
 * <p>Read {@link org.inspectkit.parsers.grades.GradeTable} first: there is one model for a table of
 * grades, whatever its layout, and it serves every framework that has labels. {@link
 * org.inspectkit.parsers.grades.OwnPart} decides what it gets to see, and {@link
 * org.inspectkit.parsers.grades.Judgements} what its rows amount to.
 *
 * <p>Everything here combines the mentions of an {@link
 * org.inspectkit.parsers.terms.AnnotatedDocument} and the places of lines and cells. A combination
 * that is not certain gives nothing and a diagnostic.
 */
@NullMarked
package org.inspectkit.parsers.grades;

import org.jspecify.annotations.NullMarked;
