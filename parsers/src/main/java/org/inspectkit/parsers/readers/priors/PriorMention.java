package org.inspectkit.parsers.readers.priors;

import java.util.List;

/**
 * A place in a sentence that speaks of an inspection other than this one.
 *
 * @param start where the words for it start in the folded sentence
 * @param end where they end
 * @param words what it is called, with what stands before and behind the noun
 * @param near the words, and those behind them up to the next mention, which may name the framework
 * @param backward whether the words look back, as "the last inspection" does
 * @param dates when it was; several where the words speak of several inspections
 */
record PriorMention(
    int start, int end, String words, String near, boolean backward, List<PriorDate> dates) {}
