package org.inspectkit.grading;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.inspectkit.scale.Grade;
import org.inspectkit.scale.GradeScale;
import org.inspectkit.scale.GradeScales;
import org.inspectkit.scale.QualityBand;

/** Crosswalks of three scales that nobody uses, with links of every kind. */
public final class MadeUpCrosswalks {

  private static final List<QualityBand> BANDS =
      new BandRange(QualityBand.WELL_ABOVE_MINIMUM, QualityBand.BELOW_MINIMUM).bands();
  private static final Rationale GROUND = Rationale.of("It is made up.", "a made-up source");

  private MadeUpCrosswalks() {}

  static Arbitrary<Crosswalk> any() {
    return Combinators.combine(row("x"), row("y"), row("z"), Arbitraries.of(Correspondence.class))
        .as((x, y, z, how) -> new Crosswalk(List.of(x, y, z), transitions(x, y, how)));
  }

  /** A transition from the first scale to the second, if their rows allow it. */
  private static List<ScaleTransition> transitions(ScaleLink x, ScaleLink y, Correspondence how) {
    boolean allowed =
        how == Correspondence.NONE
            || (x.correspondence().oneToOne() && y.correspondence().oneToOne());
    return !allowed || how == Correspondence.IDENTICAL
        ? List.of()
        : List.of(new ScaleTransition(List.of("x"), List.of("y"), how, "made up", GROUND));
  }

  /** The standard crosswalk with a lossy row for a scale that it leaves outside. */
  static Crosswalk ofCiw(Correspondence how) {
    List<GradeLink> links =
        GradeScales.CIW.grades().stream()
            .map(
                grade ->
                    new GradeLink(
                        grade,
                        Optional.empty(),
                        Optional.of(BandRange.of(QualityBand.ABOVE_MINIMUM)),
                        how,
                        GROUND))
            .toList();
    return Crosswalk.standard()
        .with(new ScaleLink(GradeScales.CIW, Optional.empty(), links, GROUND));
  }

  static Arbitrary<BandRange> ranges() {
    Arbitrary<QualityBand> band = Arbitraries.of(BANDS);
    return Combinators.combine(band, band).as(MadeUpCrosswalks::range);
  }

  private static BandRange range(QualityBand a, QualityBand b) {
    return a.isBetterThan(b) ? new BandRange(a, b) : new BandRange(b, a);
  }

  /** Crosswalks of the scales of the catalogue, each in places that nobody ever gave it. */
  public static Arbitrary<Crosswalk> relinked() {
    return Combinators.combine(GradeScales.all().stream().map(MadeUpCrosswalks::anyRow).toList())
        .as(rows -> new Crosswalk(rows, List.of()));
  }

  private static Arbitrary<ScaleLink> anyRow(GradeScale scale) {
    Arbitrary<ScaleLink> none = Arbitraries.just(ScaleLink.none(scale, GROUND));
    if (!scale.graded() || !scale.grades().stream().allMatch(Grade::ranked)) {
      return none;
    }
    int size = scale.grades().size();
    Arbitrary<ScaleLink> lossy = ranges().list().ofSize(size).map(all -> lossy(scale, all));
    return size > BANDS.size()
        ? Arbitraries.oneOf(lossy, none)
        : Arbitraries.frequencyOf(
            Tuple.of(3, oneToOne(size).as((bands, how) -> oneToOne(scale, bands, how))),
            Tuple.of(2, lossy),
            Tuple.of(1, none));
  }

  private static Combinators.Combinator2<Set<QualityBand>, Correspondence> oneToOne(int size) {
    return Combinators.combine(
        Arbitraries.subsetOf(BANDS).ofSize(size),
        Arbitraries.of(Correspondence.EQUIVALENT, Correspondence.SAME_RANK));
  }

  private static ScaleLink oneToOne(
      GradeScale scale, Collection<QualityBand> bands, Correspondence how) {
    return ScaleLink.of(scale, how, inOrder(bands), GROUND);
  }

  private static Arbitrary<ScaleLink> row(String id) {
    Arbitrary<ScaleLink> oneToOne =
        Combinators.combine(
                Arbitraries.subsetOf(BANDS).ofMinSize(1),
                Arbitraries.of(Correspondence.EQUIVALENT, Correspondence.SAME_RANK))
            .as((bands, how) -> oneToOne(scale(id, bands.size()), bands, how));
    Arbitrary<ScaleLink> lossy =
        ranges().list().ofMinSize(1).ofMaxSize(6).map(all -> lossy(scale(id, all.size()), all));
    Arbitrary<ScaleLink> none =
        Arbitraries.integers().between(1, 4).map(n -> ScaleLink.none(scale(id, n), GROUND));
    return Arbitraries.oneOf(oneToOne, lossy, none);
  }

  /** Ranges whose ends fall from grade to grade: parts of a band, and grades that cover several. */
  private static ScaleLink lossy(GradeScale scale, List<BandRange> ranges) {
    List<QualityBand> best = inOrder(ranges.stream().map(BandRange::best).toList());
    List<QualityBand> worst = inOrder(ranges.stream().map(BandRange::worst).toList());
    List<GradeLink> links =
        IntStream.range(0, ranges.size())
            .mapToObj(i -> lossy(scale.grades().get(i), new BandRange(best.get(i), worst.get(i))))
            .toList();
    return new ScaleLink(scale, Optional.empty(), links, GROUND);
  }

  private static GradeLink lossy(Grade grade, BandRange range) {
    Correspondence how =
        range.single().isPresent() ? Correspondence.NARROWER : Correspondence.BROADER;
    return new GradeLink(grade, Optional.empty(), Optional.of(range), how, GROUND);
  }

  private static List<QualityBand> inOrder(Collection<QualityBand> bands) {
    return bands.stream()
        .sorted((a, b) -> a.isBetterThan(b) ? -1 : b.isBetterThan(a) ? 1 : 0)
        .toList();
  }

  private static GradeScale scale(String id, int size) {
    return GradeScale.builder()
        .id(id)
        .name(id)
        .inspectorate("nobody")
        .years("never")
        .graded(true)
        .grades(IntStream.rangeClosed(1, size).mapToObj(place -> grade(id, place)).toList())
        .notes("")
        .build();
  }

  private static Grade grade(String scaleId, int place) {
    return Grade.builder()
        .scaleId(scaleId)
        .id("g" + place)
        .label("Grade " + place)
        .number(place)
        .addAliases("No. " + place)
        .place(place)
        .build();
  }
}
