/**
 * Grades in tables and lists: which printed grade belongs to which printed label, and to which of
 * the framework's judgement areas.
 *
 * <p>A grade that could belong to two labels belongs to neither. No grade is taken from running
 * text here.
 */
@NullMarked
package org.inspectkit.parsers.readers.grades;

import org.jspecify.annotations.NullMarked;
