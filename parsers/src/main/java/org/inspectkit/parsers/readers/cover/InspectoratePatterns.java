package org.inspectkit.parsers.readers.cover;

import java.util.Map;
import org.inspectkit.parsers.terms.Cue;
import org.inspectkit.parsers.terms.CuedPattern;

/** How inspectorates are printed: on blocks that have a word of the name of one. */
final class InspectoratePatterns {

  /** The pattern of each, by its short name. */
  static final Map<String, CuedPattern> NAMES =
      Map.of(
          "Ofsted",
          of(
              "(?i)\\bofsted\\b|\\bOffice for Standards in Education\\b|Majesty['\u2019]s Inspector"),
          "CSCI",
          of("\\bCSCI\\b|\\bCommission for Social Care Inspection\\b"),
          "CQC",
          of("\\bCQC\\b|\\bCare Quality Commission\\b"),
          "HMIC",
          of(
              "\\bHMIC\\b|\\b(?:HMI|Inspectorate of) Constabulary\\b(?!,? (?:and Fire|& Fire|Fire|\\())"),
          "HMICFRS",
          of("\\bHMICFRS\\b|\\bConstabulary,? (?:and |& )?Fire\\b"),
          "HMI Probation",
          of("\\bHMI Probation\\b|\\bInspectorate of Probation\\b"));

  private InspectoratePatterns() {}

  private static CuedPattern of(String regex) {
    return CuedPattern.printed(regex, Cue.INSPECTORATE);
  }
}
