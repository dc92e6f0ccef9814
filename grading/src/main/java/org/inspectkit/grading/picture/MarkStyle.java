package org.inspectkit.grading.picture;

import java.util.Optional;
import org.inspectkit.grading.BandRange;
import org.inspectkit.grading.ReconciledGrade;
import org.inspectkit.grading.timeline.TimelineEntry;
import org.inspectkit.model.JudgementOutcome;
import org.inspectkit.scale.QualityBand;

/**
 * How an entry is drawn. Each style has a shape of its own, so that none depends on its colour;
 * what has no grade or no place is hollow and is outside the bands.
 */
enum MarkStyle {
  WELL_ABOVE("well-above", "M 0 -12 L 12 0 L 0 12 L -12 0 Z"),
  ABOVE("above", "M -9.5 0 A 9.5 9.5 0 1 1 9.5 0 A 9.5 9.5 0 1 1 -9.5 0 Z"),
  MINIMUM("minimum", "M -9 -9 H 9 V 9 H -9 Z"),
  BELOW("below", "M -12 -9 H 12 L 0 12 Z"),
  RANGE("range", "M -8 -12 H 8 V 12 H -8 Z"),
  UNPLACED("unplaced", "M -6 -9 H 6 L 12 0 L 6 9 H -6 L -12 0 Z"),
  NOT_JUDGED("not-judged", "M -6 0 A 6 6 0 1 1 6 0 A 6 6 0 1 1 -6 0 Z M -4.2 4.2 L 4.2 -4.2"),
  UNRESOLVED("unresolved", "M -6 -6 H 6 V 6 H -6 Z M -6 -6 L 6 6 M -6 6 L 6 -6"),
  NOT_AWARDED("not-awarded", "M -6 0 H 6");

  private final String styleClass;
  private final String outline;

  MarkStyle(String styleClass, String outline) {
    this.styleClass = styleClass;
    this.outline = outline;
  }

  static MarkStyle of(TimelineEntry entry) {
    if (entry.grade().isPresent()) {
      return of(entry.grade().get());
    }
    Optional<JudgementOutcome> outcome = entry.judgement().map(j -> j.outcome());
    if (outcome.isEmpty()) {
      return NOT_AWARDED;
    }
    return outcome.get() instanceof JudgementOutcome.NotJudged ? NOT_JUDGED : UNRESOLVED;
  }

  static MarkStyle of(ReconciledGrade grade) {
    return grade.bands().map(MarkStyle::of).orElse(UNPLACED);
  }

  private static MarkStyle of(BandRange bands) {
    return bands.single().map(MarkStyle::of).orElse(RANGE);
  }

  static MarkStyle of(QualityBand band) {
    return switch (band) {
      case WELL_ABOVE_MINIMUM -> WELL_ABOVE;
      case ABOVE_MINIMUM -> ABOVE;
      case MINIMUM -> MINIMUM;
      case BELOW_MINIMUM -> BELOW;
    };
  }

  /** The shape around a place, with letters in it. */
  Element draw(double x, double y, double size, String letters) {
    Element mark = shape(x, y, size, "ik-" + styleClass);
    return letters.isEmpty() ? mark : mark.with(Element.words(0, baseline(), letters, "ik-letter"));
  }

  /** The same for what is second-hand: hollow and dotted, with letters in quotation marks. */
  Element drawQuoted(double x, double y, double size, String letters) {
    return shape(x, y, size, "ik-quoted")
        .with(Element.words(0, baseline(), letters, "ik-quoted-letter"));
  }

  private Element shape(double x, double y, double size, String style) {
    return Element.group("ik-mark " + style)
        .attr("transform", place(x, y, size))
        .with(Element.path(outline, "ik-shape"));
  }

  /** Moves what is drawn around the middle to a place, in a size. */
  static String place(double x, double y, double size) {
    String move = "translate(" + Element.number(x) + " " + Element.number(y) + ")";
    return size == 1 ? move : move + " scale(" + size + ")";
  }

  /** A triangle on its tip is widest at the top. */
  private double baseline() {
    return this == BELOW ? 1.5 : 3.6;
  }
}
