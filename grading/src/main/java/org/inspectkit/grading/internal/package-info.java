/** What several packages of this module need and no other module may use. */
@NullMarked
package org.inspectkit.grading.internal;

import org.jspecify.annotations.NullMarked;
