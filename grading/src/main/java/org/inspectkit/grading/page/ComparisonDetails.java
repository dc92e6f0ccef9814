package org.inspectkit.grading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.inspectkit.framework.Theme;
import org.inspectkit.grading.Correspondence;
import org.inspectkit.grading.internal.Tag;
import org.inspectkit.grading.picture.TimelinePicture;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.Movement;
import org.inspectkit.grading.timeline.Overlap;
import org.inspectkit.grading.timeline.SecondHandGrade;
import org.inspectkit.model.AuthorityChange;
import org.inspectkit.model.Inspection;
import org.inspectkit.source.SourceDocument;

/** How grades were compared, all of them in a table, and what every answer rests on. */
final class ComparisonDetails {

  private final AuthorityTimeline timeline;
  private final List<Theme> themes;

  ComparisonDetails(AuthorityTimeline timeline, List<Theme> themes) {
    this.timeline = timeline;
    this.themes = themes;
  }

  Tag comparison() {
    List<Tag> parts = new ArrayList<>();
    parts.add(picture());
    parts.add(GradeTable.of(timeline));
    List<SecondHandGrade> grades =
        timeline.themes().stream().flatMap(t -> timeline.secondHand(t).stream()).toList();
    if (!grades.isEmpty()) {
      parts.add(
          Tag.of(
              "p", "Second-hand: what later reports say was graded before. It is not compared."));
      parts.add(list("second-hand", grades.stream().map(SecondHandGrade::describe).distinct()));
    }
    parts.add(list("overlaps", timeline.overlaps().stream().map(Overlap::describe)));
    parts.add(key());
    return History.details("How it was compared, with every grade", parts);
  }

  /** A picture that is wider than the screen can be moved by keyboard too. */
  private Tag picture() {
    return Tag.of("div")
        .styled("scroll")
        .attr("role", "region")
        .attr("aria-label", "All places of " + timeline.authority().name())
        .attr("tabindex", "0")
        .raw(TimelinePicture.of(timeline).withThemes(themes).svg());
  }

  /** What changed about the council itself; movements over such a day say so too. */
  List<Tag> changes() {
    List<Tag> parts = new ArrayList<>();
    List<AuthorityChange> takeovers = timeline.takeovers();
    if (!takeovers.isEmpty()) {
      parts.add(list("takeovers", takeovers.stream().map(AuthorityChange::what)));
      parts.add(Tag.of("p", "What was said of one council says nothing for certain of another."));
    }
    if (!timeline.changes().isEmpty()) {
      parts.add(list("changes", timeline.changes().stream().map(AuthorityChange::what)));
    }
    return parts;
  }

  Tag sources() {
    Stream<String> documents =
        timeline.inspections().stream().flatMap(i -> i.source().stream().map(s -> document(i, s)));
    Stream<String> copies =
        timeline.repeatedReadings().stream()
            .flatMap(r -> r.sources().stream().skip(1).map(s -> "Also read: " + name(s)));
    Stream<String> ground =
        Stream.concat(
            timeline.entries().stream()
                .flatMap(e -> e.grade().stream())
                .flatMap(g -> g.citations().stream()),
            timeline.themes().stream()
                .flatMap(t -> timeline.movements(t).stream())
                .map(Movement::citations)
                .flatMap(List::stream));
    return History.details(
        "Sources",
        List.of(
            list("documents", Stream.concat(documents, copies)),
            list("ground", ground.distinct())));
  }

  private static String document(Inspection inspection, SourceDocument source) {
    String lead = inspection.leadInspector().map(l -> "; lead inspector: " + l.name()).orElse("");
    return PlainWords.day(inspection)
        + ": "
        + name(source)
        + "; edition "
        + inspection.edition().id()
        + lead
        + "; SHA-256 "
        + source.sha256();
  }

  private static String name(SourceDocument source) {
    return PlainWords.file(source.name());
  }

  private static Tag list(String style, Stream<String> texts) {
    List<Tag> items = texts.map(text -> Tag.of("li", text)).toList();
    return items.isEmpty() ? Tag.of("span") : Tag.of("ul").styled(style).with(items);
  }

  private static Tag key() {
    Tag key = Tag.of("dl");
    define(
        key,
        "Published",
        "The grade as the report prints it. On some scales the larger number is better, on others"
            + " the smaller.");
    define(
        key,
        "Against minimum requirements",
        "Where the regulators' own descriptors place the grade. It was worked out here and not"
            + " published.");
    define(key, "Link", "How closely grade and place agree.");
    for (Correspondence each : Correspondence.values()) {
      key.with(
          Tag.of("dt", each.toString()).styled("value"),
          Tag.of("dd", meaning(each)).styled("value"));
    }
    return key;
  }

  private static void define(Tag list, String term, String meaning) {
    list.with(Tag.of("dt", term), Tag.of("dd", meaning));
  }

  private static String meaning(Correspondence link) {
    return switch (link) {
      case IDENTICAL -> "One and the same scale.";
      case EQUIVALENT -> "The descriptors state the same standard.";
      case SAME_RANK -> "The same place in the order, but not the same standard.";
      case NARROWER -> "A part of what the other covers.";
      case BROADER -> "More than the other covers.";
      case NONE -> "Nothing supports a comparison.";
    };
  }
}
