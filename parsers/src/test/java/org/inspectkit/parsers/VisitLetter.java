package org.inspectkit.parsers;

/** A letter about a focused visit that we wrote ourselves. */
final class VisitLetter {

  private static final String OPENING =
      """
      24 May 2023

      Ms Ada Merriweather
      Director of Children's Services
      Luton Borough Council

      Dear Ms Merriweather

      Focused visit to Luton children's services

      This letter summarises the findings of the focused visit to Luton on 2 and 3 May 2023.
      His Majesty's Inspectors for this visit were Ottoline Fernsby and Barnaby Quill.

      """;

  private static final String CLOSE =
      """

      Yours sincerely

      Ottoline Fernsby
      His Majesty's Inspector
      """;

  private VisitLetter() {}

  /** A letter with some text between its opening and its close. */
  static String with(String text) {
    return OPENING + text + CLOSE;
  }
}
