package org.inspectkit.parsers.readers;

import java.util.List;
import java.util.regex.Pattern;
import org.inspectkit.parsers.readers.content.HeadingRules;
import org.inspectkit.parsers.readers.content.ReportPart;

/** The patterns of SIF reports: on folded headings that begin with a word of one. */
final class SifPatterns {

  /** The strand that is about the board. */
  static final String BOARD = "safeguarding-board";

  private static final String AUTHORITY = "local-authority";

  /** What stands under a heading. */
  static final HeadingRules<ReportPart> PARTS =
      new HeadingRules.Builder<ReportPart>()
          .add(
              ReportPart.PRIORITY_ACTION,
              List.of("area", "areas", "priority"),
              Pattern.compile(
                  "(?:areas? for )?priority (?:and|or) immediate actions?|areas? for priority action"))
          .add(
              ReportPart.AREA_FOR_IMPROVEMENT,
              List.of("key", "area", "areas"),
              Pattern.compile("(?:key )?areas? for improvement"))
          .add(
              ReportPart.RECOMMENDATION,
              List.of("recommendation", "recommendations"),
              Pattern.compile("recommendations?"))
          .add(
              ReportPart.STRENGTH,
              List.of("the"),
              Pattern.compile(
                  "the (?:local authority|lscb)(?:'s)? (?:has the following )?strengths"))
          .add(
              ReportPart.SUMMARY,
              List.of("executive", "the", "summary"),
              Pattern.compile(
                  "executive summary"
                      + "|(?:the local authority - )?summary of (?:key )?findings.{0,60}"
                      + "|summary(?: for children(?: and young people)?)?"))
          .add(
              ReportPart.SUMMARY,
              List.of("this", "key"),
              Pattern.compile(
                  "this local authority .{0,60} because|key strengths and weaknesses of the lscb"))
          .add(
              ReportPart.CONTEXT,
              List.of("information", "local"),
              Pattern.compile("information about .{1,60}|local authority context"))
          .add(
              ReportPart.NARRATIVE,
              List.of("progress"),
              Pattern.compile("progress since the (?:last|previous) inspection"))
          .add(
              ReportPart.NARRATIVE,
              List.of("inspection"),
              Pattern.compile("inspection (?:findings?|judge?ments?)\\b.{0,70}"))
          .add(
              ReportPart.NOTHING,
              List.of("what", "contents", "the"),
              Pattern.compile(
                  "what the inspection judge?ments mean.{0,60}|contents|the inspection team"
                      + "|what does the (?:local authority|lscb) need to improve"))
          .build();

  /** The strand that a heading opens. */
  static final HeadingRules<String> STRANDS =
      new HeadingRules.Builder<String>()
          .add(
              BOARD,
              List.of("section", "the", "effectiveness", "lscb", "local"),
              Pattern.compile(
                  "section 2\\b.{0,90}|(?:the )?(?:effectiveness of the )?"
                      + "(?:lscb|local safeguarding children board(?: \\(lscb\\))?)"))
          .add(
              AUTHORITY,
              List.of("the", "section"),
              Pattern.compile("the local authority(?: - summary of findings)?|section 1\\b.{0,60}"))
          .build();

  /** Words before the name of an area in a heading that tells its grade. */
  static final Pattern GRADED =
      Pattern.compile("^the (?:graded )?judge?ment (?:for|about|on|of) (?:the )?");

  private SifPatterns() {}
}
