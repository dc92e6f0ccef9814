/**
 * Helpers shared by the packages of this module and the modules for parsers and grading, to which
 * alone the package is exported.
 *
 * <p>{@link org.inspectkit.internal.CatalogueFile} binds the data files of the modules and fails
 * loudly where one is flawed; {@link org.inspectkit.internal.Folding} folds printed characters so
 * that texts can be compared, and {@link org.inspectkit.internal.Wording} makes words of them.
 */
@NullMarked
package org.inspectkit.internal;

import org.jspecify.annotations.NullMarked;
