/**
 * Helpers shared by the packages of this module and by nothing else: the package is not exported.
 *
 * <p>{@link org.inspectkit.internal.CatalogueFile} reads the module's own data files and fails
 * loudly where one is flawed; {@link org.inspectkit.internal.Folding} folds printed wordings so
 * that they can be compared.
 */
@NullMarked
package org.inspectkit.internal;

import org.jspecify.annotations.NullMarked;
