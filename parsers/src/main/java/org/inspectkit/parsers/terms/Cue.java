package org.inspectkit.parsers.terms;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words that tell what kind of fact a sentence may state. A pattern for such a fact is tried only
 * on a sentence that has a word of its cue. The words are of the language of inspection in general
 * and of no one framework.
 */
public enum Cue {
  /** An inspection of any kind. */
  INSPECTION(
      "inspection",
      "inspections",
      "reinspection",
      "reinspections",
      "inspected",
      "inspecting",
      "visit",
      "visits",
      "visited",
      "assessment",
      "assessments",
      "review",
      "reviews",
      "jtai",
      "ilacs",
      "apa"),
  /** Looking back at an earlier inspection. */
  EARLIER(
      "last",
      "previous",
      "previously",
      "recent",
      "earlier",
      "subsequent",
      "since",
      "prior",
      "former",
      "preceding"),
  /** A grade was given. */
  JUDGED(
      "judged",
      "judge",
      "judges",
      "judgement",
      "judgements",
      "judgment",
      "judgments",
      "graded",
      "grade",
      "grades",
      "grading",
      "rated",
      "rating",
      "ratings",
      "found",
      "assessed"),
  /** The words of grades, also where they are no grade. */
  GRADE_WORD(
      "outstanding",
      "good",
      "adequate",
      "satisfactory",
      "inadequate",
      "require improvement",
      "requires improvement",
      "required improvement",
      "requiring improvement"),
  /** The next inspection. */
  NEXT("next"),
  /** An inspection that was done again. */
  REINSPECTION("re inspection", "reinspection"),
  /** Who inspected. */
  INSPECTOR("inspector", "inspectors", "team", "hmi", "hmis"),
  /** An act of Parliament. */
  LAW("act"),
  /** The names of inspectorates, or a word of each. */
  INSPECTORATE(
      "ofsted",
      "majesty",
      "standards in education",
      "csci",
      "commission",
      "cqc",
      "hmic",
      "hmicfrs",
      "hmi",
      "constabulary",
      "probation"),
  /** A month. */
  MONTH(
      "january",
      "february",
      "march",
      "april",
      "may",
      "june",
      "july",
      "august",
      "september",
      "october",
      "november",
      "december",
      "jan",
      "feb",
      "mar",
      "apr",
      "jun",
      "jul",
      "aug",
      "sept",
      "sep",
      "oct",
      "nov",
      "dec"),
  /** A year in which there were inspections. */
  YEAR(IntStream.rangeClosed(1990, 2049).mapToObj(Integer::toString)),
  /** The authority that leads where several took part. */
  PRINCIPAL("principal authority"),
  /** What a visit looked at. */
  LOOKED_AT("looked at", "focused on", "reviewed", "considered", "evaluated"),
  /** The label of the days of an inspection. */
  DATES_LABEL("inspection date", "inspection dates"),
  /** The label of who led. */
  LEAD_LABEL("lead inspector", "lead inspectors", "reporting inspector"),
  /** The first word of a letter's text. */
  SALUTATION("dear"),
  /** The close of a letter. */
  CLOSING("yours sincerely", "yours faithfully", "yours truly", "your sincerely");

  private final List<String> words;

  Cue(String... words) {
    this.words = List.of(words);
  }

  Cue(Stream<String> words) {
    this.words = words.toList();
  }

  /**
   * The words.
   *
   * @return words or phrases in lower case
   */
  public List<String> words() {
    return words;
  }
}
