package org.inspectkit.grading.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inspectkit.framework.Theme;
import org.inspectkit.grading.Correspondence;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.Comparability;
import org.inspectkit.grading.timeline.Movement;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.model.Inspection;

/**
 * Lines between inspections whose scales are not the same, and where the authority itself changed:
 * what lies left and right differs.
 */
final class Breaks {

  private static final double ROW = 13;
  private static final double SIZE = 10;

  private final List<Break> breaks;
  private final List<Stagger.Place> places = new ArrayList<>();
  private final double bottom;

  Breaks(AuthorityTimeline timeline, List<Theme> themes, TimeAxis axis, double top) {
    this.breaks = find(timeline, themes, axis);
    Stagger stagger = new Stagger(axis.left(), axis.right());
    breaks.forEach(b -> places.add(stagger.place(b.x(), Words.width(b.words(), SIZE))));
    this.bottom = top + ROW * stagger.rows();
  }

  /** A change of scale, or of the authority itself. */
  private record Break(double x, String words, String style) {

    static Break of(double x, Comparability how) {
      return switch (how.correspondence()) {
        case IDENTICAL, EQUIVALENT -> new Break(x, "new scale, same standard", "ik-break-same");
        case SAME_RANK ->
            new Break(x, "new scale, " + how.remark().orElse("standard moved"), "ik-break-moved");
        case NARROWER, BROADER -> new Break(x, "new scale, ranges only", "ik-break-moved");
        case NONE -> new Break(x, "new scale, not comparable", "ik-break-none");
      };
    }
  }

  private static List<Break> find(AuthorityTimeline timeline, List<Theme> themes, TimeAxis axis) {
    Map<Inspection, Movement> last = new LinkedHashMap<>();
    themes.stream()
        .flatMap(t -> timeline.movements(t).stream())
        .forEach(m -> last.merge(m.later().inspection(), m, Breaks::closer));
    Stream<Break> scales =
        last.values().stream()
            .filter(m -> m.comparability().correspondence() != Correspondence.IDENTICAL)
            .map(m -> Break.of((x(axis, m.earlier()) + x(axis, m.later())) / 2, m.comparability()));
    Stream<Break> changes =
        timeline.changes().stream()
            .filter(change -> axis.shows(change.on()))
            .map(change -> new Break(axis.x(change.on()), change.what(), "ik-break-change"));
    return Stream.concat(scales, changes).sorted(Comparator.comparing(Break::x)).toList();
  }

  private static Movement closer(Movement a, Movement b) {
    boolean later = b.earlier().date().orElseThrow().isAfter(a.earlier().date().orElseThrow());
    return later ? b : a;
  }

  private static double x(TimeAxis axis, TimelineEntry entry) {
    return entry.date().map(axis::x).orElseThrow();
  }

  double bottom() {
    return bottom;
  }

  Stream<Element> lines(double end) {
    return Stream.iterate(0, n -> n < breaks.size(), n -> n + 1)
        .map(n -> line(breaks.get(n), y(n) + 3, end));
  }

  private Element line(Break of, double start, double end) {
    return Element.group("ik-break")
        .title(of.words())
        .with(Element.line(of.x(), start, of.x(), end, of.style()));
  }

  Stream<Element> names() {
    return Stream.iterate(0, n -> n < breaks.size(), n -> n + 1)
        .map(n -> Element.words(places.get(n).x(), y(n), breaks.get(n).words(), "ik-break-name"));
  }

  private double y(int n) {
    return bottom - ROW * places.get(n).row() - 3;
  }
}
