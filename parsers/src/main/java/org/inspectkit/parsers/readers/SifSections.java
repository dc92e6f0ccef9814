package org.inspectkit.parsers.readers;

import java.util.Optional;

/**
 * The headings of SIF reports under which something must improve, and those that end such a part.
 */
final class SifSections {

  private SifSections() {}

  static Optional<SectionedContent.Part> of(String key) {
    if (key.contains("priority and immediate action")) {
      return Optional.of(SectionedContent.Part.PRIORITY_ACTION);
    }
    if (key.startsWith("the local authority's strengths")
        || key.startsWith("the local authority has the following strengths")
        || key.startsWith("progress since the last inspection")
        || key.startsWith("summary for children")
        || key.startsWith("information about")
        || key.startsWith("inspection judgements about")
        || key.startsWith("what the inspection judgements mean")
        || key.startsWith("what the inspection judgments mean")
        || key.startsWith("inspection findings")
        || key.startsWith("the local safeguarding children board")
        || key.startsWith("executive summary")) {
      return Optional.of(SectionedContent.Part.OTHER);
    }
    return switch (key) {
      case "areas for improvement" -> Optional.of(SectionedContent.Part.AREA_FOR_IMPROVEMENT);
      case "recommendations" -> Optional.of(SectionedContent.Part.RECOMMENDATION);
      default -> Optional.empty();
    };
  }
}
