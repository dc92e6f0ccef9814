package org.inspectkit.grading.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.framework.Theme;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.model.Inspection;

/** What the shapes, lines and letters mean, of those that occur. */
final class Legend {

  private static final double LINE = 24;
  private static final double SMALL_LINE = 15;
  private static final double SIZE = 11;
  private static final double KEY = 30;
  private static final double GAP = 18;

  private static final String PLACE =
      "Each grade stands where the regulators' own descriptors place it against minimum"
          + " requirements. What was published is the letter.";

  private final double width;
  private final List<Element> drawn = new ArrayList<>();
  private double x;
  private double y;

  Legend(List<AuthorityTimeline> timelines, List<Theme> themes, double top, double width) {
    this.width = width;
    this.y = top + 26;
    drawn.add(Element.line(0, top, width, top, "ik-axis"));
    List<TimelineEntry> shown =
        timelines.stream()
            .flatMap(t -> themes.stream().flatMap(theme -> t.entries(theme).stream()))
            .toList();
    marks(shown);
    lines();
    y += LINE;
    letters(shown);
    frameworks(timelines);
    paragraph(PLACE);
  }

  private void marks(List<TimelineEntry> entries) {
    List<MarkStyle> found =
        entries.stream()
            .filter(e -> e.theme().isPresent())
            .map(MarkStyle::of)
            .distinct()
            .sorted()
            .toList();
    found.forEach(style -> item(told(style), style.draw(0, 0, 1, "")));
    if (entries.stream().anyMatch(e -> !e.leading())) {
      item("small: asks a part of the theme, or more", MarkStyle.ABOVE.draw(0, 0, 0.5, ""));
    }
    item("graded inspection", Events.sign(0, 0, true));
    item("inspection without grades", Events.sign(0, 0, false));
  }

  private static String told(MarkStyle style) {
    return switch (style) {
      case WELL_ABOVE -> "well above minimum requirements";
      case ABOVE -> "above minimum requirements";
      case MINIMUM -> "only minimum requirements";
      case BELOW -> "below minimum requirements";
      case RANGE -> "somewhere between two places";
      case UNPLACED -> "graded, not comparable";
      case NOT_JUDGED -> "not judged";
      case UNRESOLVED -> "words that are no grade";
      case NOT_AWARDED -> "no longer judged";
    };
  }

  private void lines() {
    item("same standard, same question", Element.line(-12, 0, 12, 0, "ik-sound"));
    item("standard or question differs", Element.line(-12, 0, 12, 0, "ik-unsound"));
    item(
        "not comparable",
        Element.group("ik-movement")
            .with(
                Element.line(-12, 0, 12, 0, "ik-incomparable"),
                Element.of("circle", "ik-gap").at("cx", 0).at("cy", 0).at("r", 6.5),
                Element.words(0, 4, "≠", "ik-sign")));
  }

  private void item(String text, Element key) {
    double needed = KEY + Words.width(text, SIZE) + GAP;
    if (x + needed > width) {
      x = 0;
      y += LINE;
    }
    String move = "translate(" + Element.number(x + KEY / 2) + " " + Element.number(y) + ")";
    drawn.add(Element.group("ik-key").attr("transform", move).with(key));
    drawn.add(Element.words(x + KEY, y + 4, text, "ik-key-name"));
    x += needed;
  }

  private void letters(List<TimelineEntry> shown) {
    Map<String, String> letters = new TreeMap<>();
    shown.stream()
        .flatMap(e -> e.grade().stream())
        .map(ReconciledGrade::grade)
        .forEach(g -> letters.merge(Words.letters(g), g.label(), Legend::both));
    note("Letters: ", letters, ", ");
  }

  private void frameworks(List<AuthorityTimeline> timelines) {
    Map<String, String> frameworks = new TreeMap<>();
    timelines.stream()
        .flatMap(t -> t.inspections().stream())
        .map(Inspection::framework)
        .filter(f -> !Words.brief(f).equals(f.name()))
        .forEach(f -> frameworks.put(Words.brief(f), f.name()));
    note("Inspections: ", frameworks, "; ");
  }

  private static String both(String a, String b) {
    return a.equals(b) || a.startsWith(b + " or ") || a.endsWith(" or " + b) ? a : a + " or " + b;
  }

  private void note(String title, Map<String, String> meanings, String and) {
    if (!meanings.isEmpty()) {
      paragraph(
          title
              + meanings.entrySet().stream()
                  .map(m -> m.getKey() + " = " + m.getValue())
                  .collect(Collectors.joining(and))
              + ".");
    }
  }

  private void paragraph(String text) {
    for (String line : Words.lines(text, width, SIZE)) {
      drawn.add(Element.words(0, y + 4, line, "ik-note"));
      y += SMALL_LINE;
    }
  }

  double bottom() {
    return y;
  }

  Stream<Element> draw() {
    return drawn.stream();
  }
}
