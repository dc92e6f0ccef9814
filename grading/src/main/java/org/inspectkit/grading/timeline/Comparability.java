package org.inspectkit.grading.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.inspectkit.framework.Closeness;
import org.inspectkit.framework.ThemeLink;
import org.inspectkit.grading.Comparison;
import org.inspectkit.grading.Correspondence;
import org.inspectkit.internal.ShortLine;
import org.inspectkit.model.AuthorityChange;
import org.inspectkit.model.ChangeKind;

/**
 * How far two graded entries of a theme can be compared: how closely their scales agree, how
 * closely they ask the same question of the same children, and whether they are about the same
 * council.
 */
@Value.Immutable
public abstract class Comparability {

  Comparability() {}

  /** {@return the later grade held against the earlier} */
  public abstract Comparison grades();

  /** {@return how the earlier area belongs to the theme} */
  public abstract ThemeLink earlier();

  /** {@return how the later area belongs to the theme} */
  public abstract ThemeLink later();

  /** {@return whether both are one and the same area of a framework} */
  public abstract boolean sameArea();

  /** {@return what changed about the authority in between, in order of time} */
  public abstract List<AuthorityChange> changes();

  /** {@return the inspections in between of which only later reports speak, in order of time} */
  public abstract List<MissingReport> skipped();

  static Comparability of(
      TimelineEntry earlier,
      TimelineEntry later,
      Comparison laterFirst,
      List<AuthorityChange> changes,
      List<MissingReport> skipped) {
    boolean sameArea = AreaLine.of(earlier).equals(AreaLine.of(later));
    return ImmutableComparability.of(
        laterFirst,
        earlier.link().orElseThrow(),
        later.link().orElseThrow(),
        sameArea,
        changes,
        skipped);
  }

  /**
   * How closely the earlier scale agrees with the later.
   *
   * @return the correspondence of the scales, whatever the areas
   */
  public Correspondence correspondence() {
    return grades().correspondence().reversed();
  }

  /**
   * What a source says of the way between the scales, such as that the bar was raised.
   *
   * @return the remark; empty if no source adds anything
   */
  public Optional<String> remark() {
    return grades().remark();
  }

  /**
   * How closely the earlier question agrees with the later.
   *
   * @return identical for one question; equivalent if both ask what the theme asks; the same rank
   *     if both ask more than the theme, and not the same; narrower or broader if the one is a part
   *     of the other; none for different parts and for different children
   */
  public Correspondence question() {
    if (sameQuestion()) {
      return Correspondence.IDENTICAL;
    }
    if (differentParts() || differentChildren()) {
      return Correspondence.NONE;
    }
    if (earlier().closeness() == later().closeness()) {
      boolean theme = earlier().closeness() == Closeness.SAME;
      return theme ? Correspondence.EQUIVALENT : Correspondence.SAME_RANK;
    }
    boolean less =
        earlier().closeness() == Closeness.NARROWER || later().closeness() == Closeness.WIDER;
    return less ? Correspondence.NARROWER : Correspondence.BROADER;
  }

  /**
   * What all of it comes to: no more than the weakest of its links.
   *
   * @return the weaker of scales and question, from the side of the earlier; none if another
   *     council took over in between
   */
  public Correspondence strength() {
    return replaced() ? Correspondence.NONE : Correspondence.weakest(correspondence(), question());
  }

  /**
   * Whether another council took over in between.
   *
   * @return true if the entries are those of two authorities
   */
  public boolean replaced() {
    return changes().stream().anyMatch(change -> change.kind() == ChangeKind.REPLACED);
  }

  /**
   * Whether both ask the same question: they are one area, or both ask what the theme asks, or the
   * same part of it.
   *
   * @return false if one asks more or less than the other
   */
  public boolean sameQuestion() {
    return sameArea()
        || (earlier().closeness() == later().closeness()
            && earlier().note().equals(later().note())
            && earlier().children().equals(later().children())
            && (earlier().closeness() == Closeness.SAME || earlier().note().isPresent()));
  }

  /**
   * Whether each asks about a part of the theme, and not the same part.
   *
   * @return true if the two may have nothing in common
   */
  public boolean differentParts() {
    return !sameQuestion()
        && earlier().closeness() == Closeness.NARROWER
        && later().closeness() == Closeness.NARROWER;
  }

  /**
   * Whether they are not about the same children, as where the one is about all children of the
   * area and the other about those looked after.
   *
   * @return true if the populations differ
   */
  public boolean differentChildren() {
    return !earlier().children().equals(later().children());
  }

  /**
   * Whether a movement can be taken at its word.
   *
   * @return true if the standard, the question and the council are the same, no source has a
   *     reservation, and no inspection is known in between
   */
  public boolean likeForLike() {
    return correspondence().isAtLeast(Correspondence.EQUIVALENT)
        && sameQuestion()
        && remark().isEmpty()
        && changes().isEmpty()
        && skipped().isEmpty();
  }

  /**
   * What to bear in mind.
   *
   * @return one entry a remark; empty if scale, question and council are the same and no inspection
   *     is known in between
   */
  public List<String> remarks() {
    List<String> found = new ArrayList<>();
    if (correspondence() != Correspondence.IDENTICAL) {
      found.add(
          correspondence() == Correspondence.NONE
              ? "the scales do not meet"
              : correspondence().toString());
    }
    remark().ifPresent(found::add);
    if (!sameQuestion()) {
      found.add(difference());
    }
    changes().forEach(change -> found.add(change.what()));
    skipped().forEach(report -> found.add(report.describe(later().theme())));
    return List.copyOf(found);
  }

  /** In what the questions differ, in a few words. */
  String difference() {
    if (differentChildren()) {
      return "not the same children: " + children(earlier()) + ", then " + children(later());
    }
    String what = differentParts() ? "each area is another part of the theme" : "the areas differ";
    return what + ": " + describe(earlier()) + ", then " + describe(later());
  }

  private static String children(ThemeLink link) {
    return link.children()
        .orElseGet(() -> "those of the theme" + link.note().map(n -> " (" + n + ")").orElse(""));
  }

  private static String describe(ThemeLink link) {
    String how =
        link.closeness() == Closeness.SAME
            ? "the theme itself"
            : link.closeness().name().toLowerCase(Locale.ROOT);
    return how + link.note().map(n -> " (" + n + ")").orElse("");
  }

  /**
   * What it rests on.
   *
   * @return published documents and pages; none within one scale and one council
   */
  public List<String> citations() {
    return Stream.concat(
            grades().citations().stream(), changes().stream().flatMap(c -> c.sources().stream()))
        .distinct()
        .toList();
  }

  /**
   * All remarks.
   *
   * @return a line of any length
   */
  public String describe() {
    List<String> remarks = remarks();
    return remarks.isEmpty() ? "like for like" : String.join("; ", remarks);
  }

  @Override
  public String toString() {
    return ShortLine.of(describe());
  }
}
