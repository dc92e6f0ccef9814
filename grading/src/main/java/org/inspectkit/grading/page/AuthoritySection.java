package org.inspectkit.grading.page;

import java.util.List;
import org.inspectkit.framework.Theme;
import org.inspectkit.grading.internal.Tag;
import org.inspectkit.grading.picture.SlidePicture;
import org.inspectkit.grading.timeline.AuthorityTimeline;

/** One authority: the answer, the picture, the history, and what they rest on. */
final class AuthoritySection {

  private final int number;
  private final AuthorityTimeline timeline;
  private final List<Theme> themes;
  private final Doubts doubts;

  AuthoritySection(int number, AuthorityTimeline timeline, List<Theme> themes, Doubts doubts) {
    this.number = number;
    this.timeline = timeline;
    this.themes = themes;
    this.doubts = doubts;
  }

  /** Names of authorities may be anything; numbers make good anchors. */
  static String id(int number) {
    return "authority-" + (number + 1);
  }

  Tag content() {
    String heading = id(number) + "-name";
    ComparisonDetails details = new ComparisonDetails(timeline, themes);
    return Tag.of("section")
        .attr("id", id(number))
        .attr("aria-labelledby", heading)
        .with(Tag.of("h2", timeline.authority().name()).attr("id", heading))
        .with(Answer.of(timeline, themes), picture())
        .with(Tag.of("h3", "Inspections, the newest first"))
        .with(details.changes())
        .with(Tag.of("div").styled("history").with(new History(timeline, doubts).articles()))
        .with(details.comparison(), details.sources());
  }

  /** On a narrow screen it shows its right end, where the grade of today is. */
  private Tag picture() {
    Tag scroll =
        Tag.of("div")
            .styled("scroll latest")
            .attr("role", "region")
            .attr("aria-label", "Picture of " + timeline.authority().name())
            .attr("tabindex", "0")
            .raw(SlidePicture.of(timeline).svg());
    return Tag.of("figure").with(scroll);
  }
}
