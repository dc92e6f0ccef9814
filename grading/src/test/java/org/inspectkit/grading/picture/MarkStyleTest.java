package org.inspectkit.grading.picture;

import static org.inspectkit.grading.picture.TimelinePictureTest.drawn;
import static org.inspectkit.grading.picture.TimelinePictureTest.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.BandRange;
import org.inspectkit.grading.Correspondence;
import org.inspectkit.grading.Crosswalk;
import org.inspectkit.grading.GradeLink;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.Rationale;
import org.inspectkit.grading.ScaleLink;
import org.inspectkit.grading.timeline.Hostile;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.grading.timeline.Reports;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.scale.GradeScales;
import org.inspectkit.scale.QualityBand;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What marks look like. */
class MarkStyleTest {

  @Test
  void eachStyleHasAShapeOfItsOwnSoThatColourIsNotNeeded() {
    Set<String> shapes =
        Arrays.stream(MarkStyle.values())
            .map(style -> Svg.parse(style.draw(0, 0, 1, "").render()))
            .map(
                svg ->
                    ((Element) svg.root().getElementsByTagName("path").item(0)).getAttribute("d"))
            .collect(Collectors.toSet());
    assertEquals(MarkStyle.values().length, shapes.size());
  }

  @Test
  void wordsThatAreNoGradeHaveAMarkOfTheirOwn() {
    Svg svg = drawn(timeline("x", Hostile.inspection("x")), Themes.HEALTH);
    assertEquals(1, svg.of("ik-unresolved").size());
  }

  @Test
  void aRangeStandsInTheMiddleOfItsBands() {
    GradeScale scale = GradeScales.AREA_SEND_2023;
    String outcome = "inspection-outcome=" + scale.best().label();
    var timeline =
        InspectionTimeline.of(
            List.of(Reports.report("luton", "area-send", "2024-11-18", outcome)), twoBands(scale));
    Svg svg = drawn(timeline.of("luton"), Themes.SEND);
    assertEquals(1, svg.of("ik-range").size());
    double edge = Double.parseDouble(svg.of("ik-band").get(2).getAttribute("y"));
    assertEquals(edge, Svg.place(svg.of("ik-range").get(0))[1], 0.11);
  }

  /** As if each grade of a scale could be in the second band or the third. */
  private static GradeReconciler twoBands(GradeScale scale) {
    Rationale rationale = Rationale.of("It is made up.", "a made-up source");
    BandRange two = new BandRange(QualityBand.ABOVE_MINIMUM, QualityBand.MINIMUM);
    List<GradeLink> links =
        scale.grades().stream()
            .map(
                grade ->
                    new GradeLink(
                        grade,
                        Optional.empty(),
                        Optional.of(two),
                        Correspondence.BROADER,
                        rationale))
            .toList();
    ScaleLink row = new ScaleLink(scale, Optional.empty(), links, rationale);
    return GradeReconciler.lenient().with(Crosswalk.standard().with(row));
  }
}
