package org.inspectkit.grading.timeline;

import java.util.Optional;
import org.inspectkit.framework.JudgementArea;
import org.inspectkit.framework.ThemeLink;

/**
 * What makes entries those of one area: an area is the same in all editions of its framework that
 * have it.
 *
 * @param framework the framework's id
 * @param area the area's id
 * @param link how it belongs to the theme
 */
record AreaLine(String framework, Optional<String> area, Optional<ThemeLink> link) {

  static AreaLine of(TimelineEntry entry) {
    return new AreaLine(
        entry.inspection().framework().id(), entry.area().map(JudgementArea::id), entry.link());
  }
}
