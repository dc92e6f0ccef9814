/**
 * What a new framework implements: a {@link org.inspectkit.parsers.spi.FrameworkReader}, found by
 * {@link java.util.ServiceLoader} or handed to the parser's builder. With {@link
 * org.inspectkit.parsers.reading.ReportReading} it is a few lines.
 */
@NullMarked
package org.inspectkit.parsers.spi;

import org.jspecify.annotations.NullMarked;
