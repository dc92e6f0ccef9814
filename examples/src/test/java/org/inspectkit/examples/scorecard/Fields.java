package org.inspectkit.examples.scorecard;

import java.util.List;

/** The names of the fields that are compared. */
final class Fields {

  static final String FRAMEWORK = "framework";
  static final String EDITION = "edition";
  static final String AUTHORITY = "authority";
  static final String START = "start";
  static final String END = "end";
  static final String PERIODS = "periods";
  static final String PUBLISHED = "published";
  static final String LETTER_DATE = "letter-date";
  static final String LEAD_INSPECTOR = "lead-inspector";
  static final String INSPECTORS = "inspectors";
  static final String INSPECTORS_WITH_ROLES = "inspectors-with-roles";
  static final String INSPECTORATES = "inspectorates";
  static final String TOPIC = "topic";
  static final String LISTED_TOPIC = "listed-topic";
  static final String ADDRESSEE = "addressee";
  static final String SIGNATORIES = "signatories";
  static final String AREAS_FOR_IMPROVEMENT = "areas-for-improvement";
  static final String PRIORITY_ACTIONS = "priority-actions";
  static final String AREAS_FOR_DEVELOPMENT = "areas-for-development";
  static final String RECOMMENDATIONS = "recommendations";
  static final String ASPECTS_FOR_FOCUS = "aspects-for-focus";
  static final String FINDINGS = "findings";
  static final String PRIOR_GRADES = "prior-grades";

  /** The value of the framework where a document is none of the reports. */
  static final String NOT_A_REPORT = "not-a-report";

  private static final String JUDGEMENT = "judgement/";

  private Fields() {}

  /** A field of several values as one, in their order. */
  static String list(List<String> values) {
    return String.join("; ", values);
  }

  static String judgement(String area) {
    return JUDGEMENT + area;
  }

  static boolean isJudgement(String field) {
    return field.startsWith(JUDGEMENT);
  }
}
