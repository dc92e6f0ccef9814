/**
 * Days, months and ranges of days as reports print them. A date that does not exist is not a date.
 */
@NullMarked
package org.inspectkit.parsers.readers.dates;

import org.jspecify.annotations.NullMarked;
