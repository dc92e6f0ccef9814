/**
 * What reports say of earlier inspections, checked against the reports of those inspections.
 *
 * <p>{@link org.inspectkit.grading.priors.PriorCheck} is the front door: given a set of
 * inspections, it finds for each {@link org.inspectkit.grading.priors.PriorFact} the inspection
 * that it speaks of, and says whether the two agree, contradict each other, or the fact is about an
 * inspection that the set does not contain. Each answer is a {@link
 * org.inspectkit.grading.priors.CheckedPriorFact} with its reason in words.
 *
 * <p>Nothing here changes an inspection: what is second-hand never takes the place of what a report
 * says itself. A fact whose words leave a choice stays undecided.
 */
@NullMarked
package org.inspectkit.grading.priors;

import org.jspecify.annotations.NullMarked;
