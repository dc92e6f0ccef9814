package org.inspectkit.grading.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectkit.grading.internal.FrameworkNames;
import org.inspectkit.grading.internal.ImprovementWords;
import org.inspectkit.grading.timeline.AuthorityTimeline;
import org.inspectkit.model.AreaForImprovement;
import org.inspectkit.model.ImprovementKind;
import org.inspectkit.model.Inspection;

/** The inspections of an authority on one line, graded or not, each with its name and month. */
final class Events {

  private static final double ROW = 15;
  private static final double SIZE = 11;
  private static final double BELOW = 9;

  private final TimeAxis axis;
  private final List<Inspection> dated;
  private final List<Stagger.Place> places = new ArrayList<>();
  private final double line;

  Events(AuthorityTimeline timeline, TimeAxis axis, double top) {
    this.axis = axis;
    this.dated = timeline.inspections().stream().filter(i -> i.date().isPresent()).toList();
    Stagger stagger = new Stagger(0, axis.right());
    dated.forEach(i -> places.add(stagger.place(x(i), Words.width(name(i), SIZE))));
    this.line = top + ROW * stagger.rows() + 8;
  }

  private static String name(Inspection inspection) {
    return FrameworkNames.brief(inspection.framework())
        + ", "
        + Words.month(inspection.date().orElseThrow());
  }

  private double x(Inspection inspection) {
    return axis.x(inspection.date().orElseThrow());
  }

  double bottom() {
    return line + BELOW;
  }

  /**
   * A faint line through all lanes for each inspection, so that ungraded ones are seen there too.
   */
  Stream<Element> guides(double bottom) {
    return dated.stream()
        .map(
            i ->
                Element.line(x(i), line, x(i), bottom, isGraded(i) ? "ik-guide" : "ik-guide-none"));
  }

  Stream<Element> content() {
    Stream<Element> marks = Stream.iterate(0, n -> n < dated.size(), n -> n + 1).map(this::event);
    return Stream.concat(
        Stream.of(Element.line(axis.left(), line, axis.right(), line, "ik-axis")), marks);
  }

  private Element event(int n) {
    Inspection inspection = dated.get(n);
    Stagger.Place place = places.get(n);
    double x = x(inspection);
    double baseline = line - 10 - ROW * place.row();
    return Element.group("ik-event")
        .title(describe(inspection))
        .with(
            Element.line(x, baseline + 3, x, line, "ik-leader"),
            Element.words(place.x(), baseline, name(inspection), "ik-event-name"),
            sign(x, line, isGraded(inspection)));
  }

  /** Filled where something was graded, hollow where nothing was. */
  static Element sign(double x, double y, boolean graded) {
    return graded
        ? Element.of("circle", "ik-graded").at("cx", x).at("cy", y).at("r", 4)
        : Element.path("M 0 -5 L 5 0 L 0 5 L -5 0 Z", "ik-ungraded")
            .attr("transform", "translate(" + Element.number(x) + " " + Element.number(y) + ")");
  }

  static boolean isGraded(Inspection inspection) {
    return inspection.judgements().stream().anyMatch(j -> j.grade().isPresent());
  }

  private static String describe(Inspection inspection) {
    Map<ImprovementKind, Integer> kinds =
        inspection.areasForImprovement().stream()
            .collect(
                Collectors.toMap(AreaForImprovement::kind, area -> 1, Integer::sum, TreeMap::new));
    return Words.day(inspection.date().orElseThrow())
        + "\n"
        + inspection.framework().name()
        + (isGraded(inspection) ? "" : "\nno grades")
        + "\nto improve: "
        + ImprovementWords.of(kinds);
  }
}
