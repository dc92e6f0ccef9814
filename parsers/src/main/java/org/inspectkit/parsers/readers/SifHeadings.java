package org.inspectkit.parsers.readers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectkit.parsers.readers.content.ReportHeadings;
import org.inspectkit.parsers.readers.content.ReportPart;

/** The headings of SIF reports: those about the authority, and those about the board. */
final class SifHeadings implements ReportHeadings {

  private static final Map<Pattern, ReportPart> PARTS = new LinkedHashMap<>();

  static {
    part(
        ReportPart.PRIORITY_ACTION,
        "(?:areas? for )?priority (?:and|or) immediate actions?|areas? for priority action");
    part(ReportPart.AREA_FOR_IMPROVEMENT, "(?:key )?areas? for improvement");
    part(ReportPart.RECOMMENDATION, "recommendations?");
    part(
        ReportPart.STRENGTH,
        "the (?:local authority|lscb)(?:'s)? (?:has the following )?strengths");
    part(
        ReportPart.SUMMARY,
        "executive summary|(?:the local authority - )?summary of (?:key )?findings.{0,60}");
    part(ReportPart.SUMMARY, "summary(?: for children(?: and young people)?)?");
    part(
        ReportPart.SUMMARY,
        "this local authority .{0,60} because|key strengths and weaknesses of the lscb");
    part(ReportPart.CONTEXT, "information about .{1,60}|local authority context");
    part(ReportPart.NARRATIVE, "progress since the (?:last|previous) inspection");
    part(ReportPart.NARRATIVE, "inspection (?:findings?|judge?ments?)\\b.{0,70}");
    part(ReportPart.NOTHING, "what the inspection judge?ments mean.{0,60}|contents");
    part(
        ReportPart.NOTHING,
        "the inspection team|what does the (?:local authority|lscb) need to improve");
  }

  private static final Pattern AUTHORITY =
      Pattern.compile("the local authority(?: - summary of findings)?|section 1\\b.{0,60}");
  private static final Pattern BOARD =
      Pattern.compile(
          "section 2\\b.{0,90}|(?:the )?(?:effectiveness of the )?"
              + "(?:lscb|local safeguarding children board(?: \\(lscb\\))?)");
  private static final Pattern GRADED =
      Pattern.compile("^the (?:graded )?judge?ment (?:for|about|on|of) (?:the )?");

  private static void part(ReportPart part, String heading) {
    PARTS.put(Pattern.compile(heading), part);
  }

  @Override
  public Optional<ReportPart> part(String key) {
    return PARTS.entrySet().stream()
        .filter(entry -> entry.getKey().matcher(key).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  @Override
  public Optional<String> strand(String key) {
    if (BOARD.matcher(key).matches()) {
      return Optional.of("safeguarding-board");
    }
    return AUTHORITY.matcher(key).matches() ? Optional.of("local-authority") : Optional.empty();
  }

  @Override
  public String areaName(String key) {
    if (BOARD.matcher(key).matches()) {
      return "effectiveness of the lscb";
    }
    Matcher graded = GRADED.matcher(key);
    return graded.find() ? wholeName(key.substring(graded.end())) : key;
  }

  /** "The graded judgement for adoption is good" means its performance. */
  private static String wholeName(String name) {
    return name.replaceFirst("^adoption (?!performance)", "adoption performance ")
        .replaceFirst("^care leavers\\b", "experiences and progress of care leavers");
  }
}
