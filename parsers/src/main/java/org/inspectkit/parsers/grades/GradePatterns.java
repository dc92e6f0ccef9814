package org.inspectkit.parsers.grades;

import java.util.regex.Pattern;

/**
 * The patterns of printed grades, of the heads of their columns, and of what shows that a part of a
 * report is about another inspection. They run, in folded form, on cells of a table, on titles, and
 * on blocks that mention a year or a word for an earlier inspection.
 */
final class GradePatterns {

  /** "Grade 2 (Good)", "Grade: 3". */
  static final Pattern GRADE_FIRST =
      Pattern.compile(
          "grade ?[:-]? ?(?<number>\\d{1,2})? ?[:,-]? ?(?<open>[(\\[])?(?<word>[a-z][a-z"
              + " /-]{2,40})?[)\\]]?");

  /** "Inadequate Grade 4". */
  static final Pattern WORD_FIRST =
      Pattern.compile(
          "[(\\[]?(?<word>[a-z][a-z /-]{2,40}?)[)\\]]? ?[:,-]? ?[(\\[]?grade ?[:-]?"
              + " ?(?<number>\\d{1,2})[)\\]]?");

  /** "3", "3 (Good)". */
  static final Pattern NUMBER_AND_WORD =
      Pattern.compile("(?<number>\\d{1,2}) ?[:,-]? ?[(\\[]?(?<word>[a-z][a-z /-]{2,40})?[)\\]]?");

  /** That an area was not judged. */
  static final Pattern NOT_JUDGED =
      Pattern.compile("not (?:yet )?(?:judged|graded|inspected)|no judgement");

  /** The head of a table of grades. */
  static final Pattern HEAD = Pattern.compile("(?:(?:judgement|grade)s? ?)+");

  /** The head of a column of grades, or of values beside them. */
  static final Pattern OF_COLUMN =
      Pattern.compile("\\b(?:grades?|judgements?|inspection|previous|last|(?:19|20)\\d\\d)\\b");

  /** The head of the column with the grades of the report's own inspection. */
  static final Pattern OWN_COLUMN = Pattern.compile("\\b(?:grades?|this inspection)\\b");

  /** The head of a column of another inspection, or of numbers that are no grades. */
  static final Pattern OTHER_COLUMN =
      Pattern.compile("\\b(?:previous|last|earlier|prior|former|number|(?:19|20)\\d\\d)\\b");

  /** Words for an earlier inspection and what it gave. */
  static final Pattern EARLIER =
      Pattern.compile(
          "\\b(?:previous|last|earlier|prior|former)(?: [a-z'-]{1,20}){0,3}"
              + " (?:inspections?|judgements?|grades?|review|visit|assessment)\\b");

  /** The label of a field with the days of an earlier inspection. */
  static final Pattern DATE_OF_EARLIER =
      Pattern.compile(
          "\\bdates?(?:\\(s\\))? of (?:the )?(?:previous|last|earlier|prior|former)\\b");

  /** Words by which a title speaks of an inspection. */
  static final Pattern INSPECTING =
      Pattern.compile(
          "\\b(?:inspect(?:ed|ion|ions|ors)|judge[ds]?|judgements?|graded?|grades|outcomes?)\\b");

  /** What makes a sentence lead in what is printed below it. */
  static final Pattern LEAD_IN = Pattern.compile("\\b(?:follows|following|below|beneath)\\b|:$");

  /** A year in which there were inspections. */
  static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private GradePatterns() {}
}
