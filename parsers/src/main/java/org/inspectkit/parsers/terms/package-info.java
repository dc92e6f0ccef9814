/**
 * The gazetteer: every printed term of the catalogue, compiled once into a trie over words and
 * found in one pass over a document.
 *
 * <p>{@link org.inspectkit.parsers.terms.TermIndex} is the trie. A {@link
 * org.inspectkit.parsers.terms.Term} is a wording with all that it may mean: the title or the remit
 * of a framework, the name of a judgement area, the label of a grade, or a {@link
 * org.inspectkit.parsers.terms.Cue}, a word that shows what kind of fact a sentence may state. A
 * {@link org.inspectkit.parsers.terms.Mention} is a term at a place. {@link
 * org.inspectkit.parsers.terms.AnnotatedDocument} holds the blocks of a report as {@link
 * org.inspectkit.parsers.terms.Passage}s with their mentions: detection, edition and readers ask
 * it, and search nothing again.
 *
 * <p>Case, typography, blanks, line ends and the number of a footnote after the last word never
 * hide a term; the end of a sentence ends it. Nothing here concludes anything from a mention.
 */
@NullMarked
package org.inspectkit.parsers.terms;

import org.jspecify.annotations.NullMarked;
