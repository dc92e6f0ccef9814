package org.inspectkit.grading;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.inspectkit.internal.CatalogueFile;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.scale.GradeScales;
import org.inspectkit.scale.QualityBand;

/** What {@code crosswalk.json} contains. */
record CrosswalkFile(
    @JsonProperty(required = true) List<ScaleRow> scales,
    @JsonProperty(required = true) List<TransitionRow> transitions) {

  private static final String NAME = "crosswalk.json";

  static Crosswalk load() {
    return file().read(CrosswalkFile.class, CrosswalkFile.class).toCrosswalk();
  }

  static Crosswalk read(String text) {
    return file().read(text, CrosswalkFile.class).toCrosswalk();
  }

  private static CatalogueFile file() {
    return CatalogueFile.named(NAME).reference(GradeScale.class, GradeScales::of);
  }

  private Crosswalk toCrosswalk() {
    return new Crosswalk(
        scales.stream().map(ScaleRow::toLink).toList(),
        transitions.stream().map(TransitionRow::toTransition).toList());
  }

  record ScaleRow(
      GradeScale scale,
      Optional<String> edition,
      Correspondence correspondence,
      List<GradeRow> grades,
      String rationale,
      List<String> unverified,
      List<String> sources) {

    ScaleLink toLink() {
      Rationale why = new Rationale(rationale, sources, unverified);
      return correspondence == Correspondence.NONE
          ? ScaleLink.none(scale, why)
          : new ScaleLink(
              scale, edition, grades.stream().map(row -> row.toLink(this, why)).toList(), why);
    }
  }

  record GradeRow(String grade, QualityBand band, Optional<QualityBand> downTo) {

    GradeLink toLink(ScaleRow row, Rationale why) {
      Grade known =
          row.scale
              .grade(grade)
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          NAME + ": " + row.scale.id() + " has no grade " + grade));
      Optional<BandRange> bands = Optional.of(new BandRange(band, downTo.orElse(band)));
      return new GradeLink(known, row.edition, bands, row.correspondence, why);
    }
  }

  record TransitionRow(
      List<String> from,
      List<String> to,
      Correspondence correspondence,
      String remark,
      String rationale,
      List<String> unverified,
      List<String> sources) {

    ScaleTransition toTransition() {
      Rationale why = new Rationale(rationale, sources, unverified);
      return new ScaleTransition(from, to, correspondence, remark, why);
    }
  }
}
