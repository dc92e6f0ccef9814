package org.inspectkit.grading.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.inspectkit.grading.timeline.SecondHandGrade;
import org.inspectkit.grading.timeline.TimelineEntry;

/**
 * The key of a slide: only what the slide contains, by the labels of the grades; a number that is
 * printed alone by its description.
 */
final class SlideKey {

  /** As high as the highest sign. */
  private static final double LINE = 44;

  private static final double LEFT = 40;
  private static final double SIZE = 18;
  private static final double MARK = 1.8;
  private static final double QUOTED = 2;
  private static final double SIGN = 56;
  private static final double HALF = 21;
  private static final double GAP = 26;

  /** The fonts of some machines are wider than most. */
  private static final double WIDE = 1.1;

  /** A sign and what it means, at a place in a line. */
  private record Item(Element sign, String text) {

    double width() {
      return SIGN + WIDE * Words.width(text, SIZE) + GAP;
    }

    Stream<Element> draw(double x, double y) {
      return Stream.of(
          Element.group("ik-key")
              .attr("transform", MarkStyle.place(x + SIGN / 2 - 4, y, 1))
              .with(sign),
          Element.words(x + SIGN, y + 6, text, "ik-slide-key"));
    }
  }

  /** Marks that look the same. */
  private record Look(MarkStyle style, String letters) {}

  private final List<Item> items = new ArrayList<>();

  /** The key of the grades of some entries. */
  SlideKey(List<TimelineEntry> entries) {
    labels(entries)
        .forEach(
            (look, labels) ->
                add(look.style().draw(0, 0, MARK, look.letters()), String.join(" / ", labels)));
  }

  private void add(Element sign, String text) {
    items.add(new Item(sign, text));
  }

  private static Map<Look, Set<String>> labels(List<TimelineEntry> entries) {
    Map<Look, Set<String>> labels = new LinkedHashMap<>();
    for (MarkStyle style : MarkStyle.values()) {
      entries.stream()
          .filter(e -> MarkStyle.of(e) == style)
          .forEach(
              e ->
                  labels
                      .computeIfAbsent(
                          new Look(style, SlidePicture.letters(e)), look -> new LinkedHashSet<>())
                      .add(Words.meaning(e.grade().orElseThrow())));
    }
    return labels;
  }

  /** The ring around the marks of the last inspection. */
  void addLatest() {
    add(
        Element.of("circle", "ik-slide-ring").at("cx", 0).at("cy", 0).at("r", 16),
        "last graded inspection");
  }

  /** What is second-hand, in quotation marks. */
  void addQuotations(List<SecondHandMark> quotations) {
    Map<String, SecondHandGrade> said = new LinkedHashMap<>();
    quotations.stream()
        .map(quoted -> quoted.secondHand().get(0))
        .forEach(one -> said.putIfAbsent(SecondHandMark.letters(one) + meaning(one), one));
    int left = said.size();
    for (SecondHandGrade one : said.values()) {
      left--;
      add(quoted(one), meaning(one) + (left > 0 ? "" : ", from a later report"));
    }
  }

  /**
   * What a number means is not in quotation marks: a later report that prints it does not say it.
   */
  private static String meaning(SecondHandGrade said) {
    String meaning = Words.meaning(said.grade());
    return said.grade().keyWords().isPresent() ? meaning : "\u201c" + meaning + "\u201d";
  }

  private static Element quoted(SecondHandGrade said) {
    return MarkStyle.of(said.grade()).drawQuoted(0, 0, QUOTED, SecondHandMark.letters(said));
  }

  /** The lines between marks. */
  void addLines(List<Connector> lines) {
    Predicate<Connector> compares = Connector::isComparable;
    if (lines.stream().anyMatch(compares.and(Connector::isSound))) {
      add(line(-HALF, HALF, "ik-sound"), "same standard");
    }
    if (lines.stream().anyMatch(compares.and(line -> !line.isSound()))) {
      add(line(-HALF, HALF, "ik-unsound"), "standard or question differs");
    }
    if (lines.stream().anyMatch(compares.and(Connector::isBroken))) {
      Element broken = Element.group("ik-movement");
      broken.with(line(-HALF, -8, "ik-sound"), line(8, HALF, "ik-sound"));
      add(broken, "report in between not here");
    }
    if (lines.stream().anyMatch(compares.negate())) {
      Element apart = Element.group("ik-movement").with(line(-HALF, HALF, "ik-incomparable"));
      add(apart.with(Connector.incomparable(0, 0, MARK)), "not comparable, all or some of it");
    }
  }

  private static Element line(double from, double to, String style) {
    return Element.line(from, 0, to, 0, style);
  }

  /** An item in its place. */
  private record Placed(Item item, double x, int line) {}

  private List<Placed> placed() {
    List<Placed> placed = new ArrayList<>();
    double x = LEFT;
    int line = 0;
    for (Item item : items) {
      if (x + item.width() > SlidePicture.WIDTH && x > LEFT) {
        x = LEFT;
        line++;
      }
      placed.add(new Placed(item, x, line));
      x += item.width();
    }
    return placed;
  }

  /** In as many lines as it needs, from there down. */
  Stream<Element> draw(double top) {
    return placed().stream().flatMap(p -> p.item().draw(p.x(), top + LINE / 2 + p.line() * LINE));
  }

  /** How much room its lines need. */
  double height() {
    return placed().stream().mapToInt(Placed::line).max().orElse(0) * LINE + LINE;
  }
}
