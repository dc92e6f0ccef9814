package org.inspectkit.grading.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectkit.framework.Theme;
import org.inspectkit.grading.internal.Tag;
import org.inspectkit.grading.picture.TimelinePicture;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.Movement;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.model.Inspection;
import org.inspectkit.model.LocalAuthority;

/** What a reader wants to know first: the grade now, how it moved, and what must improve. */
final class Answer {

  /** Before the number that the Department for Education gives a council: its page at Ofsted. */
  private static final String REPORTS = "https://reports.ofsted.gov.uk/provider/44/";

  private Answer() {}

  static Tag of(AuthorityTimeline timeline, List<Theme> themes) {
    return Tag.of("div").styled("answer").with(now(timeline, themes), improve(timeline));
  }

  private static Tag now(AuthorityTimeline timeline, List<Theme> themes) {
    Tag now = Tag.of("div").styled("now");
    Optional<Current> found = Current.of(timeline);
    if (found.isEmpty()) {
      return now.with(Tag.of("p", "None of these reports gives a grade.").styled("grade"));
    }
    Current current = found.get();
    current.entries().forEach(entry -> now.with(judged(current.theme(), entry)));
    Inspection by = current.first().inspection();
    now.with(
        Tag.of("p", "Inspected " + PlainWords.day(by) + ". " + by.framework().name() + ". ")
            .styled("about")
            .with(reports(timeline)));
    current.movements().forEach(movement -> now.with(moved(current, movement)));
    notes(timeline, current).forEach(note -> now.with(Tag.of("p", note).styled("note")));
    return now.with(others(timeline, current, themes));
  }

  /** Where the reports of a council of today are published. */
  private static List<Tag> reports(AuthorityTimeline timeline) {
    return timeline.authority().entry().flatMap(LocalAuthority::dfeCode).stream()
        .map(code -> Tag.of("a", "Its reports at Ofsted").attr("href", REPORTS + code))
        .toList();
  }

  private static Tag judged(Theme theme, TimelineEntry entry) {
    String area = entry.area().map(PlainWords::area).orElse(theme.name());
    return Tag.of("p")
        .styled("grade")
        .with(
            Tag.of("span", area + " ").styled("label"), Tag.of("strong", PlainWords.grade(entry)));
  }

  /**
   * Where the last inspection gives several grades, a movement says which of them it led to; where
   * several lead to one, from which each came.
   */
  private static Tag moved(Current current, Movement movement) {
    Optional<String> to =
        movement.later().area().filter(a -> current.entries().size() > 1).map(PlainWords::area);
    long ways =
        current.movements().stream().filter(m -> m.later().equals(movement.later())).count();
    Optional<String> from = movement.earlier().area().filter(a -> ways > 1).map(PlainWords::area);
    return Moved.of(movement, to, from);
  }

  /** That this may not be the last judgement. */
  private static Stream<String> notes(AuthorityTimeline timeline, Current current) {
    Stream<String> later =
        current.later(timeline).stream()
            .map(r -> "Not the latest: " + r.describe(current.theme()) + ".");
    Stream<String> unread =
        timeline.entries(current.theme()).stream()
            .filter(e -> e.leading() && e.judgement().isPresent() && e.grade().isEmpty())
            .filter(
                e -> e.date().filter(current.first().date().orElseThrow()::isBefore).isPresent())
            .map(
                e ->
                    "A later report, of "
                        + PlainWords.day(e.inspection())
                        + ", gives no certain grade for it: "
                        + e.outcome()
                        + ".");
    return Stream.concat(later, unread);
  }

  /** The other themes that are shown, in the words of the same report. */
  private static List<Tag> others(AuthorityTimeline timeline, Current current, List<Theme> themes) {
    Inspection by = current.first().inspection();
    List<Tag> items =
        Stream.concat(TimelinePicture.USUAL_THEMES.stream(), themes.stream())
            .distinct()
            .filter(theme -> !theme.equals(current.theme()))
            .flatMap(theme -> Current.of(timeline, theme).stream())
            .filter(other -> other.first().inspection().equals(by))
            .flatMap(other -> other.entries().stream().map(e -> item(other, e)))
            .toList();
    return items.isEmpty() ? List.of() : List.of(Tag.of("ul").styled("others").with(items));
  }

  private static Tag item(Current other, TimelineEntry entry) {
    String moved =
        other.movements().stream()
            .filter(m -> m.later().equals(entry))
            .findFirst()
            .map(m -> ", " + Moved.brief(m))
            .orElse("");
    return Tag.of("li")
        .text(other.theme().name() + ": ")
        .with(Tag.of("strong", PlainWords.grade(entry)))
        .text(moved);
  }

  private static Tag improve(AuthorityTimeline timeline) {
    Tag improve = Tag.of("div").styled("improve").with(Tag.of("h3", "What must improve"));
    List<Inspection> newest =
        timeline.inspections().stream()
            .filter(i -> i.date().isPresent())
            .sorted(Comparator.comparing((Inspection i) -> i.date().orElseThrow()).reversed())
            .toList();
    Optional<Inspection> latest =
        newest.stream().filter(i -> !i.areasForImprovement().isEmpty()).findFirst();
    if (!newest.isEmpty() && !latest.equals(newest.stream().findFirst())) {
      String day = PlainWords.day(newest.get(0));
      improve.with(
          Tag.of(
              "p",
              "The report of the last inspection, " + day + ", lists nothing that could be read."));
    }
    latest.ifPresent(
        by ->
            improve
                .with(
                    Tag.of(
                            "p",
                            "Inspection of " + PlainWords.day(by) + ": " + by.framework().name())
                        .styled("about"))
                .with(Improvements.of(by)));
    return improve;
  }
}
