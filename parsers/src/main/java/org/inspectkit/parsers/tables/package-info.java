/**
 * Reads published tables of outcomes: one row an inspection. Read first {@link
 * org.inspectkit.parsers.tables.OutcomeTable}, which is the rows of a table, then {@link
 * org.inspectkit.parsers.tables.TableMapping}, which says what its columns are, then {@link
 * org.inspectkit.parsers.tables.TableReading}, which is the inspections that they make.
 *
 * <p>Which column is what is data. Nothing here decides between a table and a report: each makes an
 * inspection of its own, and a timeline that is given both compares them grade by grade.
 */
@NullMarked
package org.inspectkit.parsers.tables;

import org.jspecify.annotations.NullMarked;
