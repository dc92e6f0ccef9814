/**
 * How a file is recognised as a report, and of which framework: not a part of the public interface.
 *
 * <p>{@link org.inspectkit.parsers.detect.internal.Recognition} is the way in. It weighs mentions
 * of titles and remits, and asks for the form that documents of the framework have: the salutation
 * and the close of a letter, or the fields on the cover of a report. A document that only speaks of
 * inspections has no such form.
 */
@NullMarked
package org.inspectkit.parsers.detect.internal;

import org.jspecify.annotations.NullMarked;
