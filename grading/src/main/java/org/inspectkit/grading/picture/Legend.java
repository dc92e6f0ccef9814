package org.inspectkit.grading.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.framework.Theme;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.grading.internal.FrameworkNames;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.Comparability;
import org.inspectkit.grading.timeline.Direction;
import org.inspectkit.grading.timeline.Movement;
import org.inspectkit.grading.timeline.SecondHandGrade;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.model.Inspection;

/** What the shapes, lines, letters and numbers of the marks mean, of those that occur. */
final class Legend {

  private static final double LINE = 24;
  private static final double SMALL_LINE = 15;
  private static final double SIZE = 11;
  private static final double KEY = 30;
  private static final double GAP = 18;

  private static final String PLACE =
      "Each grade is placed where the regulators' own descriptors place it against minimum"
          + " requirements. What was published is in the mark.";

  private static final String SECOND_HAND =
      " What is second-hand is shown in the middle of the time that is reported, and is not compared.";
  private static final String LINES =
      " A line with the words 'new scale' is half-way between two inspections, not on the day"
          + " of a change.";

  private final List<Element> drawn = new ArrayList<>();
  private final double bottom;

  Legend(List<AuthorityTimeline> timelines, List<Theme> themes, double top, double width) {
    List<TimelineEntry> shown = all(timelines, themes, AuthorityTimeline::entries);
    List<SecondHandGrade> secondHand = all(timelines, themes, SecondHandMark::shown);
    drawn.add(Element.line(0, top, width, top, "ik-axis"));
    List<Item> items = new ArrayList<>(items(shown, secondHand));
    items.addAll(inspections(timelines));
    items.addAll(lines(all(timelines, themes, AuthorityTimeline::movements)));
    double next = drawItems(items, top + LINE, width);
    List<String> notes = new ArrayList<>();
    notes.add(note("In the marks: ", new LegendLetters(grades(shown, secondHand)).all()));
    notes.add(note("Inspections: ", frameworks(timelines)));
    notes.add(PLACE + (secondHand.isEmpty() ? "" : SECOND_HAND) + LINES);
    this.bottom = drawNotes(notes, next, width);
  }

  /** A sign and what it means. */
  private record Item(String text, Element sign) {

    double width() {
      return KEY + Words.width(text, SIZE) + GAP;
    }
  }

  private static <T> List<T> all(
      List<AuthorityTimeline> timelines,
      List<Theme> themes,
      BiFunction<AuthorityTimeline, Theme, List<T>> of) {
    return timelines.stream()
        .flatMap(t -> themes.stream().flatMap(theme -> of.apply(t, theme).stream()))
        .toList();
  }

  private static List<Item> items(List<TimelineEntry> shown, List<SecondHandGrade> secondHand) {
    List<Item> items = new ArrayList<>();
    shown.stream()
        .map(MarkStyle::of)
        .distinct()
        .sorted()
        .forEach(style -> items.add(new Item(describe(style), style.draw(0, 0, 1, ""))));
    if (shown.stream().anyMatch(e -> !e.leading())) {
      Element small = MarkStyle.ABOVE.draw(0, 0, 0.5, "");
      items.add(new Item("small: asks a part of the theme, or more", small));
    }
    secondHand.stream()
        .map(g -> MarkStyle.of(g.grade()).drawQuoted(0, 0, 1, SecondHandMark.letters(g)))
        .limit(1)
        .forEach(sign -> items.add(new Item("second-hand: reported by a later report", sign)));
    return items;
  }

  private static List<Item> inspections(List<AuthorityTimeline> timelines) {
    return timelines.stream()
        .flatMap(t -> t.inspections().stream())
        .filter(i -> i.date().isPresent())
        .map(Events::isGraded)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .map(
            graded ->
                new Item(
                    graded ? "graded inspection" : "inspection without grades",
                    Events.sign(0, 0, graded)))
        .toList();
  }

  private static List<Item> lines(List<Movement> movements) {
    Map<String, Item> lines = new TreeMap<>();
    for (Movement movement : movements) {
      Comparability how = movement.comparability();
      if (movement.direction() == Direction.NOT_COMPARABLE) {
        Element gap = Element.group("ik-movement");
        gap.with(line("ik-incomparable"), Connector.incomparable(0, 0, 1));
        lines.put("c", new Item("not comparable, all or some of it", gap));
      } else if (Connector.isSound(how)) {
        lines.put("a", new Item("same standard, same question", line("ik-sound")));
      } else {
        lines.put("b", new Item("standard or question differs", line("ik-unsound")));
      }
      if (!how.skipped().isEmpty()) {
        Element broken =
            Element.group("ik-movement")
                .with(
                    Element.line(-12, 0, -4, 0, "ik-sound"), Element.line(4, 0, 12, 0, "ik-sound"));
        lines.put("d", new Item("broken: an inspection in between is not at hand", broken));
      }
    }
    return List.copyOf(lines.values());
  }

  private static Element line(String style) {
    return Element.line(-12, 0, 12, 0, style);
  }

  private static String describe(MarkStyle style) {
    return switch (style) {
      case WELL_ABOVE -> "well above minimum requirements";
      case ABOVE -> "above minimum requirements";
      case MINIMUM -> "only minimum requirements";
      case BELOW -> "below minimum requirements";
      case RANGE -> "somewhere between two places";
      case UNPLACED -> "graded, not comparable";
      case NOT_JUDGED -> "not judged";
      case UNRESOLVED -> "words that are not a grade";
      case NOT_AWARDED -> "no longer judged";
    };
  }

  /** In lines; the result is where the next line would be. */
  private double drawItems(List<Item> items, double first, double width) {
    double x = 0;
    double y = first;
    for (Item item : items) {
      if (x + item.width() > width) {
        x = 0;
        y += LINE;
      }
      String move = "translate(" + Element.number(x + KEY / 2) + " " + Element.number(y) + ")";
      drawn.add(Element.group("ik-key").attr("transform", move).with(item.sign()));
      drawn.add(Element.words(x + KEY, y + 4, item.text(), "ik-key-name"));
      x += item.width();
    }
    return y + LINE;
  }

  private double drawNotes(List<String> notes, double first, double width) {
    List<String> lines =
        notes.stream()
            .filter(note -> !note.isEmpty())
            .flatMap(note -> Words.lines(note, width, SIZE).stream())
            .toList();
    double y = first;
    for (String line : lines) {
      drawn.add(Element.words(0, y + 4, line, "ik-note"));
      y += SMALL_LINE;
    }
    return y;
  }

  private static List<ReconciledGrade> grades(
      List<TimelineEntry> shown, List<SecondHandGrade> secondHand) {
    return Stream.concat(
            shown.stream().flatMap(e -> e.grade().stream()),
            secondHand.stream().map(SecondHandGrade::grade))
        .toList();
  }

  private static List<String> frameworks(List<AuthorityTimeline> timelines) {
    Map<String, String> names =
        FrameworkNames.writtenOut(
            timelines.stream().flatMap(t -> t.inspections().stream()).map(Inspection::framework));
    return names.entrySet().stream().map(n -> n.getKey() + " = " + n.getValue()).toList();
  }

  /** Meanings contain commas, so they are parted by more than that. */
  private static String note(String title, Collection<String> meanings) {
    return meanings.isEmpty()
        ? ""
        : meanings.stream().collect(Collectors.joining("; ", title, "."));
  }

  double bottom() {
    return bottom;
  }

  Stream<Element> draw() {
    return drawn.stream();
  }
}
