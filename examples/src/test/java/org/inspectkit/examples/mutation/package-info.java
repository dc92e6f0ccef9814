/**
 * Mutation of real reports: damages reports in many ways and checks that no damaged copy states
 * what the sound one does not.
 *
 * <p>Start at {@link org.inspectkit.examples.mutation.MutationRun}. {@link
 * org.inspectkit.examples.mutation.Fate} defines what can become of a fact, and {@link
 * org.inspectkit.examples.mutation.Mutations} lists the kinds of damage.
 */
@NullMarked
package org.inspectkit.examples.mutation;

import org.jspecify.annotations.NullMarked;
