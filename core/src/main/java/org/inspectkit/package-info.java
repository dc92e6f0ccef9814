/**
 * The root of the packages. What the module holds, and in which order to read it, is in the
 * documentation of the module, which a user of the library sees.
 */
@NullMarked
// Allowing no annotation but one that is always there keeps @Generated of Immutables, a jar that
// users have not got, out of the class files: their compilers would warn that it is missing.
@Value.Style(
    jdkOnly = true,
    allowedClasspathAnnotations = Override.class,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    defaults = @Value.Immutable(copy = false))
package org.inspectkit;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
