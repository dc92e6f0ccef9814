/**
 * What a reader of reports has to say about what it could not read for certain.
 *
 * <p>Every code is in one catalogue, {@code diagnostics.json}, with its severity, the template of
 * its message and what a user can do.
 */
@NullMarked
package org.inspectkit.diagnostic;

import org.jspecify.annotations.NullMarked;
