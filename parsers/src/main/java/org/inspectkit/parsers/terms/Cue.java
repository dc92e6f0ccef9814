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
  /** What services contribute, and whether they can get better. */
  CONTRIBUTION("contribution", "capacity to improve"),
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
  LOOKED_AT(
      "looked at",
      "focused on",
      "focussed on",
      "focus of",
      "concentrated on",
      "reviewed",
      "considered",
      "evaluated",
      "examined",
      "explored"),
  /** The labels of a cover after which dates and names are printed. */
  COVER_LABEL(
      "inspection date",
      "inspection dates",
      "lead inspector",
      "lead inspectors",
      "reporting inspector",
      "published",
      "publication date",
      "of previous inspection",
      "of previous inspections"),
  /** What was inspected, as titles say it. */
  INSPECTION_OF("inspection of", "reinspection of"),
  /** A sentence that says by whom, and goes on with names. */
  INSPECTED_BY(
      "inspector was",
      "inspectors was",
      "inspector were",
      "inspectors were",
      "inspector for",
      "inspectors for",
      "inspectors on",
      "inspectors of",
      "inspectors during",
      "inspectors at",
      "inspectors undertaking",
      "inspectors conducting",
      "inspectors hmi",
      "inspectors hmis",
      "inspectors comprised",
      "inspectors consisted",
      "inspectors included",
      "visit team",
      "inspection team",
      "the team",
      "carried out by",
      "undertaken by",
      "conducted by",
      "led by"),
  /** The outcome of an inspection that is a sentence. */
  OUTCOME("experiences and outcomes"),
  /** The roles of those who inspected besides who led, as a list names them. */
  TEAM_ROLE(
      "deputy lead inspector",
      "deputy lead inspectors",
      "team inspector",
      "team inspectors",
      "shadow inspector",
      "shadow inspectors",
      "associate inspector",
      "associate inspectors",
      "additional inspector",
      "additional inspectors"),
  /** What a letter says at its end whatever it was about. */
  LETTER_END(
      "ofsted will take the findings",
      "i would like to thank you and your staff",
      "i am copying this letter to",
      "this letter will be published on",
      "this letter is copied to"),
  /** Something was done on the days that follow. */
  TOOK_PLACE("took place", "conducted", "carried out"),
  /** Who works in an area. */
  AGENCIES("individual agencies"),
  /** What agencies were asked about. */
  TOPIC("response to", "deep dive"),
  /** A case that is kept apart. */
  STUDY("case study", "practice study"),
  /** The label of the days of an inspection. */
  DATES_LABEL("inspection date", "inspection dates"),
  /** The label of who led. */
  LEAD_LABEL("lead inspector", "lead inspectors", "reporting inspector"),
  /** The first word of a letter's text. */
  SALUTATION("dear"),
  /** The close of a letter. */
  CLOSING(
      "yours sincerely",
      "your sincerely",
      "yours faithfully",
      "your faithfully",
      "yours truly",
      "sincerely yours",
      "kind regards",
      "with kind regards",
      "best regards",
      "warm regards",
      "best wishes",
      "with best wishes");

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
