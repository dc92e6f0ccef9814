package org.inspectkit.grading.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectkit.grading.BandRange;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.scale.QualityBand;

/** The rows of a lane: the bands, best first, and below them those that it needs for the rest. */
final class Rows {

  static final double HEIGHT = 25;

  private static final List<QualityBand> BANDS =
      new BandRange(QualityBand.WELL_ABOVE_MINIMUM, QualityBand.BELOW_MINIMUM).bands();
  private static final String UNPLACED = "graded, not comparable";
  private static final String UNGRADED = "no grade";

  private final double top;
  private final List<String> names = new ArrayList<>();

  /** Rows for grades, and for what has none. */
  Rows(double top, List<Optional<ReconciledGrade>> grades) {
    this.top = top;
    // Where nothing compares, empty bands would only suggest that something might.
    if (grades.stream().anyMatch(g -> g.flatMap(ReconciledGrade::bands).isPresent())) {
      BANDS.forEach(band -> names.add(name(band)));
    }
    if (grades.stream().anyMatch(g -> g.isPresent() && g.get().bands().isEmpty())) {
      names.add(UNPLACED);
    }
    if (grades.stream().anyMatch(Optional::isEmpty)) {
      names.add(UNGRADED);
    }
  }

  private static String name(QualityBand band) {
    return band.toString().replace(" requirements", "");
  }

  List<String> names() {
    return List.copyOf(names);
  }

  boolean isBand(int row) {
    return BANDS.stream().map(Rows::name).anyMatch(names.get(row)::equals);
  }

  double y(int row) {
    return top + HEIGHT * (row + 0.5);
  }

  /** A range of bands is in their middle. */
  double y(Optional<ReconciledGrade> grade) {
    if (grade.isEmpty()) {
      return y(names.indexOf(UNGRADED));
    }
    return grade
        .get()
        .bands()
        .map(b -> (y(BANDS.indexOf(b.best())) + y(BANDS.indexOf(b.worst()))) / 2)
        .orElseGet(() -> y(names.indexOf(UNPLACED)));
  }

  double bottom() {
    return top + HEIGHT * names.size();
  }
}
