/**
 * Published lists of outcomes beside the reports: {@link
 * org.inspectkit.examples.published.PublishedCheck} holds the grades that were read from reports
 * against those of a list, and {@link org.inspectkit.examples.published.SourcedTimelines} prints
 * the timelines of both together, each row with its source.
 */
@NullMarked
package org.inspectkit.examples.published;

import org.jspecify.annotations.NullMarked;
