/** What single characters are, for all rooms of the parsers; not exported. */
@NullMarked
package org.inspectkit.parsers.text.internal;

import org.jspecify.annotations.NullMarked;
