package org.inspectkit.parsers.readers;

import java.util.Optional;

/** The headings of ILACS reports under which something must improve. */
final class IlacsSections {

  private IlacsSections() {}

  static Optional<SectionedContent.Part> of(String key) {
    if (key.startsWith("what needs to improve")) {
      return Optional.of(SectionedContent.Part.AREA_FOR_IMPROVEMENT);
    }
    return switch (key) {
      case "area for priority action", "areas for priority action", "areas for priority actions" ->
          Optional.of(SectionedContent.Part.PRIORITY_ACTION);
      default -> Optional.empty();
    };
  }
}
