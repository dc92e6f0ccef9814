package org.inspectkit.parsers.readers;

import java.util.Optional;
import java.util.regex.Matcher;
import org.inspectkit.parsers.readers.content.ListForm;
import org.inspectkit.parsers.readers.content.ReportHeadings;
import org.inspectkit.parsers.readers.content.ReportPart;

/** The headings of SIF reports: those about the authority, and those about the board. */
final class SifHeadings implements ReportHeadings {

  private static final String BOARD_AREA = "effectiveness of the lscb";

  @Override
  public Optional<ReportPart> part(String key) {
    return SifPatterns.PARTS.first(key);
  }

  @Override
  public Optional<String> strand(String key) {
    return SifPatterns.STRANDS.first(key);
  }

  @Override
  public ListForm lists() {
    return ListForm.SUB_HEADINGS;
  }

  @Override
  public String areaName(String key) {
    if (strand(key).filter(SifPatterns.BOARD::equals).isPresent()) {
      return BOARD_AREA;
    }
    Matcher graded = SifPatterns.GRADED.matcher(key);
    return graded.find() ? wholeName(key.substring(graded.end())) : key;
  }

  /** "The graded judgement for adoption is good" means its performance. */
  private static String wholeName(String name) {
    if (name.startsWith("adoption ") && !name.startsWith("adoption performance")) {
      return "adoption performance " + name.substring("adoption ".length());
    }
    boolean leavers = name.equals("care leavers") || name.startsWith("care leavers ");
    return leavers ? "experiences and progress of " + name : name;
  }
}
