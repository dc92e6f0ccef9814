/**
 * What a new framework implements: a {@link org.inspectkit.parsers.spi.FrameworkReader}, found by
 * {@link java.util.ServiceLoader} or handed to the parser's builder.
 */
@NullMarked
package org.inspectkit.parsers.spi;

import org.jspecify.annotations.NullMarked;
