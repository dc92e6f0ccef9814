package org.inspectkit.examples.scorecard;

/** The names of the fields that are compared. */
final class Fields {

  static final String FRAMEWORK = "framework";
  static final String EDITION = "edition";
  static final String AUTHORITY = "authority";
  static final String START = "start";
  static final String END = "end";
  static final String PUBLISHED = "published";
  static final String LEAD_INSPECTOR = "lead-inspector";
  static final String AREAS_FOR_IMPROVEMENT = "areas-for-improvement";

  /** The value of the framework where a document is none of the reports. */
  static final String NOT_A_REPORT = "not-a-report";

  private static final String JUDGEMENT = "judgement/";

  private Fields() {}

  static String judgement(String area) {
    return JUDGEMENT + area;
  }

  static boolean isJudgement(String field) {
    return field.startsWith(JUDGEMENT);
  }
}
