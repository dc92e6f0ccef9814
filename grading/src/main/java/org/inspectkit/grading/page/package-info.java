/**
 * Timelines as a page for a browser: {@link org.inspectkit.grading.page.TimelinePage} writes one
 * file of HTML that needs nothing else.
 */
@NullMarked
package org.inspectkit.grading.page;

import org.jspecify.annotations.NullMarked;
