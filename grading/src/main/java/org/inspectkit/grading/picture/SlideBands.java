package org.inspectkit.grading.picture;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.scale.QualityBand;

/**
 * The bands of a slide, the best one above. What has no place is in a row below them.
 *
 * @param top where they begin
 * @param height of all rows together
 * @param rows the bands, and one more if a grade has no place
 */
record SlideBands(double top, double height, int rows) {

  private static final double GAP = 4;

  /** How far the marks are above the middle of their band, for the month is below them. */
  private static final double RISE = 12;

  private static final List<QualityBand> BANDS =
      List.of(
          QualityBand.WELL_ABOVE_MINIMUM,
          QualityBand.ABOVE_MINIMUM,
          QualityBand.MINIMUM,
          QualityBand.BELOW_MINIMUM);

  /** Rows for some grades. */
  static SlideBands of(Stream<ReconciledGrade> grades, double top, double height) {
    boolean placed = grades.allMatch(grade -> grade.bands().isPresent());
    return new SlideBands(top, height, BANDS.size() + (placed ? 0 : 1));
  }

  double bottom() {
    return top + height;
  }

  /** Where the mark of a grade is; a range of bands is in their middle. */
  double y(ReconciledGrade grade) {
    return grade
            .bands()
            .map(b -> (middle(BANDS.indexOf(b.best())) + middle(BANDS.indexOf(b.worst()))) / 2)
            .orElse(middle(BANDS.size()))
        - RISE;
  }

  private double row() {
    return height / rows;
  }

  private double middle(int band) {
    return top + row() * (band + 0.5);
  }

  Stream<Element> draw() {
    return Stream.concat(
        IntStream.range(0, BANDS.size()).mapToObj(this::band),
        Stream.of(side(0, "better"), side(BANDS.size() - 1, "worse")));
  }

  private Element band(int band) {
    double width = SlidePicture.WIDTH - 80;
    return Element.box(40, top + row() * band, width, row() - GAP, "ik-band");
  }

  private Element side(int band, String word) {
    return Element.words(56, middle(band) + 6, word, "ik-slide-side");
  }
}
