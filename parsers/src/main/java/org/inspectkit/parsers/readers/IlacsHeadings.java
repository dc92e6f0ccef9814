package org.inspectkit.parsers.readers;

import java.util.Optional;
import org.inspectkit.parsers.readers.content.ListForm;
import org.inspectkit.parsers.readers.content.ReportHeadings;
import org.inspectkit.parsers.readers.content.ReportPart;

/** The headings of ILACS reports. */
final class IlacsHeadings implements ReportHeadings {

  @Override
  public Optional<ReportPart> part(String key) {
    if (key.startsWith("what needs to improve")) {
      return Optional.of(ReportPart.AREA_FOR_IMPROVEMENT);
    }
    if (isArea(key)) {
      return Optional.of(ReportPart.NARRATIVE);
    }
    return switch (key) {
      case "area for priority action",
          "areas for priority action",
          "areas for priority actions",
          "priority action",
          "priority actions" ->
          Optional.of(ReportPart.PRIORITY_ACTION);
      case "areas for improvement", "area for improvement" ->
          Optional.of(ReportPart.AREA_FOR_IMPROVEMENT);
      default -> Optional.empty();
    };
  }

  private static boolean isArea(String key) {
    String name = key.startsWith("the ") ? key.substring(4) : key;
    return name.startsWith("experiences and progress of") || name.startsWith("impact of leaders");
  }

  @Override
  public Optional<String> strand(String key) {
    return Optional.empty();
  }

  @Override
  public ListForm lists() {
    return ListForm.PLAIN;
  }

  @Override
  public String areaName(String key) {
    return key;
  }
}
