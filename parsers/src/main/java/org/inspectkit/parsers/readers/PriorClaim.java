package org.inspectkit.parsers.readers;

/**
 * Words of a sentence that give a grade to something.
 *
 * @param start where they start in the folded sentence
 * @param subject what is said to have been judged; empty where a pronoun stands for it
 * @param grade the words of the grade
 */
record PriorClaim(int start, String subject, String grade) {}
