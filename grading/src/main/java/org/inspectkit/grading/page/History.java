package org.inspectkit.grading.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.inspectkit.grading.internal.ImprovementWords;
import org.inspectkit.grading.internal.Tag;
import org.inspectkit.grading.picture.TimelinePicture;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.MissingReport;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.internal.Counted;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.PriorInspection;

/**
 * The inspections of an authority, the newest first, and between them those that are not at hand.
 */
final class History {

  private final AuthorityTimeline timeline;
  private final Doubts doubts;

  History(AuthorityTimeline timeline, Doubts doubts) {
    this.timeline = timeline;
    this.doubts = doubts;
  }

  private record Event(LocalDate day, Tag article) {}

  List<Tag> articles() {
    Stream<Event> read =
        timeline.inspections().stream()
            .map(i -> new Event(i.date().orElse(LocalDate.MIN), article(i)));
    Stream<Event> missing =
        timeline.missingReports().stream().map(m -> new Event(m.when().earliest(), missing(m)));
    return Stream.concat(read, missing)
        .sorted(Comparator.comparing(Event::day).reversed())
        .map(Event::article)
        .toList();
  }

  private static Tag missing(MissingReport report) {
    return Tag.of("article")
        .styled("missing")
        .with(Tag.of("p", PlainWords.capital(report.brief()) + "."));
  }

  private Tag article(Inspection inspection) {
    Tag article =
        Tag.of("article")
            .with(Tag.of("h4", PlainWords.day(inspection) + ": " + inspection.framework().name()))
            .with(grades(inspection));
    inspection.topic().ifPresent(topic -> article.with(Tag.of("p", "Topic: " + topic + ".")));
    article.with(doubts.of(inspection, timeline));
    return article.with(improvements(inspection)).with(earlier(inspection.priorInspections()));
  }

  /** Those of the usual themes; all others are in the table. */
  private List<Tag> grades(Inspection inspection) {
    List<TimelineEntry> own =
        TimelinePicture.USUAL_THEMES.stream()
            .flatMap(theme -> timeline.entries(theme).stream())
            .filter(e -> e.inspection().equals(inspection) && e.leading())
            .filter(e -> e.judgement().isPresent())
            .toList();
    long judged = own.stream().map(TimelineEntry::area).distinct().count();
    long others = inspection.judgements().size() - judged;
    List<Tag> parts = new ArrayList<>();
    if (!own.isEmpty()) {
      parts.add(list(own));
    }
    if (others > 0) {
      parts.add(
          Tag.of("p", Counted.of(others, "judgement") + " more in the table.").styled("about"));
    }
    if (inspection.judgements().isEmpty()) {
      parts.add(Tag.of("p", "No grades: " + reason(inspection) + ".").styled("about"));
    }
    return parts;
  }

  private static Tag list(List<TimelineEntry> entries) {
    Tag list = Tag.of("ul").styled("grades");
    entries.stream()
        .map(e -> List.of(e.area().map(PlainWords::area).orElse(""), PlainWords.grade(e)))
        .distinct()
        .forEach(
            words ->
                list.with(Tag.of("li", words.get(0) + ": ").with(Tag.of("strong", words.get(1)))));
    return list;
  }

  private static String reason(Inspection inspection) {
    return inspection.edition().graded()
        ? "none could be read"
        : "an inspection of this kind gives none";
  }

  private List<Tag> improvements(Inspection inspection) {
    if (inspection.areasForImprovement().isEmpty()) {
      String none = "Nothing that must improve is listed, or nothing that could be read.";
      return List.of(Tag.of("p", none).styled("about"));
    }
    String summary =
        "To improve: "
            + ImprovementWords.of(
                timeline.entries().stream()
                    .filter(e -> e.inspection().equals(inspection))
                    .findFirst()
                    .orElseThrow()
                    .improvements());
    return List.of(details(summary, Improvements.of(inspection)));
  }

  private static List<Tag> earlier(List<PriorInspection> prior) {
    return prior.isEmpty()
        ? List.of()
        : List.of(
            details(
                "What it says of earlier inspections",
                List.of(
                    Tag.of("ul")
                        .with(
                            prior.stream()
                                .map(PriorInspection::text)
                                .distinct()
                                .map(text -> Tag.of("li", text))
                                .toList()))));
  }

  /** What a reader opens to see more. */
  static Tag details(String summary, List<Tag> content) {
    return Tag.of("details").with(Tag.of("summary", summary)).with(content);
  }
}
