package org.inspectkit.grading.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.inspectkit.grading.timeline.Direction;
import org.inspectkit.grading.timeline.Movement;
import org.inspectkit.grading.timeline.TimelineEntry;

/** What the marks of a slide mean, of those that are there, in the words of the reports. */
final class SlideKey {

  private static final double SIZE = 18;
  private static final double SIGN = 34;
  private static final double GAP = 22;
  private static final double LINE = 30;

  private record Item(Element sign, String text) {}

  private final List<Item> items = new ArrayList<>();

  SlideKey(SlideMarks.Shown shown, List<Movement> movements) {
    labels(shown.entries())
        .forEach((style, labels) -> items.add(new Item(style.draw(0, 0, 1, ""), joined(labels))));
    shown.quotations().stream()
        .limit(1)
        .forEach(
            q ->
                items.add(
                    new Item(
                        MarkStyle.of(q.secondHand().get(0).grade()).drawQuoted(0, 0, 1, ""),
                        "from a later report")));
    if (movements.stream().anyMatch(m -> !m.comparability().skipped().isEmpty())) {
      Element broken = Element.group("ik-movement");
      broken.with(Element.line(-14, 0, -5, 0, "ik-sound"), Element.line(5, 0, 14, 0, "ik-sound"));
      items.add(new Item(broken, "report in between not here"));
    }
    if (movements.stream().anyMatch(SlideKey::isDashed)) {
      items.add(
          new Item(Element.line(-14, 0, 14, 0, "ik-unsound"), "standard or question differs"));
    }
  }

  private static boolean isDashed(Movement movement) {
    return movement.direction() != Direction.NOT_COMPARABLE
        && !Connector.isSound(movement.comparability());
  }

  private static Map<MarkStyle, Set<String>> labels(List<TimelineEntry> entries) {
    Map<MarkStyle, Set<String>> labels = new LinkedHashMap<>();
    for (MarkStyle style : MarkStyle.values()) {
      entries.stream()
          .filter(e -> MarkStyle.of(e) == style)
          .flatMap(e -> e.grade().stream())
          .forEach(
              g ->
                  labels.computeIfAbsent(style, s -> new LinkedHashSet<>()).add(g.grade().label()));
    }
    return labels;
  }

  private static String joined(Set<String> labels) {
    return String.join(" / ", labels);
  }

  /** In as many lines as it needs, the first one there. */
  Stream<Element> draw(double first) {
    List<Element> drawn = new ArrayList<>();
    double x = 40;
    double y = first;
    for (Item item : items) {
      double width = SIGN + Words.width(item.text(), SIZE) + GAP;
      if (x + width > SlidePicture.WIDTH - 30 && x > 40) {
        x = 40;
        y += LINE;
      }
      String move = "translate(" + Element.number(x + SIGN / 2) + " " + Element.number(y) + ")";
      drawn.add(Element.group("ik-key").attr("transform", move).with(item.sign()));
      drawn.add(Element.words(x + SIGN, y + 6, item.text(), "ik-slide-key"));
      x += width;
    }
    return drawn.stream();
  }
}
