package org.inspectkit.examples.mutation;

/**
 * A stretch of a text.
 *
 * @param from the offset of its first character
 * @param to the offset after its last one
 */
record Stretch(int from, int to) {}
