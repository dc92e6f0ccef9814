package org.inspectkit.grading.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.inspectkit.framework.Themes;
import org.inspectkit.grading.GradeReconciler;
import org.inspectkit.grading.timeline.Histories;
import org.inspectkit.grading.timeline.Hostile;
import org.inspectkit.grading.timeline.InspectionTimeline;
import org.inspectkit.model.Inspection;
import org.w3c.dom.Element;

/** What holds of pictures whatever documents say. */
class PictureLawsTest {

  @Provide
  Arbitrary<String> hostile() {
    return Hostile.texts();
  }

  private static List<String> elements(String text) {
    var timeline =
        InspectionTimeline.of(List.of(Hostile.inspection(text)), GradeReconciler.standard());
    Svg svg = Svg.parse(TimelinePicture.of(timeline).withThemes(Themes.all()).svg());
    return svg.all().stream().map(Element::getTagName).sorted().toList();
  }

  @Property
  void aDocumentAddsNoElement(@ForAll("hostile") String text) {
    assertEquals(elements("plain"), elements(text));
  }

  @Property(tries = 60)
  void eachJudgementUnderAThemeIsDrawnOnceInWhateverHistory(
      @ForAll("histories") List<Inspection> history) {
    var timeline = InspectionTimeline.of(history, GradeReconciler.standard());
    Svg svg = Svg.parse(TimelinePicture.of(timeline).withThemes(Themes.all()).svg());
    long entries =
        timeline.authorities().stream()
            .map(timeline::of)
            .flatMap(own -> own.entries().stream())
            .filter(entry -> entry.theme().isPresent())
            .count();
    assertEquals(entries, svg.of("ik-mark").size());
  }

  @Provide
  Arbitrary<List<Inspection>> histories() {
    return Histories.any();
  }

  @Property
  void labelsCoverEachOtherNever(
      @ForAll @Size(max = 30) List<@DoubleRange(min = 0, max = 900) Double> anchors,
      @ForAll @DoubleRange(min = 10, max = 200) double width) {
    Stagger stagger = new Stagger(0, 1000);
    List<Stagger.Place> placed = new ArrayList<>();
    anchors.stream().sorted().forEach(anchor -> placed.add(stagger.place(anchor, width)));
    for (int i = 0; i < placed.size(); i++) {
      Stagger.Place a = placed.get(i);
      assertTrue(a.x() >= 0 && a.x() + width <= 1000 && a.row() < stagger.rows());
      for (Stagger.Place b : placed.subList(0, i)) {
        assertTrue(a.row() != b.row() || Math.abs(a.x() - b.x()) >= width);
      }
    }
  }

  @Property
  void wrappedLinesKeepEveryWord(
      @ForAll("hostile") String text, @ForAll @DoubleRange(min = 10, max = 500) double width) {
    assertEquals(
        text.replace(" ", ""), String.join("", Words.lines(text, width, 11)).replace(" ", ""));
  }
}
