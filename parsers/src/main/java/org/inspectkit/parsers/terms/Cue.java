package org.inspectkit.parsers.terms;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Words that show what kind of fact a sentence may state. A pattern for such a fact is tried only
 * on a sentence that has a word of its cue. The words are in the file {@code cues.properties}.
 */
public enum Cue {
  /** An inspection of any kind. */
  INSPECTION,
  /** Looking back at an earlier inspection. */
  EARLIER,
  /** A grade was given. */
  JUDGED,
  /** The words of grades, also where they are no grade. */
  GRADE_WORD,
  /** What services contribute, and whether they can get better. */
  CONTRIBUTION,
  /** The next inspection. */
  NEXT,
  /** An inspection that was done again. */
  REINSPECTION,
  /** An act of Parliament. */
  LAW,
  /** The names of inspectorates, or a word of each. */
  INSPECTORATE,

  /** The board that a report reviews besides the authority. */
  BOARD,
  /** A year in which there were inspections. */
  YEAR(IntStream.rangeClosed(1990, 2049).mapToObj(Integer::toString).toList()),
  /** The authority that leads where several took part. */
  PRINCIPAL,
  /** What a visit looked at. */
  LOOKED_AT,
  /** Any other label of a cover after which a date or a name is printed. */
  COVER_LABEL,
  /** What was inspected, as titles say it. */
  INSPECTION_OF,
  /** A sentence that says by whom, and goes on with names. */
  INSPECTED_BY,
  /** A sentence that says so after the names. */
  INSPECTING,
  /** A label of those who inspected. */
  INSPECTORS,
  /** The outcome of an inspection that is a sentence. */
  OUTCOME,
  /** The roles of those who inspected besides who led, as a list names them. */
  TEAM_ROLE,
  /** What a letter says at its end whatever it was about. */
  LETTER_END,
  /** Something was done on the days that follow. */
  TOOK_PLACE,
  /** Who works in an area. */
  AGENCIES,
  /** What agencies were asked about. */
  TOPIC,
  /** A case that is kept apart. */
  STUDY,
  /** The label of the days of an inspection. */
  DATES_LABEL,
  /** The label of who led. */
  LEAD_LABEL,
  /** The first word of a letter's text. */
  SALUTATION,
  /** The close of a letter. */
  CLOSING,
  /** What a document about an inspection calls itself, or what only such a document has. */
  OTHER_DOCUMENT,
  /** An office in a council, of those who answer a letter. */
  COUNCIL_OFFICE;

  private final List<String> words;

  Cue() {
    this.words = CueWords.of(name());
  }

  Cue(List<String> words) {
    this.words = words;
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
