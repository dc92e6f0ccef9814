/**
 * Where a fact comes from: the document, the place in it, and the words that state it.
 *
 * <p>Provenance never takes part in equality of the facts that carry it.
 */
@NullMarked
package org.inspectkit.source;

import org.jspecify.annotations.NullMarked;
