package org.inspectkit.grading.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;
import java.util.List;
import java.util.stream.Stream;
import org.inspectkit.framework.Theme;
import org.inspectkit.grading.internal.PlainText;
import org.inspectkit.grading.picture.TimelinePicture;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.Overlap;
import org.inspectkit.grading.timeline.SecondHandGrade;
import org.inspectkit.model.AuthorityChange;

/** One authority: its picture, its grades, its inspections. */
final class AuthoritySection {

  private final int number;
  private final AuthorityTimeline timeline;
  private final List<Theme> themes;

  AuthoritySection(int number, AuthorityTimeline timeline, List<Theme> themes) {
    this.number = number;
    this.timeline = timeline;
    this.themes = themes;
  }

  /** Names of authorities may be anything; numbers make good anchors. */
  static String id(int number) {
    return "authority-" + (number + 1);
  }

  DomContent content() {
    String heading = id(number) + "-name";
    String name = PlainText.of(timeline.authority().name());
    return section(
            h2(name).withId(heading),
            p(PlainText.of(timeline + ".")),
            takeovers(),
            changes(),
            overlaps(),
            picture(name),
            h3("Grades"),
            GradeTable.of(timeline),
            secondHand(),
            h3("Inspections and what must improve"),
            div().with(timeline.inspections().stream().map(InspectionArticle::of).toList()))
        .withId(id(number))
        .attr("aria-labelledby", heading);
  }

  /** A council that took over from another is not the same one. */
  private DomContent takeovers() {
    List<AuthorityChange> takeovers = timeline.takeovers();
    return takeovers.isEmpty()
        ? rawHtml("")
        : div(
            list("takeovers", takeovers.stream().map(AuthorityChange::what)),
            p("What was said of one council says nothing for certain of another."));
  }

  /** Grades of the authority that later reports give. They are in no row and no movement. */
  private DomContent secondHand() {
    List<SecondHandGrade> grades =
        timeline.themes().stream().flatMap(t -> timeline.secondHand(t).stream()).toList();
    return grades.isEmpty()
        ? rawHtml("")
        : div(
            p("Second-hand: what later reports say was graded before. It is not compared."),
            list("second-hand", grades.stream().map(SecondHandGrade::toString).distinct()));
  }

  /** What changed about the council itself; movements over such a day say so too. */
  private DomContent changes() {
    return list("changes", timeline.changes().stream().map(AuthorityChange::what));
  }

  /** Inspections that ran side by side; those that may be one are among the doubts too. */
  private DomContent overlaps() {
    return list("overlaps", timeline.overlaps().stream().map(Overlap::toString));
  }

  private static DomContent list(String styleClass, Stream<String> texts) {
    List<LiTag> items = texts.map(text -> li(PlainText.of(text))).toList();
    return items.isEmpty() ? rawHtml("") : ul().withClass(styleClass).with(items);
  }

  /** A picture that is wider than the screen can be moved by keyboard too. */
  private DomContent picture(String name) {
    return figure(
        div(rawHtml(TimelinePicture.of(timeline).withThemes(themes).svg()))
            .withClass("scroll")
            .attr("role", "region")
            .attr("aria-label", "Picture of " + name)
            .attr("tabindex", "0"),
        figcaption(
            "Grades in the order of time. Point at a mark or a line to read what it rests on; the table of grades has all themes in words."));
  }
}
