package org.inspectkit.grading.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.inspectkit.framework.Closeness;
import org.inspectkit.framework.ThemeLink;
import org.inspectkit.grading.Comparison;
import org.inspectkit.grading.Correspondence;

/**
 * How far two graded entries of a theme can be compared: how closely their scales agree, and how
 * closely they ask the same question.
 *
 * @param correspondence how closely the earlier scale agrees with the later
 * @param earlier how the earlier area belongs to the theme
 * @param later how the later area belongs to the theme
 * @param sameArea whether both are one and the same area of a framework
 * @param remark what a source says of the way between the scales, such as that the bar was raised
 */
public record Comparability(
    Correspondence correspondence,
    ThemeLink earlier,
    ThemeLink later,
    boolean sameArea,
    Optional<String> remark) {

  /**
   * Makes one, of parts that are all there.
   *
   * @param correspondence how closely the earlier scale agrees with the later
   * @param earlier how the earlier area belongs to the theme
   * @param later how the later area belongs to the theme
   * @param sameArea whether both are one and the same area of a framework
   * @param remark what a source says of the way between the scales, such as that the bar was raised
   */
  public Comparability {
    Objects.requireNonNull(correspondence, "correspondence");
    Objects.requireNonNull(earlier, "earlier");
    Objects.requireNonNull(later, "later");
    Objects.requireNonNull(remark, "remark");
  }

  static Comparability of(TimelineEntry earlier, TimelineEntry later, Comparison laterFirst) {
    return new Comparability(
        laterFirst.correspondence().reversed(),
        earlier.link().orElseThrow(),
        later.link().orElseThrow(),
        areSameArea(earlier, later),
        laterFirst.remark());
  }

  /** An area is the same in all editions of its framework that have it. */
  static boolean areSameArea(TimelineEntry a, TimelineEntry b) {
    return a.inspection().framework().id().equals(b.inspection().framework().id())
        && a.area().map(x -> x.id()).equals(b.area().map(x -> x.id()))
        && a.link().equals(b.link());
  }

  /**
   * Whether both ask the same question: they are one area, or both ask what the theme asks, or the
   * same part of it.
   *
   * @return false if one asks more or less than the other
   */
  public boolean sameQuestion() {
    return sameArea
        || (earlier.closeness() == later.closeness()
            && earlier.note().equals(later.note())
            && (earlier.closeness() == Closeness.SAME || earlier.note().isPresent()));
  }

  /**
   * Whether each asks about a part of the theme, and not the same part.
   *
   * @return true if the two may have nothing in common
   */
  public boolean differentParts() {
    return !sameQuestion()
        && earlier.closeness() == Closeness.NARROWER
        && later.closeness() == Closeness.NARROWER;
  }

  /**
   * Whether a movement can be taken at its word.
   *
   * @return true if the standard is the same, the question is the same, and no source has a
   *     reservation
   */
  public boolean likeForLike() {
    return correspondence.isAtLeast(Correspondence.EQUIVALENT)
        && sameQuestion()
        && remark.isEmpty();
  }

  /**
   * What to bear in mind.
   *
   * @return one entry a remark; empty if the scale and the question are the same
   */
  public List<String> remarks() {
    List<String> found = new ArrayList<>();
    if (correspondence != Correspondence.IDENTICAL) {
      found.add(
          correspondence == Correspondence.NONE
              ? "the scales do not meet"
              : correspondence.toString());
    }
    remark.ifPresent(found::add);
    if (!sameQuestion()) {
      found.add(
          differentParts()
              ? "each area is another part of the theme: " + told(earlier) + ", then " + told(later)
              : "the areas differ: " + told(earlier) + ", then " + told(later));
    }
    return List.copyOf(found);
  }

  private static String told(ThemeLink link) {
    String how =
        link.closeness() == Closeness.SAME
            ? "the theme itself"
            : link.closeness().name().toLowerCase(Locale.ROOT);
    return how + link.note().map(n -> " (" + n + ")").orElse("");
  }

  @Override
  public String toString() {
    return remarks().isEmpty() ? "like for like" : String.join("; ", remarks());
  }
}
